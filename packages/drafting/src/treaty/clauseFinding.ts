import type { Quoted } from './articleText.ts'

/** What the text is held against. `sides`: their names as the text writes them, empty where unknown; `languages`: those that will be authentic, BCP 47, the draft's own first. */
export interface ClauseContext { readonly sides: readonly string[]; readonly languages: readonly string[] }

/**
 * A final clause, or its absence, held against a rule. Never a certainty: recognisers read English wording and say "seems to". `rule`: `VCLT 24(1)` is article 24, paragraph 1, of
 * the Vienna Convention on the Law of Treaties (1969), `Charter 102(1)` the Charter of the United Nations. `note`: for information; `look`: a person should read it again;
 * `wrong`: two parts of the text do not go together. `article`: the id of the provision; null where the text is silent.
 */
export interface ClauseFinding {
  readonly article: string | null
  readonly topic: ClauseTopic
  readonly rule: string
  readonly is: 'present' | 'absent' | 'incomplete' | 'inconsistent'
  readonly words: Quoted | null
  readonly message: string
  readonly severity: 'note' | 'look' | 'wrong'
  /** The id of a starter for the clause, of `starters`. */
  readonly starter: string | null
}

export const clauseTopics = [
  'full-powers', 'adoption', 'authentication', 'consent', 'reservations', 'entry-into-force', 'before-entry', 'provisional-application', 'languages', 'depositary', 'registration',
  'duration', 'termination', 'amendment', 'earlier-treaties', 'disputes', 'testimonium', 'signatures',
] as const

export type ClauseTopic = (typeof clauseTopics)[number]
