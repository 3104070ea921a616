/** What each side has without an agreement, in units: what it states, or no less than its worst package (`floor`); the worst package where it states nothing. */
export function disagreementIn(reservations: readonly (number | null)[], lowest: ArrayLike<number>, by: 'reservation' | 'floor'): Float64Array {
  return Float64Array.from(reservations, (stated, side) => stated === null ? lowest[side]! : by === 'floor' ? Math.max(stated, lowest[side]!) : stated)
}
