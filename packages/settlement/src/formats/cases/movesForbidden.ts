import type { GraphModel } from '../../graph/graphModel.ts'

/** The moves that a sentence forbids, where it says so as "NK moves from 4,5,6 to 0,1,2 are forbidden", states by their bits; none where it does not. */
export function movesForbidden(words: string, makers: readonly string[]): GraphModel['forbidden'] {
  const numbers = (list: string) => list.split(',').map(Number)
  return [...words.matchAll(/(?<who>[\p{L}\p{N}_.-]+) moves from (?<from>\d+(?:\s*,\s*\d+)*) to (?<to>\d+(?:\s*,\s*\d+)*) are forbidden/gu)].flatMap(({ groups }) => {
    const by = makers.indexOf(groups?.who ?? '')
    return by < 0 ? [] : [{ by, from: numbers(groups?.from ?? ''), to: numbers(groups?.to ?? '') }]
  })
}
