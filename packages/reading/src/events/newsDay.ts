import type { EventContext } from './eventContext.ts'

/**
 * The day of what a report tells as news: the first day within three days before it appeared, as the text up to `to`
 * gives it; where it gives none, the day of a read-out, statement or transcript, and of a report the day it is datelined.
 * Of what took several days, "three days of talks" at `at`, the month.
 */
export function newsDay(context: EventContext, to: number, at: number): string | null {
  const value = dayBefore(context, to)
  return value !== null && /\b(?:days|weeks?)\s+of\s+(?:[\w-]+\s+){0,3}$/i.test(context.document.text.slice(Math.max(0, at - 40), at)) ? value.slice(0, 7) : value
}

function dayBefore({ document: { times, metadata }, published }: EventContext, to: number): string | null {
  if (published === null) return null
  const day = Date.parse(published.slice(0, 10))
  const inTitle = metadata.titleAt !== null && to <= metadata.titleAt[1]
  const until = inTitle ? Infinity : to
  for (let i = 0; i < times.length && (times.from[i] ?? 0) < until; i++) {
    if ((times.from[i] ?? 0) < metadata.bodyFrom) continue
    const value = /^\d{4}-\d{2}-\d{2}/.exec(times.values[i] ?? '')?.[0]
    if (value === undefined) continue
    const days = (day - Date.parse(value)) / 86_400_000
    if (days >= 0 && days <= 3) return value
  }
  return /^(?:read-out|statement|transcript|report)$/.test(metadata.genre) ? published.slice(0, 10) : null
}
