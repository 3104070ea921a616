import { levels, type Meeting } from '@travaux/model'
import type { EventContext } from './eventContext.ts'
import { levelWords } from './levelWords.ts'
import type { MentionedMeeting } from './mergeMeetings.ts'
import { rankOf } from './rankOf.ts'
import { usualLevel } from './usualLevel.ts'

/** What a text says of levels as a whole. Numbers are indices into `levels`. */
export interface LevelsOfText {
  /** The level of its talks where their words do not say theirs. */
  readonly usual: Meeting['level'] | undefined
  /** Levels that words anywhere in it name. */
  readonly named: readonly number[]
  /** The ranks of those who are named, each once. */
  readonly ranks: ReadonlySet<number>
  /** True of a gathering of many delegations. */
  readonly ofMany: boolean
}

export function levelsOfText(context: EventContext, meetings: readonly MentionedMeeting[]): LevelsOfText {
  const { text, persons } = context.document
  return {
    usual: usualLevel(context, meetings),
    named: levelWords.flatMap(([level, pattern]) => (pattern.test(text) ? [levels.indexOf(level)] : [])),
    ranks: new Set(persons.map(({ office }) => levels.indexOf(rankOf(office)))),
    ofMany: /\b(?:plenary|delegates|co-chairs?|contact groups?|rapporteur)\b/i.test(text),
  }
}
