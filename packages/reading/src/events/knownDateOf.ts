import type { KnownDate } from '@travaux/model'

/** A date no sharper than its TIMEX3 value. A decade or a reference such as PAST_REF is no date of a meeting. */
export function knownDateOf(value: string | null, certainty: KnownDate['certainty']): KnownDate {
  const none: KnownDate = { value: null, precision: 'none', certainty }
  if (value === null) return none
  const day = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0]
  if (day !== undefined) return { value: day, precision: 'day', certainty }
  if (/^\d{4}-W\d{2}/.test(value)) return { value, precision: 'week', certainty }
  if (/^\d{4}-\d{2}$/.test(value)) return { value, precision: 'month', certainty }
  if (/^\d{4}-(?:SP|SU|FA|WI|Q\d|H\d)$/.test(value)) return { value, precision: 'season', certainty }
  if (/^\d{4}$/.test(value)) return { value, precision: 'year', certainty }
  return none
}
