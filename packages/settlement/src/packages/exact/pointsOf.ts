import type { SideScale } from './sideScale.ts'

/** Units of a side in its own points: the nearest double where the scale is exact. */
export function pointsOf(scale: SideScale, units: number): number {
  return scale.exact ? (scale.zero + units) / scale.per : scale.zero + units * scale.per
}
