import type { Ranked } from './gmcrFile.ts'

/** The states of a tie; one in a tie is of that tie. */
export function flatTie(ranked: Ranked): readonly number[] {
  return typeof ranked === 'number' ? [ranked] : ranked.flatMap(flatTie)
}
