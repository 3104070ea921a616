import type { Draft, DraftId, MeetingId } from '@travaux/model'
import { bracketsIn, clausesIn, textOfDraft, textsOfDraft, textShown, type DraftText, type TextShown } from '@travaux/drafting'
import { draftContext, draftOnRecord, known, naming, type ActOnRecord, type DraftContext, type DraftOnRecord, type Folded, type SideShown, type ViewOptions } from '@travaux/record'

/** A draft as the text view shows it: the text after a round, the acts that made it so, and what the record knows of the answers its wordings give. */
export interface DraftView {
  readonly id: DraftId
  readonly title: string
  readonly sides: readonly SideShown[]
  readonly languages: Draft['languages']
  /** Every round of which there is an act, with its name and day where the draft gives them. */
  readonly rounds: readonly RoundShown[]
  /** Columns that read as every other hold no words: they are those of the clause. */
  readonly text: TextShown
  /** Without the words of the clauses that were tabled, which are in the text. */
  readonly acts: readonly ActOnRecord[]
  /** Every answer that a wording could give, whether one gives it yet or not. */
  readonly propositions: DraftContext['propositions']
  readonly stands: DraftContext['stands']
  readonly linkages: DraftContext['linkages']
}

/** `brackets`: open after the round; `reopened`: brackets and clauses that were opened again in it. */
export interface RoundShown { readonly round: number; readonly name: string; readonly date: string | null; readonly meeting: MeetingId | null; readonly acts: number; readonly brackets: number; readonly reopened: number }

/** `round`: the text after that round; null after the last. Undefined where there is no such draft. */
export function draftView(folded: Folded, id: string, options: ViewOptions, round: number | null): DraftView | undefined {
  const on = draftOnRecord(folded, id, options)
  if (on === undefined) return undefined
  const names = naming(known(folded, options.on), options.as)
  const through = textsThrough(on)
  const text = textShown(through(round ?? Infinity), names.place, on.sides.map((side) => side.id))
  const used = new Set(text.clauses.flatMap((clause) => clause.brackets.flatMap(({ alternatives }) => alternatives.map(({ proposition }) => proposition))))
  const { propositions, stands, linkages } = draftContext(folded, options)
  const issues = new Set<string>([...used, ...propositions.filter((each) => used.has(each.id)).map(({ issue }) => issue)].filter((each) => each !== null))
  return {
    id: on.id, title: on.value.title, sides: on.sides, languages: on.value.languages, propositions,
    text: { ...text, clauses: text.clauses.map((clause) => ({ ...clause, columns: clause.columns.map((column) => (column.same ? { ...column, runs: [] } : column)) })) },
    rounds: roundsOf(on).map((each) => ({ ...each, brackets: bracketsOpen(through(each.round)) })),
    acts: on.acts.filter(({ value }) => round === null || value.round <= round).map(withoutWords),
    stands: stands.filter(({ proposition }) => used.has(proposition)),
    linkages: linkages.filter(({ value: { of, on: waitsOn } }) => of !== null && issues.has(of) || waitsOn !== null && issues.has(waitsOn)),
  }
}

function roundsOf({ value: { rounds }, acts }: DraftOnRecord): readonly Omit<RoundShown, 'brackets'>[] {
  const byRound = Map.groupBy(acts, ({ value }) => value.round)
  const numbers = [...new Set([...rounds.map(({ round }) => round), ...byRound.keys()])].toSorted((a, b) => a - b)
  return numbers.map((round) => {
    const named = rounds.find((each) => each.round === round)
    const done = byRound.get(round) ?? []
    return { round, name: named?.name ?? `Round ${round}`, date: named?.date ?? null, meeting: named?.meeting ?? null, acts: done.length, reopened: done.filter(({ value }) => value.does.act === 'reopen').length }
  })
}

/** A text of hundreds of pages would go over the wire twice. */
function withoutWords(act: ActOnRecord): ActOnRecord {
  const { does } = act.value
  return does.act !== 'table' ? act : { ...act, value: { ...act.value, does: { ...does, wording: { words: '', brackets: does.wording.brackets.map(({ bracket }) => ({ bracket, alternatives: [] })) } } } }
}

/** The text through any round, of one go through the acts. */
function textsThrough({ id, value, acts }: DraftOnRecord): (round: number) => DraftText {
  const numbers = [...new Set(acts.map((act) => act.value.round))].toSorted((a, b) => a - b)
  const texts = textsOfDraft(id, value, acts)
  return (round) => texts[numbers.findLastIndex((number) => number <= round)] ?? textOfDraft(id, value, [])
}

function bracketsOpen({ clauses }: DraftText): number {
  return clausesIn(clauses).reduce((count, { clause }) => count + bracketsIn(clause.pieces).length, 0)
}
