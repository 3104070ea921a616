import type { KnownDate, Meeting, Passage, SubjectId } from '@travaux/model'
import type { Folded } from '../../folded.ts'
import { chronologyArrows } from './chronologyArrows.ts'
import { compare } from '../compare.ts'
import { dateWords } from '../dateWords.ts'
import { firstHeard } from '../firstHeard.ts'
import { inOrderRows } from '../rows/inOrderRows.ts'
import { known } from '../known.ts'
import type { Known } from '../table.ts'
import { lessSure } from '../lessSure.ts'
import { listed } from '../listed.ts'
import { meetingTitle } from './meetingTitle.ts'
import type { MergedMeeting } from './mergedMeeting.ts'
import { mergedMeetings } from './mergedMeetings.ts'
import { naming, type Naming } from '../names/naming.ts'
import { pendingUndertaking } from '../undertakings/pendingUndertaking.ts'
import { quoteOf } from '../sources/quoteOf.ts'
import { speakerNames } from '../names/speakerNames.ts'
import { tellerOf } from '../sources/tellerOf.ts'
import { timeSpan, type TimeSpan } from '../timeSpan.ts'
import { today } from '../today.ts'
import type { Quote, ViewOptions } from '../view.ts'

export interface CalendarRow {
  readonly subject: SubjectId
  readonly is: 'meeting' | 'undertaking'
  readonly date: KnownDate
  readonly span: TimeSpan | null
  /** "Tue 22 Jan 2019", "February 2019", "no date". */
  readonly dateWords: string
  readonly title: string
  /** Null for an undertaking. */
  readonly level: Meeting['level'] | null
  readonly status: Meeting['status'] | null
  readonly certainty: KnownDate['certainty']
  /** How it is known: "planned, place not given"; "possible, per Kono"; "promised 14 Jan 2019, per Lavrov"; with ", less sure" where the reader was not (`lessSure`). */
  readonly words: string
  readonly quote: Quote
}

/** What lies ahead on the day the chronology is drawn for, that day included, by first day; then what has no date. */
export function calendar(folded: Folded, options: ViewOptions): readonly CalendarRow[] {
  const seen = known(folded, options.on)
  const names = naming(seen, options.as)
  const day = today(seen)
  const rows: CalendarRow[] = []
  const awaited = new Set(seen.once(chronologyArrows).filter(({ is }) => is === 'report-due').map(({ to }) => to.meeting))
  for (const meeting of seen.once(mergedMeetings)) {
    if (meeting.status === 'held' || meeting.status === 'cancelled' || (meeting.span !== null && meeting.span.last < day)) continue
    const row = meetingRow(seen, names, meeting, awaited.has(meeting))
    if (row !== null) rows.push(row)
  }
  const pending = promised(seen, options.as).filter(({ span }) => span === null || span.last >= day)
  return merged(rows.sort(inOrder), pending)
}

/** Undertakings to be carried out, whenever they are due. */
const promised = inOrderRows({
  kind: 'undertaking',
  rowOf(known, _names, undertaking) {
    const pending = pendingUndertaking(known, undertaking)
    if (pending === null) return null
    const { subject, title, since, due, quote, lessSure: unsure } = pending
    const teller = tellers(known, quote.passage)
    const per = teller === '' ? '' : `, per ${teller}`
    const date: KnownDate = { value: due, precision: due === null ? 'none' : 'day', certainty: due === null ? 'possible' : 'expected' }
    const words = `${undertaking.value.status.replace('-', ' ')}${since === null ? '' : ` ${dateWords(since).replace(/^\p{L}{3} (?=\d)/u, '')}`}${per}${unsure ? ', less sure' : ''}`
    const row: CalendarRow = { subject, is: 'undertaking', date, span: timeSpan(due), dateWords: due === null ? 'no date' : `by ${dateWords(due)}`, title, level: null, status: null, certainty: date.certainty, words, quote }
    return { row, key: row }
  },
  compare: inOrder,
})

function inOrder(a: CalendarRow, b: CalendarRow): number {
  return compare(a.span?.first ?? '9999', b.span?.first ?? '9999') || Number(a.is === 'undertaking') - Number(b.is === 'undertaking') || compare(a.subject, b.subject)
}

/** Two lists that are in order, as one that is. */
function merged(some: readonly CalendarRow[], others: readonly CalendarRow[]): readonly CalendarRow[] {
  const all: CalendarRow[] = []
  let at = 0
  for (const row of some) {
    for (let next = others[at]; next !== undefined && inOrder(next, row) < 0; next = others[at += 1]) all.push(next)
    all.push(row)
  }
  return at === 0 && all.length === 0 ? others : [...all, ...others.slice(at)]
}

function meetingRow(known: Known, names: Naming, meeting: MergedMeeting, reportDue: boolean): CalendarRow | null {
  const { witnesses, date, span, level, status, place } = meeting
  const at = witnesses.map(({ subject }) => firstHeard(known, subject)).findLast((each) => each !== undefined)
  if (at === undefined) return null
  const teller = tellers(known, at)
  const how = status === 'possible' || date.certainty === 'possible' ? 'possible' : status === 'under-way' ? 'under way' : date.certainty === 'expected' ? 'expected' : 'planned'
  const note = reportDue ? 'a report is due' : teller !== '' ? `per ${teller}` : place === null ? 'place not given' : null
  const title = meetingTitle(known, names, meeting)
  return {
    subject: witnesses[0]?.subject.id as SubjectId,
    is: 'meeting',
    date,
    span,
    dateWords: date.value === null ? 'no date' : dateWords(date.value),
    title: level !== 'summit' || title.startsWith('Summit') ? title : `Summit, ${title}`,
    level,
    status,
    certainty: date.certainty,
    words: [how, note, witnesses.every(({ subject }) => lessSure(subject)) ? 'less sure' : null].filter((part) => part !== null).join(', '),
    quote: quoteOf(known, at, false),
  }
}

function tellers(known: Known, at: Passage): string {
  return listed((tellerOf(known, at)?.value.speakers ?? []).map((each) => speakerNames(known, each).short))
}
