import type { Chronology, MeetingShown, Pending } from '@travaux/record'

export type AheadItem = { readonly is: 'meeting'; readonly meeting: MeetingShown } | { readonly is: 'pending'; readonly pending: Pending }

/** What lies ahead of today: meetings not held and not past, and what is to be carried out, in order of date; undated last, the newest promise first. */
export function aheadOf({ meetings, pending, today }: Pick<Chronology, 'meetings' | 'pending' | 'today'>): readonly AheadItem[] {
  const ahead: { readonly day: string; readonly item: AheadItem }[] = [
    ...meetings
      .filter(({ status, span }) => status !== 'held' && status !== 'cancelled' && (span === null || span.last >= today))
      .map((meeting) => ({ day: meeting.span?.first ?? undated, item: { is: 'meeting' as const, meeting } })),
    ...pending
      .filter(({ due }) => due === null || due >= today.slice(0, due.length))
      .toReversed()
      .map((pending) => ({ day: pending.due ?? undated, item: { is: 'pending' as const, pending } })),
  ]
  return ahead.toSorted((x, y) => x.day < y.day ? -1 : x.day > y.day ? 1 : 0).map(({ item }) => item)
}

const undated = '9999'
