import type { Judgement, SideId, StatementId, SubjectId } from '@travaux/model'
import type { OwedTelling } from './owed.ts'
import type { Ladder, Quote, ReviewShown } from '../view.ts'

/** What was undertaken about public statements, from every source that tells of it, and the statements that may breach it. Shown for all sides alike, not judged. */
export interface ConductKept {
  readonly subject: SubjectId
  readonly what: string
  /**
   * `rhetoric`: how the sides speak in public; `confidence`: what is said in the talks stays there; `distortion`: what was agreed is told as it was; `other`: conduct that no
   * statement can breach by itself, which has no candidates.
   */
  readonly about: 'rhetoric' | 'confidence' | 'distortion' | 'other'
  readonly by: readonly { readonly name: string; readonly side: SideId | null }[]
  /** The sides whose people are bound: where nobody is named, all that negotiate. */
  readonly sides: readonly SideId[]
  /** Where it binds nobody else of the side: the persons who promised it for themselves. Empty: all who speak for the sides. */
  readonly persons: readonly string[]
  /** When it was undertaken: an ISO date, no sharper than it is told. */
  readonly since: string | null
  readonly tellings: readonly OwedTelling[]
  readonly quote: Quote
  readonly ladder: Ladder
  readonly review: ReviewShown
  /** Said in public since it was undertaken, by people who are bound, oldest first: the last hundred, and those judged. `told`: how many there are. */
  readonly candidates: readonly ConductCandidate[]
  readonly told: number
  /**
   * What the signs could not look through, by language, as they do not know it: that nothing is listed of it says nothing of who was silent. Of an undertaking that no statement can breach by itself, none.
   */
  readonly notSearched: readonly NotSearched[]
  /** The same said before it was undertaken, which cannot breach it: the last five of each side that is bound. */
  readonly older: readonly ConductCandidate[]
  /** The same said since by those who are not bound: experts, third States, those who no longer hold an office. The last twenty. */
  readonly notBound: readonly ConductCandidate[]
}

/**
 * `language`: ISO 639-1, null where it is not known; `name`: in English, "Russian". `statements`: said in public since it was undertaken, by people who are bound, in which nothing was found; `documents`: published since, from which no statement was
 * taken, whoever speaks in them.
 */
export interface NotSearched { readonly language: string | null; readonly name: string; readonly statements: number; readonly documents: number; /** A sentence. */ readonly words: string }

export interface ConductCandidate {
  readonly statement: StatementId
  readonly speaker: string
  readonly side: SideId | null
  readonly date: string | null
  /** Where and to whom it was said, in words: "at Foreign ministers, Moscow", "to the press"; null where nothing tells. */
  readonly occasion: string | null
  readonly quote: Quote
  readonly ladder: Ladder
  readonly review: ReviewShown
  /** A sentence: "A position on sovereignty, said in public". */
  readonly why: string
  /** The answer of another side within days, where one refers to it. */
  readonly answer: ConductAnswer | null
  /** Persons' judgements, latest first, rival ones among them. The reader never judges. */
  readonly judgements: readonly ConductJudgement[]
}

/** `why`: what shows that it answers: a sentence. */
export interface ConductAnswer {
  readonly statement: StatementId
  readonly speaker: string
  readonly side: SideId
  readonly date: string | null
  readonly quote: Quote
  readonly ladder: Ladder
  readonly why: string
}

export interface ConductJudgement {
  readonly subject: SubjectId
  readonly verdict: Judgement['verdict']
  readonly reason: string
  readonly review: ReviewShown
  /** Another person's word on the same judgement, said apart. */
  readonly rivals: readonly { readonly by: string; readonly verdict: Judgement['verdict'] | null; readonly reason: string }[]
}
