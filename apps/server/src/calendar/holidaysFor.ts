import { calendar, chronology, type Folded, type ViewOptions } from '@travaux/record'
import { holidaysOn } from './holidaysOn.ts'

/** Of the days (ISO) on which something is known to be or to be due, the public holidays of sides that they are, in words. What knows them is loaded only where the country of a side is on record. */
export async function holidaysFor(folded: Folded, options: ViewOptions): Promise<ReadonlyMap<string, readonly string[]>> {
  if (folded.byKind.side.every(({ value }) => value.country === undefined)) return new Map()
  const meetings = chronology(folded, options).meetings.flatMap(({ span }) => (span !== null && span.first === span.last ? [span.last] : []))
  const days = new Set([...meetings, ...calendar(folded, options).flatMap(({ span }) => (span === null ? [] : [span.last]))])
  const found = await Promise.all([...days].map(async (day) => [day, (await holidaysOn(folded, day)).map(({ sideName, name }) => `public holiday of ${sideName}: ${name}`)] as const))
  return new Map(found.filter(([, words]) => words.length > 0))
}
