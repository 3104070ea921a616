import { akin } from './akin.ts'
import type { Meaning } from './meaning.ts'
import type { PropositionIndex } from './propositionIndex.ts'

/** `best[slot]` in [0, 1]: how like the likest word of a text is to a word of the propositions. `exact[slot]` is 1 where the stem is there. `back[p]`: how much of the text is in proposition p. */
export interface Held { readonly best: Float64Array; readonly exact: Uint8Array; readonly back: Float64Array; readonly size: number }

/** Holds a text against all propositions at once. O(words of the text × slots they are like). */
export function holdAgainst(said: Meaning, index: PropositionIndex): Held {
  const best = new Float64Array(index.ids.length)
  const exact = new Uint8Array(index.ids.length)
  const back = new Float64Array(index.proposed.length)
  const reached = new Float64Array(index.proposed.length)
  let all = 0
  for (let i = 0; i < said.stems.length; i++) {
    const { slots, by } = likesOf(said.stems[i]!, said.ids[i]!, index)
    all += said.weights[i]!
    for (let s = 0; s < slots.length; s++) {
      const slot = slots[s]!
      if (by[s]! > best[slot]!) best[slot] = by[s]!
      if (by[s] === 1) exact[slot] = 1
      for (const p of index.holders[slot]!) if (by[s]! > reached[p]!) reached[p] = by[s]!
    }
    for (let s = 0; s < slots.length; s++) for (const p of index.holders[slots[s]!]!) {
      back[p]! += said.weights[i]! * reached[p]!
      reached[p] = 0
    }
  }
  if (all > 0) for (let p = 0; p < back.length; p++) back[p]! /= all
  return { best, exact, back, size: said.stems.length }
}

/** The slots a word is like: those of its stem, those of words akin to it, and those of words whose vectors have a cosine above one half with its own. */
function likesOf(stem: string, id: number, index: PropositionIndex): { readonly slots: Int32Array; readonly by: Float64Array } {
  const key = `${id} ${stem}`
  const known = index.likes.get(key)
  if (known !== undefined) return known
  const { vectors, dimensions } = index.words
  const slots: number[] = []
  const by: number[] = []
  for (let slot = 0; slot < index.ids.length; slot++) {
    const other = index.ids[slot]!
    if (index.stems[slot] === stem) {
      slots.push(slot)
      by.push(1)
    } else if (akin(stem, index.stems[slot]!)) {
      slots.push(slot)
      by.push(0.9)
    } else if (id >= 0 && other >= 0) {
      let dot = 0
      for (let d = 0, a = id * dimensions, b = other * dimensions; d < dimensions; d++) dot += vectors[a++]! * vectors[b++]!
      const cosine = dot / 16129
      if (cosine <= 0.5) continue
      slots.push(slot)
      by.push(Math.min(0.99, (cosine - 0.5) * 1.4))
    }
  }
  const found = { slots: Int32Array.from(slots), by: Float64Array.from(by) }
  index.likes.set(key, found)
  return found
}
