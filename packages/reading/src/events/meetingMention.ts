import type { Meeting, SideId } from '@travaux/model'
import type { PersonSeen } from '../layers.ts'

/** One place in a text that speaks of a meeting, before mentions of the same meeting are brought together. */
export interface MeetingMention {
  readonly from: number
  readonly to: number
  /** Where the word that tells of it stands: met, talks, visit. */
  readonly at: number
  readonly level: Meeting['level']
  readonly round: number | null
  readonly persons: readonly PersonSeen[]
  readonly sides: readonly SideId[]
  readonly place: string | null
  readonly status: Meeting['status']
  readonly date: Meeting['date']
  /** False for words such as "the talks", which add a passage to a meeting but make none of their own. */
  readonly stands: boolean
  /** True for "the next summit", "the forthcoming visit": the first one ahead is meant. */
  readonly next: boolean
  readonly visit: boolean
  /** True where the words speak of talks as a way or a wish, or deny them: they make no meeting, whatever else they say. */
  readonly mere: boolean
  /** What a text has told of already: `just-told` in "it was the first round", `numbered` in "during the fourth round", which the day of the speech does not date. */
  readonly refers: 'just-told' | 'numbered' | null
}
