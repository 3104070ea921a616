import type { DataFile, Section } from '../learned/dataFile.ts'

/**
 * Which classes come into question, so that only these are scored: the tags of a word seen often enough in training, by the
 * hash of the word as written; of all other words the tags of open classes; and the labels by the tag of the dependent.
 */
export interface Choices {
  readonly tagsOf: ReadonlyMap<number, Uint8Array>
  readonly openTags: Uint8Array
  readonly labelsOf: readonly Uint8Array[]
}

export function packChoices({ tagsOf, openTags, labelsOf }: Choices): Record<string, Section> {
  const hashes = [...tagsOf.keys()].sort((a, b) => a - b)
  const lists = [...hashes.map((hash) => tagsOf.get(hash) ?? openTags), openTags, ...labelsOf]
  return { 'choices.hashes': Int32Array.from(hashes), 'choices.sizes': Uint8Array.from(lists, ({ length }) => length), 'choices.classes': Uint8Array.from(lists.flatMap((list) => [...list])) }
}

export function openChoices(data: DataFile): Choices {
  const hashes = data.int32('choices.hashes')
  const classes = data.bytes('choices.classes')
  let at = 0
  const lists = [...data.bytes('choices.sizes')].map((size) => classes.subarray(at, at += size))
  return { tagsOf: new Map([...hashes].map((hash, i) => [hash, lists[i]!])), openTags: lists[hashes.length]!, labelsOf: lists.slice(hashes.length + 1) }
}
