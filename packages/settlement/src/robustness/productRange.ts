import type { Estimate } from '../packages/packageModel.ts'

/** From the least to the most of a product of which each factor lies anywhere in its range. */
export function productRange(a: Pick<Estimate, 'low' | 'high'>, b: Pick<Estimate, 'low' | 'high'>): readonly [low: number, high: number] {
  const corners = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high]
  return [Math.min(...corners), Math.max(...corners)]
}
