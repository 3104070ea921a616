import type { DraftId, Passage, SubjectId } from '@travaux/model'
import { bracketNumbers, bracketsIn, clausesIn, textOfDraft, type Alternative, type Bracket } from '@travaux/drafting'
import { draftContext, draftOnRecord, drafts, type DraftOnRecord, type Folded, type StandOnRecord, type ViewOptions } from '@travaux/record'

/**
 * A bracket that something said bears on: an alternative in it gives the answer that the side spoke of. `moved`: what the side did in the bracket rests on
 * these very words.
 */
export interface Bearing {
  /** The stance. */
  readonly subject: SubjectId
  readonly draft: DraftId
  readonly bracket: string
  readonly number: string
  readonly moved: boolean
}

/** From statements to brackets, over every draft of the dossier as it stands; the chain of `draftView` the other way round. */
export function bearings(folded: Folded, options: ViewOptions): readonly Bearing[] {
  const { stands } = draftContext(folded, options)
  return drafts(folded, options).flatMap(({ id }) => {
    const on = draftOnRecord(folded, id, options)
    return on === undefined ? [] : bearingsOn(on, stands)
  })
}

function bearingsOn(on: DraftOnRecord, stands: readonly StandOnRecord[]): readonly Bearing[] {
  const { clauses } = textOfDraft(on.id, on.value, on.acts)
  const numbers = bracketNumbers(clauses)
  const open = clausesIn(clauses).flatMap(({ clause }) => bracketsIn(clause.pieces))
  return open.flatMap((bracket) => bracket.alternatives.flatMap((alternative) => stands
    .filter(({ proposition }) => proposition === alternative.proposition)
    .map(({ subject, quote }) => ({ subject, draft: on.id, bracket: bracket.id, number: numbers.get(bracket.id) ?? '', moved: restsOn(on, bracket, alternative, quote.passage) }))))
}

function restsOn({ acts }: DraftOnRecord, bracket: Bracket, alternative: Alternative, words: Passage): boolean {
  const own = new Set([...bracket.acts, ...alternative.acts])
  return acts.some(({ id, quotes }) => own.has(id) && quotes.some(({ passage }) => passage.source === words.source && passage.from < words.to && passage.to > words.from))
}
