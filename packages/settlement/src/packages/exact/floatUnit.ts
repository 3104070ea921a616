/** Units by which rounding alone may set two equal sums apart. */
const noise = 8

/**
 * The unit of a side whose numbers are no short decimals: a power of two, so that turning into units and back loses no more than the rounding to whole ones, as fine as
 * doubles are at the size of the numbers, and sums in it stay below 2^53. `ranges[issue]`: the least and the greatest that an alternative is worth. `grain` as `SideScale` has it: where the
 * side’s range is nothing, what rounding may come to.
 */
export function floatUnit(ranges: readonly (readonly [least: number, greatest: number])[], reservation: number | null): { readonly per: number; readonly grain: number } {
  const range = ranges.reduce((sum, [least, greatest]) => sum + (greatest - least), 0)
  const size = ranges.reduce((sum, [least, greatest]) => sum + Math.max(Math.abs(least), Math.abs(greatest)), Math.abs(reservation ?? 0))
  // A side to which nothing is worth anything has no size; its unit is not to count as a point where points are added up.
  // Nor does it get so fine that what is divided by it overflows.
  const per = size > 0 ? 2 ** Math.max(Math.ceil(Math.log2(2 * size)) - 51, -500) : 2 ** -51
  return { per, grain: Math.max(noise, 1e-9 * range / per) }
}
