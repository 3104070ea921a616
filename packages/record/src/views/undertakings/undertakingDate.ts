import type { Subject } from '../../folded.ts'
import { dateWritten } from '../dateWritten.ts'
import { daysNamed } from '../sources/daysNamed.ts'
import type { Known } from '../table.ts'
import { publishedDay } from '../publishedDay.ts'
import { statementDate } from '../statements/statementDate.ts'
import { tellerOf } from '../sources/tellerOf.ts'
import { timeSpan, type TimeSpan } from '../timeSpan.ts'

/** When something was undertaken: an ISO date no sharper than it is told, and the days it covers. */
export interface UndertakingDate { readonly value: string; readonly span: TimeSpan }

/**
 * When an undertaking was given, by its own words; null where they do not tell. In this order:
 * 1. a date named before it in its sentence, not after its source was published ("On 14 November the leaders agreed");
 * 2. the day of the statement in which it is told;
 * 3. the day of an agreed text, a statement or a read-out: what it says, it says of that day.
 * A report tells of other days than its own, so that its publication dates nothing.
 */
export function undertakingDate(known: Known, { evidence: [at] }: Subject<'undertaking'>): UndertakingDate | null {
  const source = at === undefined ? undefined : known.get('source', at.source)
  if (at === undefined || source === undefined) return null
  const published = publishedDay(source.value)
  const { text, genre } = source.value
  const start = sentenceStart(text, at.from)
  const named = daysNamed(known, at.source).findLast((each) => each.at.from >= start && each.at.to <= at.from && (published === null || each.span.first <= published))
  if (named !== undefined) return { value: named.value.slice(0, 10), span: named.span }
  const written = dateWritten(text.slice(start, at.from))
  if (written !== null && (published === null || written <= published)) return dated(written)
  const teller = tellerOf(known, at)
  const said = teller === undefined ? null : statementDate(known, teller).day
  if (said !== null) return dated(said)
  return published !== null && own.has(genre) ? dated(published) : null
}

const own = new Set<string>(['treaty', 'statement', 'read-out', 'note'])

function dated(day: string): UndertakingDate | null {
  const span = timeSpan(day)
  return span === null ? null : { value: day, span }
}

function sentenceStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 600), at)
  const ends = [...before.matchAll(/\n|[.!?]["”»]?\s+(?=["“«]?\p{Lu})/gu)].at(-1)
  return at - before.length + (ends === undefined ? 0 : ends.index + ends[0].length)
}

