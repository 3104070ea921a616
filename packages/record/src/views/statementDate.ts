import type { Passage, Statement } from '@travaux/model'
import type { Subject } from '../folded.ts'
import { daysNamed } from './daysNamed.ts'
import type { Known } from './known.ts'
import { publishedDay } from './publishedDay.ts'
import { timeSpan } from './timeSpan.ts'

/** The day a statement was made, ISO; null where nothing tells. `said` is the passage that dates it, where one does. */
export interface StatementDate { readonly day: string | null; readonly said: Passage | null }

/**
 * The day of a statement is, in this order:
 * 1. a day named beside its speaker or cue, outside what was said, not after the source was published ("said on Monday");
 * 2. the day of a meeting held, by the same source, at most three days before it was published, in which the speaker took part (one day, where
 *    only the speaker's side is known to have), or a later day named before the statement in its paragraph ("met the press on Thursday. He said");
 * 3. the day the source was published.
 */
export function statementDate(known: Known, statement: Subject<'statement'>): StatementDate {
  const dates = known.once(datesMade)
  let made = dates.get(statement)
  if (made === undefined) dates.set(statement, made = find(known, statement))
  return made
}

const datesMade = (): Map<Subject, StatementDate> => new Map()

function find(known: Known, { value, evidence }: Subject<'statement'>): StatementDate {
  const source = known.get('source', (value.content[0] ?? evidence[0])?.source ?? null)
  if (source === undefined) return { day: null, said: null }
  const published = publishedDay(source.value)
  const told = known.once(tellingBySource).get(source.id)
  const named = told === undefined ? null : dayBeside(source.value.text, value, told.dates, published)
  if (named !== null) return named
  const met = told === undefined || published === null ? null : dayMet(value, told.meetings, published)
  const since = told === undefined || met === null ? null : daySince(source.value.text, value, told.dates, met, published ?? met)
  return { day: since ?? met ?? published, said: null }
}

interface Telling {
  /** Days named, in the order of the text. */
  readonly dates: { readonly at: Passage; readonly day: string }[]
  readonly meetings: { readonly day: string; readonly people: ReadonlySet<string>; readonly sides: ReadonlySet<string> }[]
}

function tellingBySource(known: Known): ReadonlyMap<string, Telling> {
  const telling = new Map<string, Telling>()
  const of = (source: string): Telling => {
    let found = telling.get(source)
    if (found === undefined) telling.set(source, found = { dates: [], meetings: [] })
    return found
  }
  for (const [source, dates] of known.once(daysNamed)) of(source).dates.push(...dates.filter(({ span }) => span.first === span.last).map(({ at, span }) => ({ at, day: span.first })))
  for (const { value, evidence } of known.all('meeting')) {
    const span = timeSpan(value.date.value)
    if (span === null || span.first !== span.last || (value.status !== 'held' && value.status !== 'under-way')) continue
    const people = new Set(value.participants.flatMap(({ person, name }) => [person ?? '', name]).filter((each) => each !== ''))
    for (const source of new Set(evidence.map((at) => at.source))) of(source).meetings.push({ day: span.first, people, sides: new Set(value.sides) })
  }
  return telling
}

function dayBeside(text: string, value: Statement, dates: Telling['dates'], published: string | null): StatementDate | null {
  const anchors = [value.source, value.cue].filter((each) => each !== null)
  let best: { readonly day: string; readonly at: Passage; readonly away: number } | null = null
  for (const anchor of anchors) {
    for (let i = firstAfter(dates, anchor.from - 120); i < dates.length; i += 1) {
      const { at, day } = dates[i] as Telling['dates'][number]
      if (at.from > anchor.to + 120) break
      if (published !== null && day > published) continue
      if (value.content.some((content) => content.source === at.source && content.from <= at.from && at.to <= content.to)) continue
      const between = at.to <= anchor.from ? text.slice(at.to, anchor.from) : text.slice(anchor.to, at.from)
      if (/\n|[.!?]["”»]?\s|["”»]/u.test(between)) continue
      if (best === null || between.length < best.away) best = { day, at, away: between.length }
    }
  }
  return best === null ? null : { day: best.day, said: best.at }
}

function firstAfter(dates: Telling['dates'], at: number): number {
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((dates[middle]?.at.from ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

function dayMet(value: Statement, meetings: Telling['meetings'], published: string): string | null {
  const earliest = daysBefore(published, 3)
  const yesterday = daysBefore(published, 1)
  let latest: string | null = null
  for (const { day, people, sides } of meetings) {
    if (day > published || day < earliest || (latest !== null && day <= latest)) continue
    const tookPart = value.speakers.some(({ person, name, side }) => (person !== null && people.has(person)) || people.has(name) || (day >= yesterday && person === null && side !== null && sides.has(side)))
    if (tookPart) latest = day
  }
  return latest
}

/** The last day named before the statement in its paragraph, from the meeting's to the day of publication. */
function daySince(text: string, { content: [content] }: Statement, dates: Telling['dates'], met: string, published: string): string | null {
  if (content === undefined) return null
  const paragraph = text.lastIndexOf('\n', content.from) + 1
  let last: string | null = null
  for (let i = firstAfter(dates, paragraph); i < dates.length; i += 1) {
    const { at, day } = dates[i] as Telling['dates'][number]
    if (at.from >= content.from) break
    if (day > met && day <= published) last = day
  }
  return last
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
}
