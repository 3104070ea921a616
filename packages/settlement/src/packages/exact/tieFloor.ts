import { grainOffset } from './grainOffset.ts'
import { grains } from './grains.ts'
import type { SideScale } from './sideScale.ts'

/** The least units that are at least as good as `units`, ties told by grains. */
export function tieFloor(scale: SideScale, units: number): number {
  return scale.exact ? units : (grains(scale, units) - grainOffset) * scale.grain
}
