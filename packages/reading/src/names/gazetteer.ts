import type { DataFile, Section } from '../learned/dataFile.ts'
import { hashFeature } from '../learned/hashFeature.ts'

/** Kinds of names in the gazetteer; a phrase may be of several. */
export const gazetteerKinds = ['city', 'town', 'region', 'people', 'given', 'surname', 'body', 'other', 'office', 'bodyWord', 'placeWord'] as const
export type GazetteerKind = (typeof gazetteerKinds)[number]

/** Names known beforehand: hashes of phrases with a bit for each kind. `common[id]` is 1 where a word of the vocabulary is also an ordinary one. */
export interface Gazetteer {
  /** Bits of kinds for the hash of a phrase, 0 where unknown. O(1). */
  readonly kindsOf: (hash: number) => number
  readonly common: Uint8Array
}

/** The hash of a phrase, a word at a time: begin with 0, hand over the hash of each word in lower case. */
export function hashPhrase(before: number, lower: number): number {
  return hashFeature(1001, before, lower)
}

/** `phrases` from hash to bits of kinds, as sections of a data file. */
export function packGazetteer(phrases: ReadonlyMap<number, number>, common: Uint8Array): Record<string, Section> {
  const sorted = [...phrases].sort(([a], [b]) => a - b)
  return { 'gazetteer.hashes': Int32Array.from(sorted, ([hash]) => hash), 'gazetteer.kinds': Uint16Array.from(sorted, ([, kinds]) => kinds), 'gazetteer.common': common }
}

export function openGazetteer(data: DataFile): Gazetteer {
  const hashes = data.int32('gazetteer.hashes')
  const kinds = data.uint16('gazetteer.kinds')
  // Open addressing at a third full: most look-ups end at their first place.
  const size = 2 ** Math.ceil(Math.log2(hashes.length * 3 + 1))
  const keys = new Int32Array(size)
  const values = new Uint16Array(size)
  for (let i = 0; i < hashes.length; i++) {
    let at = hashes[i]! & (size - 1)
    while (values[at] !== 0) at = (at + 1) & (size - 1)
    keys[at] = hashes[i]!
    values[at] = kinds[i]!
  }
  return {
    common: data.bytes('gazetteer.common'),
    kindsOf: (hash) => {
      for (let at = hash & (size - 1); values[at] !== 0; at = (at + 1) & (size - 1)) if (keys[at] === hash) return values[at]!
      return 0
    },
  }
}
