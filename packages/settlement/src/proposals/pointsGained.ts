import type { Worths } from './worthsOf.ts'

/** Differences of units, by sides, in the sides' own points: the nearest doubles where the scale is exact. */
export function pointsGained({ scales }: Worths, units: ArrayLike<number>): readonly number[] {
  return scales.map(({ exact, per }, side) => units[side] === 0 ? 0 : exact ? units[side]! / per : units[side]! * per)
}
