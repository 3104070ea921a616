import type { Words } from '../learned/words.ts'
import { stem } from './stem.ts'

/** The words of a short text that mean something: stems, ids in `Words` (-1 unknown), and how telling each is, in [0, 1]. */
export interface Meaning { readonly stems: readonly string[]; readonly ids: Int32Array; readonly weights: Float64Array }

const dull = new Set('a an the of to in on at by for and or is are was were be been being it its that this these those they them their he she his her him we our us i you your from as with not no nor but if so than then there here who whom which what when where how why will would can could may might must shall should do does did done has have had having said say says s t'.split(' '))

interface Known { readonly stem: string; readonly id: number; readonly weight: number }
/** Words met before, as they are written; null for dull ones. Emptied when it has grown past what any language's common words need. */
const met = new WeakMap<Words, Map<string, Known | null>>()

/**
 * The meaning of a text as its words, each weighed by how rare it is in English: the ids of `Words` go by how common words are,
 * and what it does not know is rarest. O(characters): what a word is, is worked out once.
 */
export function meaningOf(text: string, words: Words): Meaning {
  let known = met.get(words)
  if (known === undefined || known.size > 100_000) met.set(words, known = new Map())
  const stems: string[] = []
  const ids: number[] = []
  const weights: number[] = []
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}{1,2}(?!\p{L}))?/gu)) {
    let one = known.get(word)
    if (one === undefined) known.set(word, one = wordKnown(word, words))
    if (one === null) continue
    stems.push(one.stem)
    ids.push(one.id)
    weights.push(one.weight)
  }
  return { stems, ids: Int32Array.from(ids), weights: Float64Array.from(weights) }
}

function wordKnown(word: string, words: Words): Known | null {
  const lower = word.toLowerCase().replace(/['’]s$/, '')
  if (dull.has(lower)) return null
  const id = words.id(lower)
  return { stem: stem(word), id, weight: id < 0 ? 1 : Math.log(id + 20) / Math.log(words.size) }
}
