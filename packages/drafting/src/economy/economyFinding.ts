import type { IdOf, IssueId, PropositionId, SideId, StatementId } from '@travaux/model'
import type { Position } from '../draft/draftText.ts'
import type { Quoted } from '../treaty/articleText.ts'
import type { Evidence } from './evidence.ts'
import type { Stand } from './onRecord.ts'

/**
 * What there is to do about a text and its brackets. Every finding says what it rests on. Of terms, passages are in the words of an article as `articlesOfDraft`
 * prints them.
 */
export type EconomyFinding =
  | NobodyBehind | SidesAgree | SaidOtherwise | WordingOnly | DefinedTwice | TermTwoWays | PromiseNotCarried | AnswerNotCarried | ClosesTogether | FallsWith | Untouched

/** Where a finding is: a bracket, by the names of clause and bracket. */
interface AtBracket { readonly clause: string; readonly bracket: string; readonly evidence: readonly Evidence[] }

/**
 * Alternatives that no side proposes, supports or accepts. `may`: `agree` where one alternative, `left`, is all that has anybody behind it; `drop` where several
 * have; `close` where none has. `unheard`: sides that are not behind what is left.
 */
export interface NobodyBehind extends AtBracket {
  readonly is: 'nobody-behind'
  readonly alternatives: readonly string[]
  readonly may: 'agree' | 'drop' | 'close'
  readonly left: string | null
  readonly unheard: readonly SideId[]
}

/** All sides are now for one alternative, or at least two are and the others silent, by what some have said since they took their positions in the text. */
export interface SidesAgree extends AtBracket {
  readonly is: 'sides-agree'
  readonly alternative: string
  readonly proposition: PropositionId | null
  readonly all: 'for' | 'none-against'
  /** `statement`: what the side said since; null where its position in the text stands, or it has said nothing. */
  readonly sides: readonly { readonly side: SideId; readonly stands: 'for' | 'silent'; readonly statement: StatementId | null; readonly stance: IdOf<'stance'> | null; readonly date: string | null }[]
}

/** A side's position in the text and what it has said since do not go together. */
export interface SaidOtherwise extends AtBracket {
  readonly is: 'said-otherwise'
  readonly alternative: string
  readonly proposition: PropositionId
  readonly side: SideId
  readonly position: Position['position']
  readonly stance: Stand['stance']
  readonly statement: StatementId | null
  readonly date: string
}

/** Alternatives that give one answer in two wordings. `why`: the same words after normalising, a list in another order, or the same proposition. */
export interface WordingOnly extends AtBracket {
  readonly is: 'wording-only'
  readonly alternatives: readonly [string, string]
  readonly why: 'same-words' | 'same-list' | 'same-proposition'
  /** Runs of words where they differ, half-open into the words of each as `wordsOf` prints them; empty runs where one has nothing. */
  readonly differs: readonly { readonly aFrom: number; readonly aTo: number; readonly bFrom: number; readonly bTo: number }[]
}

/** A term that is defined twice. */
export interface DefinedTwice { readonly is: 'defined-twice'; readonly term: string; readonly definitions: readonly [Quoted, Quoted]; readonly evidence: readonly Evidence[] }

/** A defined term that an article uses with other capitals than those it is defined with. Which may be meant. */
export interface TermTwoWays {
  readonly is: 'term-two-ways'
  readonly term: string
  readonly defined: Quoted
  readonly clause: string
  readonly uses: readonly Quoted[]
  readonly evidence: readonly Evidence[]
}

/**
 * What it was compared with: how many clauses and propositions of the text; the nearest, and the share of the words' weight found there; `threshold`: the share that
 * would have done.
 */
interface Compared {
  readonly clauses: number
  readonly propositions: number
  readonly nearest: { readonly of: string; readonly share: number } | null
  readonly threshold: number
}

/** Something promised that no clause carries. */
export interface PromiseNotCarried {
  readonly is: 'promise-not-carried'
  readonly promise: IdOf<'undertaking'>
  readonly sides: readonly SideId[]
  readonly what: string
  readonly date: string | null
  readonly compared: Compared
  readonly evidence: readonly Evidence[]
}

/** An answer that every side of the draft supports and no clause carries. */
export interface AnswerNotCarried {
  readonly is: 'answer-not-carried'
  readonly proposition: PropositionId
  readonly issue: IssueId
  readonly date: string | null
  readonly compared: Compared
  readonly evidence: readonly Evidence[]
}

/**
 * Brackets that one package closes. `name`: of a package that was given; null of one found here, among brackets joined by a proposition, a linkage, or, within an
 * article, the same sides for and against. `bounded`: the search was cut short, so that a better one may exist.
 */
export interface ClosesTogether {
  readonly is: 'closes-together'
  readonly name: string | null
  readonly picks: readonly { readonly clause: string; readonly bracket: string; readonly alternative: string; readonly proposition: PropositionId | null }[]
  /** In how many of the brackets each side is for what is picked, and in how many it is against; the latter is always 0 for a package found here. */
  readonly sides: readonly { readonly side: SideId; readonly gains: number; readonly against: number }[]
  readonly bounded: boolean
  readonly evidence: readonly Evidence[]
}

/**
 * Words that fall when a bracket is settled one way. `why`: they are inside an alternative of it; they rest on an answer that another alternative would exclude
 * or leave out; or they refer to a clause that an alternative of it leaves out. `alternative`: the one that falls; null: the whole bracket.
 */
export interface FallsWith extends AtBracket {
  readonly is: 'falls-with'
  readonly alternative: string | null
  readonly with: { readonly clause: string; readonly bracket: string; readonly alternative: string }
  readonly why: 'inside' | 'requires' | 'excludes' | 'refers'
}

/** A bracket untouched for several rounds. `open`: rounds since it was opened. `longest`: none is open longer. */
export interface Untouched extends AtBracket { readonly is: 'untouched'; readonly rounds: number; readonly open: number; readonly longest: boolean }
