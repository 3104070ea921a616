import { grainOffset } from './grainOffset.ts'
import type { SideScale } from './sideScale.ts'

/** The units of a side as they are compared: themselves where the scale is exact, else whole grains. It never falls as units rise. */
export function grains(scale: SideScale, units: number): number {
  return scale.exact ? units : Math.floor(units / scale.grain + grainOffset)
}
