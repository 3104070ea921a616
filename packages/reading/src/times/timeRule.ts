import type { Tense } from './tenseAt.ts'

export type TimeType = 'date' | 'time' | 'duration' | 'set' | 'reference'

/** What a time expression is worked out from. Days count from 1970-01-01. */
export interface TimeContext {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly published: number | null
  /** The day of the last date before this one, and how sharp it was; the publication date where there is none. */
  readonly reference: { readonly day: number; readonly value: string } | null
  /** Of the clause that holds the expression, worked out when asked for. */
  readonly tense: () => Tense
}

/** A value and what it rests on: null where the words say it all themselves. */
export interface TimeRead {
  readonly value: string
  readonly type: TimeType
  readonly basis: 'published' | 'reference' | null
}

/**
 * One form of time expression. `pattern` is global and has named groups; where it has a group `span`, that is the
 * expression, and the rest is context it must stand in. `read` gives null where the words mean something else.
 */
export interface TimeRule {
  readonly pattern: RegExp
  /** What every match of `pattern` holds, found much more quickly: most texts lack what a rarer rule is about, and are spared its pattern. */
  readonly needs?: RegExp
  readonly read: (groups: Readonly<Record<string, string | undefined>>, context: TimeContext) => TimeRead | null
}
