import type { Conjunction } from './graphModel.ts'

/** A conjunction as bits: it holds in a state where `(bits & mask) === value`. */
export interface ConjunctionMask { readonly mask: number; readonly value: number }

/** Takes a conjunction that names each option at most once, or twice alike. */
export function conjunctionMask(conjunction: Conjunction): ConjunctionMask {
  let [mask, value] = [0, 0]
  for (const [option, is] of conjunction) {
    mask |= 1 << option
    if (is === 'Y') value |= 1 << option
  }
  return { mask, value }
}
