/**
 * Of `points` those whose score is greatest. `near`: the score as a double, which within `slack` of the greatest tells nothing apart: those are told apart by `exact`, the
 * same without rounding, or where there is none they are ties. So that few exact scores need be made.
 */
export function keepGreatest(points: readonly number[], near: (point: number) => number, exact: ((point: number) => bigint) | null, slack: number): readonly number[] {
  const scores = points.map(near)
  const greatest = scores.reduce((high, score) => Math.max(high, score), -Infinity)
  const left = points.filter((_, i) => scores[i]! >= greatest - slack)
  if (exact === null || left.length < 2) return left
  const told = left.map(exact)
  const best = told.reduce((high, score) => score > high ? score : high)
  return left.filter((_, i) => told[i] === best)
}
