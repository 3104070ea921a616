import type { Passage, Statement } from '@travaux/model'
import { firstNot } from '../../firstNot.ts'
import type { Subject } from '../../folded.ts'
import { daysNamed } from '../sources/daysNamed.ts'
import type { Known } from '../table.ts'
import { perSource } from '../perSource.ts'
import { publishedDay } from '../publishedDay.ts'
import { shiftedDay } from '../shiftedDay.ts'
import { timeSpan } from '../timeSpan.ts'

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
  const source = (statement.value.content[0] ?? statement.evidence[0])?.source
  if (source === undefined) return { day: null, said: null }
  const dates = datesIn(known, source)
  let made = dates.get(statement)
  if (made === undefined) dates.set(statement, made = find(known, statement.value, known.get('source', source)))
  return made
}

const datesIn = perSource((): Map<Subject, StatementDate> => new Map())

function find(known: Known, value: Statement, source: Subject<'source'> | undefined): StatementDate {
  if (source === undefined) return { day: null, said: null }
  const published = publishedDay(source.value)
  const told = toldIn(known, source.id)
  const named = dayBeside(source.value.text, value, told.dates, published)
  if (named !== null) return named
  const met = published === null ? null : dayMet(value, told.meetings, published)
  const since = met === null ? null : daySince(source.value.text, value, told.dates, met, published ?? met)
  return { day: since ?? met ?? published, said: null }
}

interface Telling {
  /** Days named, in the order of the text. */
  readonly dates: { readonly at: Passage; readonly day: string }[]
  readonly meetings: { readonly day: string; readonly people: ReadonlySet<string>; readonly sides: ReadonlySet<string> }[]
}

const toldIn = perSource((known, source): Telling => ({
  dates: daysNamed(known, source).filter(({ span }) => span.first === span.last).map(({ at, span }) => ({ at, day: span.first })),
  meetings: (known.folded.bySource.get(source) ?? []).flatMap((subject) => {
    if (subject.kind !== 'meeting' || !known.stands(subject)) return []
    const { value } = subject as Subject<'meeting'>
    const span = timeSpan(value.date.value)
    if (span === null || span.first !== span.last || (value.status !== 'held' && value.status !== 'under-way')) return []
    return [{ day: span.first, people: new Set(value.participants.flatMap(({ person, name }) => [person ?? '', name]).filter((each) => each !== '')), sides: new Set<string>(value.sides) }]
  }),
}))

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
  return firstNot(dates, (date) => date.at.from < at)
}

function dayMet(value: Statement, meetings: Telling['meetings'], published: string): string | null {
  if (meetings.length === 0) return null
  const earliest = shiftedDay(published, -3)
  const yesterday = shiftedDay(published, -1)
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
