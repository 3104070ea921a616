/** One issue answered otherwise: alternatives by their places, and what it gives each side, in the side's own points; below 0 where the side gives way. */
export interface Change { readonly issue: number; readonly from: number; readonly to: number; readonly gains: readonly number[] }
