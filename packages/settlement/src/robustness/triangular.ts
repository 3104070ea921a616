import type { Estimate } from '../packages/packageModel.ts'

/**
 * The number below which a triangular distribution over low, likely and high (its mode) has the share `u` in [0, 1]: what a draw is made of. An assumption, the
 * simplest that uses all three numbers: what is thought likely is likeliest, and nothing lies beyond the range.
 */
export function triangular({ low, likely, high }: Estimate, u: number): number {
  const width = high - low
  if (!(width > 0)) return likely
  const below = likely - low
  const at = u * width < below ? low + Math.sqrt(u * width * below) : high - Math.sqrt((1 - u) * width * (high - likely))
  return Math.min(Math.max(at, low), high)
}
