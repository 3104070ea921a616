import { dateWords } from '@travaux/record'

/** A day in words, a dash where there is none. */
export function dayWords(date: string | null): string {
  return date === null ? '—' : dateWords(date.slice(0, 10))
}
