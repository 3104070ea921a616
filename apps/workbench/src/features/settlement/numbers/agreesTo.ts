/** Whether a package gives every side at least what it has without an agreement, but for rounding. */
export function agreesTo(values: readonly number[], disagreement: readonly number[]): boolean {
  return values.every((value, side) => value >= disagreement[side]! - 1e-9 * Math.max(1, Math.abs(disagreement[side]!)))
}
