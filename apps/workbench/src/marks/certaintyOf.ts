import type { KnownDate, Meeting } from '@travaux/model'

/** How a date is drawn: a point where the day is known, a band where only more than a day is, a fading bar where nothing is. */
export interface Certainty {
  readonly drawn: 'point' | 'band' | 'fading'
  readonly is: 'held' | 'planned' | 'possible' | 'cancelled'
}

/** Never sharper than the date is known: a day of a possible meeting is still a point, but a dashed one. */
export function certaintyOf(status: Meeting['status'], date: KnownDate): Certainty {
  const drawn = date.precision === 'none' || date.value === null ? 'fading' : date.precision === 'day' ? 'point' : 'band'
  switch (status) {
    case 'held':
    case 'under-way': return { drawn, is: 'held' }
    case 'planned': return { drawn, is: date.certainty === 'possible' ? 'possible' : 'planned' }
    case 'possible': return { drawn, is: 'possible' }
    case 'cancelled': return { drawn, is: 'cancelled' }
    default: return status satisfies never
  }
}
