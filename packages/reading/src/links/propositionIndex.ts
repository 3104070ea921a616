import type { Words } from '../learned/words.ts'
import { markersOf, type Markers } from './markersOf.ts'
import { meaningOf, type Meaning } from './meaning.ts'

/** A proposition of which the words are known: `slots` number its distinct stems, `weights` say how telling each is. `sides` are those it names. */
export interface Proposed {
  readonly written: string
  readonly slots: readonly number[]
  readonly weights: readonly number[]
  readonly issueSlots: readonly number[]
  readonly issueWeights: readonly number[]
  readonly numbers: readonly number[]
  readonly sides: readonly string[]
  readonly subject: string | null
  readonly markers: Markers
}

/**
 * Propositions indexed by their words, so that holding a text against all of them takes as long as the words they share with
 * it. `likes` remembers, for each word met so far, the slots it is like: it grows to the vocabulary of what is read.
 */
export interface PropositionIndex {
  readonly proposed: readonly Proposed[]
  readonly stems: readonly string[]
  readonly ids: readonly number[]
  /** The propositions, by place, whose text holds a slot. */
  readonly holders: readonly (readonly number[])[]
  readonly likes: Map<string, { readonly slots: Int32Array; readonly by: Float64Array }>
  readonly words: Words
}

export function propositionIndex(propositions: readonly { readonly text: string; readonly issue: string }[], sides: readonly string[], words: Words): PropositionIndex {
  const slotOf = new Map<string, number>()
  const ids: number[] = []
  const holders: number[][] = []
  const slotted = ({ stems, ids: wordIds, weights }: Meaning) => {
    const of = new Map<number, number>()
    stems.forEach((stem, i) => {
      let slot = slotOf.get(stem)
      if (slot === undefined) {
        slotOf.set(stem, slot = ids.length)
        ids.push(wordIds[i]!)
        holders.push([])
      }
      of.set(slot, weights[i]!)
    })
    return { slots: [...of.keys()], weights: [...of.values()] }
  }
  const drafts = propositions.map(({ text, issue }, p) => {
    const own = slotted(meaningOf(text, words))
    for (const slot of own.slots) holders[slot]!.push(p)
    const about = slotted(meaningOf(issue, words))
    const numbers = meaningOf(text, words).stems.flatMap((stem) => /\d/.test(stem) ? [slotOf.get(stem)!] : [])
    return { written: text, ...own, issueSlots: about.slots, issueWeights: about.weights, numbers, sides: sides.filter((side) => text.includes(side)), subject: sides.find((side) => text.startsWith(side)) ?? null, markers: markersOf(text) }
  })
  // A word that many of the propositions hold tells less which of them is meant.
  const rare = (slot: number) => Math.log((propositions.length + 1) / Math.max(1, holders[slot]!.length)) / Math.log(propositions.length + 1)
  const proposed = drafts.map((each) => ({ ...each, weights: each.weights.map((weight, i) => weight * (0.4 + 0.6 * rare(each.slots[i]!))) }))
  return { proposed, stems: [...slotOf.keys()], ids, holders, likes: new Map(), words }
}
