import type { IssueId, MeetingId, PropositionId, SideId, SourceId, Stance, SubjectId } from '@travaux/model'
import type { PublishedBy } from '../sources/publishedBy.ts'
import type { Ladder, Quote } from '../view.ts'

/** What is told of one meeting, account by account. */
export interface ReadOuts {
  readonly meeting: MeetingId
  readonly title: string
  readonly dateWords: string
  /** By day of publication, then by source. */
  readonly accounts: readonly ReadOutAccount[]
  /** Issues, those that contradict first, then those that only one account speaks of. */
  readonly topics: readonly ReadOutTopic[]
  readonly facts: readonly ReadOutFact[]
  readonly contradictions: readonly ReadOutContradiction[]
}

/** One source's account. `words`: whose it is: "Japan’s own account", "joint account", "press". `quote`: where it tells of the meeting. */
export interface ReadOutAccount {
  readonly source: SourceId
  readonly title: string
  readonly publisher: string | null
  readonly published: string | null
  readonly by: PublishedBy['is']
  readonly side: SideId | null
  readonly words: string
  readonly quote: Quote | null
}

/** What the accounts have somebody say on an issue. `onlyIn`: the one account that speaks of it, where there are others that do not. */
export interface ReadOutTopic {
  readonly issue: IssueId
  readonly issueName: string
  readonly cells: readonly { readonly source: SourceId; readonly said: readonly ReadOutSaid[] }[]
  readonly onlyIn: SourceId | null
  readonly contradicts: boolean
}

export interface ReadOutSaid {
  readonly subject: SubjectId
  readonly side: SideId | null
  readonly sideName: string | null
  readonly speaker: string
  readonly stance: Stance['stance'] | null
  readonly proposition: { readonly id: PropositionId; readonly text: string } | null
  readonly quote: Quote
  readonly ladder: Ladder
}

export type FactKind = 'date' | 'place' | 'level' | 'round' | 'status' | 'participants' | 'duration'

/** What the accounts say of the meeting itself. */
export interface ReadOutFact {
  readonly is: FactKind
  readonly cells: readonly { readonly source: SourceId; readonly words: string; readonly quote: Quote }[]
  readonly onlyIn: SourceId | null
  readonly contradicts: boolean
}

interface ReadOutWord { readonly source: SourceId; readonly subject: SubjectId; readonly quote: Quote }

/** Two accounts that cannot both be right. `words` say in what; `issue` and `side` of a stance; `subject`: the statement, or what the account says of the meeting. */
export interface ReadOutContradiction {
  readonly is: 'stance' | FactKind
  readonly issue: IssueId | null
  readonly side: SideId | null
  readonly words: string
  readonly between: readonly [ReadOutWord, ReadOutWord]
}
