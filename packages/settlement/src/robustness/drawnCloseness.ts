import type { PackageModel } from '../packages/packageModel.ts'
import { productRange } from './productRange.ts'

/** By sides: values no further apart count as equal, whatever the numbers within their ranges; 1e-9 of the greatest that a sum can reach. */
export function drawnCloseness({ sides }: PackageModel): Float64Array {
  return Float64Array.from(sides, ({ weights, values }) => 1e-9 * values.reduce((sum, own, issue) => sum + Math.max(...own.flatMap((value) => productRange(weights[issue]!, value).map(Math.abs))), 0))
}
