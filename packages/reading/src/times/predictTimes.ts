import { findTimes } from './findTimes.ts'
import { calendar } from './calendar.ts'

/**
 * The time expressions of a text, as they are scored: UTF-16 offsets, end-exclusive, and TIMEX3 values. A line that
 * holds nothing but the publication date is the document's own date, not an expression in it, and is left out.
 */
export function predictTimes(text: string, published: string | null): readonly { readonly start: number; readonly end: number; readonly value: string }[] {
  const written = published === null ? null : isoOf(published)
  const { times } = findTimes({ text }, written)
  return Array.from(times.from, (from, i) => ({ start: from, end: times.to[i] ?? from, value: times.values[i] ?? '' }))
    .filter(({ start, end, value }) => value !== written || !standsAlone(text, start, end))
}

/** Some collections write 03-02-2009. */
function isoOf(published: string): string | null {
  const turned = published.replace(/^(\d{2})-(\d{2})-(\d{4})/, '$3-$2-$1')
  return calendar.read(turned) === null ? null : turned.slice(0, 10)
}

function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const stop = text.indexOf('\n', end)
  return `${before}${text.slice(end, stop < 0 ? text.length : stop)}`.trim() === ''
}
