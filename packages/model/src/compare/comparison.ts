/**
 * How one text became another, by words. Steps go through both in order and cover both; what changed in one place stands as `out` first, then as `in`.
 * `moved` words stand once as `out` and once as `in`, with the same `move`.
 */
export interface Comparison {
  readonly steps: readonly Step[]
  /** Words (not spaces, not punctuation) that are the same, moved, taken out, put in. */
  readonly words: { readonly same: number; readonly moved: number; readonly out: number; readonly in: number }
}

/**
 * [aFrom, aTo) of the earlier text, [bFrom, bTo) of the later; UTF-16 code units. `out`: only in the earlier; `in`: only in the later. `move`: which move, from 0 in the order
 * of the earlier text; null where nothing was moved. A move may be several steps, as many `out` as `in` and each equal to its partner in order; what was changed while it
 * moved stands between them, as steps without a move.
 */
export interface Step { readonly is: 'same' | 'out' | 'in'; readonly aFrom: number; readonly aTo: number; readonly bFrom: number; readonly bTo: number; readonly move: number | null }
