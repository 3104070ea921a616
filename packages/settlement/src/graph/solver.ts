import type { Concept } from './concepts.ts'

/**
 * Works out stability for one decision maker. `solve` sets the bits of `wanted` in `out[state]` where they hold; false where it was stopped on the way, and `out` is then no answer.
 */
export interface Solver { solve(dm: number, wanted: readonly Concept[], out: Uint8Array): boolean }
