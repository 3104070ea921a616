import type { Judgement } from '@travaux/model'

/** A verdict on conduct, for people. */
export function verdictWords(verdict: Judgement['verdict']): string {
  return words[verdict]
}

const words: Readonly<Record<Judgement['verdict'], string>> = { breach: 'Breach', arguable: 'Arguable', no: 'No breach' }
