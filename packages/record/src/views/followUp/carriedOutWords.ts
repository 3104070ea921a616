import type { Assessment } from '@travaux/model'

/** A level of the Peace Accords Matrix in plain words: what is shown beside its number. */
export function carriedOutWords(level: Assessment['level']): string {
  return words[level]
}

const words = ['not begun', 'begun', 'in good part', 'carried out'] as const
