import type { Run } from './briefing.ts'

/** What a view says in its own words: a name, a title, a date. */
export function view(text: string, how: { readonly strong?: true; readonly emphasis?: true } = {}): Run {
  return { is: 'ours', of: 'view', text, ...how }
}
