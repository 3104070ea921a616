import type { Draft, DraftId } from '@travaux/model'
import { textOfDraft, textShown, type TextShown } from '@travaux/drafting'
import { draftContext, draftOnRecord, known, naming, type ActOnRecord, type DraftContext, type Folded, type SideShown, type ViewOptions } from '@travaux/record'

/** A draft as the text view shows it: the text after a round, the acts that made it so, and what the record knows of the answers its wordings give. */
export interface DraftView {
  readonly id: DraftId
  readonly title: string
  readonly sides: readonly SideShown[]
  readonly languages: Draft['languages']
  /** Every round of which there is an act, with its name and day where the draft gives them. */
  readonly rounds: readonly RoundShown[]
  readonly text: TextShown
  readonly acts: readonly ActOnRecord[]
  readonly propositions: DraftContext['propositions']
  readonly stands: DraftContext['stands']
  readonly linkages: DraftContext['linkages']
}

export interface RoundShown { readonly round: number; readonly name: string; readonly date: string | null; readonly acts: number; readonly brackets: number }

/** `round`: the text after that round; null after the last. Undefined where there is no such draft. */
export function draftView(folded: Folded, id: string, options: ViewOptions, round: number | null): DraftView | undefined {
  const on = draftOnRecord(folded, id, options)
  if (on === undefined) return undefined
  const names = naming(known(folded, options.on), options.as)
  const shown = (through?: number): TextShown => textShown(textOfDraft(on.id, on.value, on.acts, through === undefined ? {} : { through }), names.place, on.sides.map((side) => side.id))
  const text = shown(round ?? undefined)
  const used = new Set(text.clauses.flatMap((clause) => clause.brackets.flatMap(({ alternatives }) => alternatives.map(({ proposition }) => proposition))))
  const context = draftContext(folded, options)
  const propositions = context.propositions.filter((each) => used.has(each.id))
  const issues = new Set<string>([...used, ...propositions.map(({ issue }) => issue)].filter((each) => each !== null))
  return {
    id: on.id, title: on.value.title, sides: on.sides, languages: on.value.languages, text, propositions,
    rounds: roundsOf(on.value, on.acts).map((each) => ({ ...each, brackets: each.round === text.round ? text.brackets : shown(each.round).brackets })),
    acts: on.acts.filter(({ value }) => round === null || value.round <= round),
    stands: context.stands.filter(({ proposition }) => used.has(proposition)),
    linkages: context.linkages.filter(({ value: { of, on: waitsOn } }) => of !== null && issues.has(of) || waitsOn !== null && issues.has(waitsOn)),
  }
}

function roundsOf({ rounds }: Draft, acts: readonly ActOnRecord[]): readonly Omit<RoundShown, 'brackets'>[] {
  const numbers = [...new Set([...rounds.map(({ round }) => round), ...acts.map(({ value }) => value.round)])].toSorted((a, b) => a - b)
  return numbers.map((round) => {
    const known = rounds.find((each) => each.round === round)
    return { round, name: known?.name ?? `Round ${round}`, date: known?.date ?? null, acts: acts.filter(({ value }) => value.round === round).length }
  })
}
