import type { DraftId, DraftingActId, DraftingPosition, IdOf, IssueId, Passage, PropositionId, SideId, SourceId, StatementId, SubjectId } from '@travaux/model'
import type { Alternative, Bracket, Clause, Dependence, DraftText, OnRecord, Piece, Position, RoundText, Stand } from '@travaux/drafting'

export const ada = 'sid_ada' as SideId
export const bor = 'sid_bor' as SideId
export const cyr = 'sid_cyr' as SideId

export const act = (name: string): DraftingActId => `act_${name}` as DraftingActId
export const prp = (name: string): PropositionId => `prp_${name}` as PropositionId
export const iss = (name: string): IssueId => `iss_${name}` as IssueId
export const passage = (from: number): Passage => ({ source: 'src_talks' as SourceId, from, to: from + 5 })

/** `held(ada, 'proposes', 2)`: by an act of its own, in round 2. */
export function held(side: SideId, position: DraftingPosition, round = 1): Position {
  return { side, position, round, act: act(`${side.slice(4)}-${position}-${round}`) }
}

/** `alt('alt_x', 'shall', [held(ada, 'proposes')], 'must')`: the proposition by its short name. Words may be pieces. */
export function alt(id: string, words: string | readonly Piece[], positions: readonly Position[] = [], proposition: string | null = null): Alternative {
  const pieces: readonly Piece[] = typeof words !== 'string' ? words : words === '' ? [] : [{ is: 'words', words, was: [] }]
  const acts = [act(`of-${id}`), ...positions.map((position) => position.act)]
  return { id, pieces, positions, proposition: proposition === null ? null : prp(proposition), touched: Math.max(1, ...positions.map(({ round }) => round)), acts }
}

/** `brk('a', alt(…), alt(…))`, named `brk_a`. */
export function brk(name: string, ...alternatives: readonly Alternative[]): Bracket {
  const rounds = alternatives.map(({ touched }) => touched)
  return { is: 'bracket', id: `brk_${name}`, alternatives, opened: Math.min(...rounds), touched: Math.max(...rounds), reopened: false, was: [], acts: [...new Set(alternatives.flatMap(({ acts }) => acts))] }
}

/** Words that came out of a bracket when `chosen` was agreed. */
export function agreedOut(bracket: Bracket, chosen: string, round = 2): Piece {
  const words = bracket.alternatives.find(({ id }) => id === chosen)?.pieces.map((piece) => (piece.is === 'words' ? piece.words : '')).join('') ?? ''
  return { is: 'words', words, was: [{ bracket, chosen, round, act: act(`agreed-${bracket.id}`), adReferendum: [] }] }
}

/** `cls('1', 'The Parties ', brk(…), ' report.')`: an article named `cls_1`, numbered 1. Clauses among the pieces stand below it. */
export function cls(label: string, ...parts: readonly (string | Piece | Clause)[]): Clause {
  const pieces = parts.flatMap((part): readonly Piece[] => (typeof part === 'string' ? [{ is: 'words', words: part, was: [] }] : 'is' in part ? [part] : []))
  const clauses = parts.flatMap((part) => (typeof part === 'string' || 'is' in part ? [] : [part]))
  return { id: `cls_${label}`, unit: label.includes('.') ? 'paragraph' : 'article', label: label.split('.').at(-1) ?? label, heading: null, pieces, clauses, status: 'open', adReferendum: [], positions: [], notes: [], touched: 1, acts: [act(`tabled-${label}`)] }
}

export function text(...clauses: readonly Clause[]): DraftText {
  return { id: 'drf_pass' as DraftId, title: 'Agreement on the pass', sides: [ada, bor], round: 1, clauses, lost: [] }
}

/** Round `round` ends on the day of its number in May 2031. */
export function round(round: number, of: DraftText): RoundText {
  return { round, name: `Round ${round}`, date: `2031-05-${String(round).padStart(2, '0')}`, text: of }
}

export function stand(side: SideId, proposition: string, stance: Stand['stance'], date: string | null): Stand {
  const name = `${side.slice(4)}-${proposition}-${stance}-${date}`
  return { id: `stn_${name}` as IdOf<'stance'>, side, proposition: prp(proposition), stance, date, statement: `stm_${name}` as StatementId, words: passage(name.length) }
}

export function tie(of: string | null, kind: Dependence['tie'], on: string | null, onWords = ''): Dependence {
  return { id: `lnk_${of}-${kind}-${on}` as SubjectId, tie: kind, of, on, ofWords: '', onWords, side: null, evidence: [passage(100)] }
}

export function record(known: Partial<OnRecord> = {}): OnRecord {
  return { acts: [], propositions: [], stands: [], promises: [], linkages: [], packages: [], redLines: [], ...known }
}

/** A proposition `name` that answers the issue of the name. */
export function answers(name: string, issue: string, words = name): OnRecord['propositions'][number] {
  return { id: prp(name), issue: iss(issue), text: words }
}
