import { keepGreatest } from './keepGreatest.ts'

/**
 * Of `points` those whose least score is greatest; of these those whose second least is; and so on for `depth` scores. `near(point)`: the scores of a point, `exact`:
 * the same without rounding, on one scale; `slack` as `keepGreatest` has it. Source: Sen, Collective Choice and Social Welfare, 1970, ch. 9*.
 */
export function leximin(points: readonly number[], near: (point: number) => number[], exact: ((point: number) => bigint[]) | null, slack: number, depth: number): readonly number[] {
  const rising = new Map(points.map((point) => [point, near(point).sort((a, b) => a - b)]))
  const told = new Map<number, bigint[]>()
  const exactly = (point: number): bigint[] => {
    const known = told.get(point) ?? exact!(point).sort((a, b) => a < b ? -1 : a > b ? 1 : 0)
    told.set(point, known)
    return known
  }
  let left = points
  for (let place = 0; place < depth && left.length > 1; place++) {
    left = keepGreatest(left, (point) => rising.get(point)![place]!, exact === null ? null : (point) => exactly(point)[place]!, slack)
  }
  return left
}
