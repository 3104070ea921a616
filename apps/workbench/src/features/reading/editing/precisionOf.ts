import type { KnownDate } from '@travaux/model'

/** How sharp a TIMEX3 value is; null is none. */
export function precisionOf(value: string | null): KnownDate['precision'] {
  if (value === null) return 'none'
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) return 'day'
  if (/^\d{4}-W\d{2}/.test(value)) return 'week'
  if (/^\d{4}-\d{2}$/.test(value)) return 'month'
  if (/^\d{4}-(?:SP|SU|FA|WI|Q\d|H\d)$/.test(value)) return 'season'
  if (/^\d{2,4}$/.test(value)) return 'year'
  return 'none'
}
