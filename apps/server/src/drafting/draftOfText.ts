import { clausesOfText, parse, tabledDraft } from '@travaux/drafting'
import type { DraftId, Finding } from '@travaux/model'
import { known, sidesShown, sideWritten, type Folded } from '@travaux/record'

/** What a text is to be called, in which language it is, and the day it was tabled (ISO date). */
export interface TextGiven { readonly title: string; readonly text: string; readonly language: string; readonly date: string }

/** The entries that make a text a draft: the draft, and a clause tabled for each article, paragraph and point. `unknownSides`: who is named in it and is no side of the dossier. */
export interface DraftOfText { readonly draft: DraftId; readonly findings: readonly Finding[]; readonly clauses: number; readonly unknownSides: readonly string[] }

/** A bracketed text as a new draft between the sides that negotiate; a sentence where it holds no clause. `newId`: a new one each time. */
export function draftOfText(folded: Folded, { title, text, language, date }: TextGiven, newId: () => string): DraftOfText | { readonly refused: string } {
  const names = folded.byKind.side.flatMap(({ value }) => [value.name, ...value.aliases])
  const { deeds, unknownSides } = clausesOfText(parse(text, { sides: names }), (written) => sideWritten(folded, written))
  if (deeds.length === 0) return { refused: 'The text holds no clause that could be tabled; paste at least one paragraph.' }
  const sides = sidesShown(known(folded, null), null).map(({ id }) => id)
  return { ...tabledDraft({ title, sides, language, date }, deeds.map((does) => ({ does, side: null })), newId), clauses: deeds.length, unknownSides }
}
