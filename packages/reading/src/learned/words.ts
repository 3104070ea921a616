import { openData } from './dataFile.ts'

/**
 * The commoner words of English with their word vectors: `cluster64/256/1024[id]` say which of so many groups of like words
 * one belongs to; `vectors[id * dimensions + i]` in [-127, 127], length about 127, so that a dot product divided by 127² is a
 * cosine. Made from GloVe (Pennington, Socher & Manning 2014) by `train/words`.
 */
export interface Words {
  readonly size: number
  readonly dimensions: number
  /** The id of a word in lower case, or -1. */
  readonly id: (lower: string) => number
  readonly cluster64: Uint16Array
  readonly cluster256: Uint16Array
  readonly cluster1024: Uint16Array
  readonly vectors: Int8Array
  /** The field of a word's commonest sense as a verb and as a noun, a number of WordNet's lexicographer files (Fellbaum 1998); 0 for none. */
  readonly verb: Uint8Array
  readonly noun: Uint8Array
}

export function openWords(bytes: Uint8Array): Words {
  const data = openData(bytes)
  const list = new TextDecoder().decode(data.bytes('list')).split('\n')
  const ids = new Map(list.map((word, id) => [word, id]))
  const vectors = data.int8('vectors')
  return {
    size: list.length, dimensions: vectors.length / list.length, id: (lower) => ids.get(lower) ?? -1, vectors,
    cluster64: data.uint16('cluster64'), cluster256: data.uint16('cluster256'), cluster1024: data.uint16('cluster1024'),
    verb: data.bytes('verb'), noun: data.bytes('noun'),
  }
}
