import type { Alert } from '@travaux/record'

/** Said of what rests on more than what was said in public; null else. */
export function basisShown(basis: Alert['basis']): string | null {
  return basis === 'public' ? null : basis === 'mandate' ? 'rests on an own mandate' : `rests on an ${basis}`
}
