import type { Words } from '../learned/words.ts'
import { stem } from './stem.ts'

/** The words of a short text that mean something: stems, ids in `Words` (-1 unknown), and how telling each is, in [0, 1]. */
export interface Meaning { readonly stems: readonly string[]; readonly ids: Int32Array; readonly weights: Float64Array }

const dull = new Set('a an the of to in on at by for and or is are was were be been being it its that this these those they them their he she his her him we our us i you your from as with not no nor but if so than then there here who whom which what when where how why will would can could may might must shall should do does did done has have had having said say says s t'.split(' '))

/**
 * The meaning of a text as its words, each weighed by how rare it is in English: the ids of `Words` go by how common words are,
 * and what it does not know is rarest.
 */
export function meaningOf(text: string, words: Words): Meaning {
  const stems: string[] = []
  const ids: number[] = []
  const weights: number[] = []
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}{1,2}(?!\p{L}))?/gu)) {
    const lower = word.toLowerCase().replace(/['’]s$/, '')
    if (dull.has(lower)) continue
    const id = words.id(lower)
    stems.push(stem(word))
    ids.push(id)
    weights.push(id < 0 ? 1 : Math.log(id + 20) / Math.log(words.size))
  }
  return { stems, ids: Int32Array.from(ids), weights: Float64Array.from(weights) }
}

/** How much of `part` is in `whole`, in [0, 1]: each word counts by its weight, the same stem whole, a like word by its cosine above one half. */
export function covered(part: Meaning, whole: Meaning, words: Words): number {
  let all = 0
  let found = 0
  for (let i = 0; i < part.stems.length; i++) {
    all += part.weights[i]!
    found += part.weights[i]! * nearest(part, i, whole, words)
  }
  return all === 0 ? 0 : found / all
}

/** The same, of words alike by stem only. */
export function sharedStems(part: Meaning, whole: Meaning): number {
  const stems = new Set(whole.stems)
  let all = 0
  let found = 0
  part.stems.forEach((each, i) => {
    all += part.weights[i]!
    if (stems.has(each)) found += part.weights[i]!
  })
  return all === 0 ? 0 : found / all
}

function nearest({ stems, ids }: Meaning, i: number, whole: Meaning, { vectors, dimensions }: Words): number {
  let best = 0
  for (let j = 0; j < whole.stems.length; j++) {
    if (whole.stems[j] === stems[i]) return 1
    if (ids[i]! < 0 || whole.ids[j]! < 0) continue
    let dot = 0
    for (let d = 0, a = ids[i]! * dimensions, b = whole.ids[j]! * dimensions; d < dimensions; d++) dot += vectors[a++]! * vectors[b++]!
    const cosine = dot / 16129
    if (cosine > best) best = cosine
  }
  return best < 0.5 ? 0 : (best - 0.5) * 1.4
}
