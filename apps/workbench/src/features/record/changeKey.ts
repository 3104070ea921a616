import type { Change } from '@travaux/record'

/** Tells a change from every other: its entry, or, where it tells of many, the moment and what they are of. */
export function changeKey({ entry, at, subject, title }: Change): string {
  return entry ?? `${at} ${subject ?? title}`
}
