import type { PackageGame } from '../packageGame.ts'

/**
 * Worth as a solver takes it, whose tolerances bear sums up to some millions: in steps of a side, of one unit or of a millionth of the side's range, whichever is
 * more. `cells[side][cell]`, `step[side]` units.
 */
export interface SideForms { readonly cells: readonly Float64Array[]; readonly step: readonly number[]; readonly range: readonly number[] }

export function sideForms({ issues, starts, worth }: PackageGame): SideForms {
  const ranges = worth.map((own) => {
    let range = 0
    for (let issue = 0; issue < issues; issue++) range += own.subarray(starts[issue]!, starts[issue + 1]!).reduce((high, units) => Math.max(high, units), 0)
    return range
  })
  const step = ranges.map((range) => Math.max(1, range / 1e6))
  return { cells: worth.map((own, side) => own.map((units) => units / step[side]!)), step, range: ranges.map((range, side) => Math.max(1, range / step[side]!)) }
}
