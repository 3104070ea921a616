import type { ConjunctionMask } from './conjunctionMask.ts'

/** `bits[state]`, rising; `stateAt[bits]` the state or -1, null where every combination is feasible. */
export interface FeasibleStates { readonly bits: Uint32Array; readonly stateAt: Int32Array | null }

/**
 * The combinations of options in which none of the conjunctions holds. Each conjunction strikes out its own: 2^(options - options it names) bytes written, so that
 * partial ones need not be spelt out; then one pass counts. 9 bytes a combination at most.
 */
export function feasibleStates(options: number, infeasible: readonly ConjunctionMask[]): FeasibleStates {
  const combinations = 2 ** options
  if (infeasible.length === 0) {
    const bits = new Uint32Array(combinations)
    for (let each = 0; each < combinations; each++) bits[each] = each
    return { bits, stateAt: null }
  }
  const out = new Uint8Array(combinations)
  for (const { mask, value } of infeasible) {
    // Counts through the combinations of the other options: the carry runs over the bits of `mask`.
    const last = (combinations - 1) & ~mask
    for (let rest = 0; ; rest = ((rest | mask) + 1) & ~mask) {
      out[rest | value] = 1
      if (rest === last) break
    }
  }
  const stateAt = new Int32Array(combinations)
  let states = 0
  for (let each = 0; each < combinations; each++) stateAt[each] = out[each] === 1 ? -1 : states++
  const bits = new Uint32Array(states)
  for (let each = 0; each < combinations; each++) if (stateAt[each]! >= 0) bits[stateAt[each]!] = each
  return { bits, stateAt }
}
