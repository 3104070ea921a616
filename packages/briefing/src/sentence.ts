import type { Sentence } from './sentences.ts'

/** One of our sentences, with the names that it is about. */
export function sentence(of: Sentence, ...names: readonly string[]): string {
  let next = 0
  return of.replace(/\{\}/gu, () => names[next++] ?? '')
}
