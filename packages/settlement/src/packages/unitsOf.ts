import type { Picks } from './packageModel.ts'

/** What a package is worth to each side, in whole units of the side: `worth[side][starts[issue] + alternative]` added up over its picks. */
export function unitsOf({ starts, worth }: { readonly starts: Int32Array; readonly worth: readonly Float64Array[] }, picks: Picks): readonly number[] {
  return worth.map((own) => picks.reduce((sum, alternative, issue) => sum + own[starts[issue]! + alternative]!, 0))
}
