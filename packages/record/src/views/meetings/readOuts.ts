import type { MeetingId, SideId, SourceId } from '@travaux/model'
import type { Folded, Subject } from '../../folded.ts'
import { accountsOf, type Account } from './accountsOf.ts'
import { dateWords } from '../dateWords.ts'
import { known } from '../known.ts'
import { meetingId } from './meetingId.ts'
import { meetingTitle } from './meetingTitle.ts'
import type { MergedMeeting } from './mergedMeeting.ts'
import { mergedMeetings } from './mergedMeetings.ts'
import { naming, type Naming } from '../names/naming.ts'
import { quoteOf } from '../sources/quoteOf.ts'
import type { ReadOutAccount, ReadOuts } from './readOut.ts'
import { readOutFacts } from './readOutFacts.ts'
import { readOutTopics } from './readOutTopics.ts'
import { statementsAtMeetings } from './statementsAtMeetings.ts'
import { statementQuote } from '../statements/statementQuote.ts'
import { table, type Known } from '../table.ts'
import type { ViewOptions } from '../view.ts'

/**
 * The accounts of a meeting side by side; `meeting` is the id of what any source says of it. Of all meetings of which there is more than one account, the latest first, where it is null. An unknown meeting gives
 * none; one that was not held, or of which nobody gives account, one without accounts.
 */
export function readOuts(folded: Folded, { meeting, ...options }: ViewOptions & { readonly meeting: string | null }): readonly ReadOuts[] {
  const seen = known(folded, options.on)
  const names = naming(seen, options.as)
  const all = seen.once(drawn)
  const before = all.get(options.as) ?? new Map<MergedMeeting, Drawn>()
  all.set(options.as, before)
  const asked = mergedMeetings(seen).filter(({ witnesses, status }) => meeting === null ? status === 'held' || status === 'under-way' : witnesses.some(({ subject }) => subject.id as string === meeting))
  return asked.map((each) => {
    const statements = statementsAtMeetings(seen).get(each) ?? none
    let own = before.get(each)
    if (own?.statements !== statements) before.set(each, own = draw(seen, names, each, statements))
    return own.shown
  }).filter(({ accounts }) => meeting !== null || accounts.length > 1).toReversed()
}

const none: readonly never[] = []

interface Drawn { readonly statements: readonly Subject<'statement'>[]; readonly sources: ReadonlySet<string>; readonly shown: ReadOuts }

/** As each side speaks. What is told of a meeting is the same as long as its sources are, and what is found in them. */
const drawn = table((): Map<SideId | null, Map<MergedMeeting, Drawn>> => new Map(), {
  advance(earlier, known, { sources, renamed }) {
    if (renamed) return new Map()
    const now = new Set(mergedMeetings(known))
    for (const meetings of earlier.values()) for (const [meeting, own] of meetings) if (!now.has(meeting) || [...sources].some((source) => own.sources.has(source))) meetings.delete(meeting)
    return earlier
  },
})

function draw(known: Known, names: Naming, meeting: MergedMeeting, statements: Drawn['statements']): Drawn {
  const accounts = accountsOf(known, meeting, statements)
  const shown = accounts.map((account) => accountShown(known, names, account))
  const bySource = new Map(shown.map((account) => [account.source, account]))
  const called = (source: SourceId): string => {
    const account = bySource.get(source)
    return account === undefined ? source : account.side !== null ? account.words : `${account.words} (${account.publisher?.split(',')[0]?.trim() ?? account.title})`
  }
  const [topics, facts] = [readOutTopics(known, names, accounts, called), readOutFacts(known, names, accounts, called)]
  const rests = [...statements, ...meeting.witnesses.map(({ subject }) => subject)]
  return {
    statements, sources: new Set(rests.flatMap(({ evidence }) => evidence.map(({ source }): string => source))),
    shown: {
      meeting: meetingId(meeting) satisfies MeetingId, title: meetingTitle(known, names, meeting), dateWords: meeting.date.value === null ? 'no date' : dateWords(meeting.date.value),
      accounts: shown, topics: topics.topics, facts: facts.facts, contradictions: [...topics.contradictions, ...facts.contradictions],
    },
  }
}

function accountShown(known: Known, names: Naming, { source, by, witnesses, statements }: Account): ReadOutAccount {
  const { title, publisher, published } = source.value
  const side = by.is === 'side' ? by.sides[0] ?? null : null
  const at = witnesses.flatMap(({ subject }) => subject.evidence).find((each) => each.source as string === source.id)
  const [first] = statements
  return {
    source: source.id as unknown as SourceId, title, publisher, published, by: by.is, side,
    words: side !== null ? `${names.side(side)}’s own account` : by.is === 'joint' ? 'the joint account' : by.is === 'third' ? `${names.side(by.sides[0] ?? null)}’s account` : by.is === 'note' ? 'a note for the file' : by.is === 'press' ? 'the press' : 'an account',
    quote: at !== undefined ? quoteOf(known, at, false) : first === undefined ? null : statementQuote(known, first),
  }
}
