import type { Codebook, SideId } from '@travaux/model'
import { holdAgainst } from './holdAgainst.ts'
import type { Said } from './linkFeatures.ts'
import { markersOf } from './markersOf.ts'
import { meaningOf } from './meaning.ts'
import type { PropositionIndex } from './propositionIndex.ts'

/** How far around what is said its matter is looked for, in UTF-16 units: mostly it is named before. */
const before = 250
const after = 80

/** What text[from, to) says, held against propositions; `speaking` are the sides that say it, of `sides` or not. */
export function saidAt(text: string, [from, to]: readonly [from: number, to: number], speaking: readonly SideId[], sides: Codebook['sides'], index: PropositionIndex): Said {
  const content = text.slice(from, to)
  const around = text.slice(Math.max(0, from - before), to + after)
  return {
    content: holdAgainst(meaningOf(content, index.words), index), around: holdAgainst(meaningOf(around, index.words), index),
    sides: sides.flatMap(({ id, name }) => speaking.includes(id) ? [name] : []), markers: markersOf(content),
  }
}
