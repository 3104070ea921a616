/** The ways to divide that there are. */
export const divisionMethods = ['adjusted-winner', 'sealed-bids', 'divide-and-choose'] as const
export type DivisionMethod = (typeof divisionMethods)[number]

/**
 * What is divided among whom. `points[side][item]` ≥ 0: what the whole item is worth to the side, in its own points (of sealed bids: in money); several items are
 * worth their sum. Decimals are taken as written, so that 0.1 is a tenth.
 */
export interface DivisionModel {
  readonly title: string
  readonly method: DivisionMethod
  readonly sides: readonly string[]
  readonly items: readonly DivisionItem[]
  readonly points: readonly (readonly number[])[]
  /** The side that divides, by its place, where one does. */
  readonly divider: number
}

/** `divisible`: whether a part of it can be given, worth as much of the whole. Only divide-and-choose leaves an item whole that is not; Adjusted Winner splits at most one, whichever it is. */
export interface DivisionItem { readonly name: string; readonly divisible: boolean }
