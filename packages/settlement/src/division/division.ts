import type { Rational } from './rational.ts'
import type { DivisionMethod } from './divisionModel.ts'

/** Who gets what, exactly, and what can be shown of it. */
export interface Division {
  readonly method: DivisionMethod
  /** `points[side]`: what the side has in the end by its own points, money included. */
  readonly points: readonly Rational[]
  /** `shares[side][item]` in [0, 1]. Of an item that nobody wants nobody has a share; of any other the shares add up to 1. */
  readonly shares: readonly (readonly Rational[])[]
  /** The item of which more than one side has a part, by its place; null where none is split. */
  readonly split: number | null
  /** `payments[side]`: money the side pays in, or takes out where it is less than 0; null where there is no money. Adds up to 0. */
  readonly payments: readonly Rational[] | null
  /** What both sides' points were made to add up to, since they did not add up to the same; null where they stand as given. */
  readonly scaledTo: Rational | null
  /** How it came about, a sentence a step, and what a reader must know. */
  readonly steps: readonly string[]
  readonly shown: DivisionShown
}

/** What holds of this division, computed from it and from nothing else. */
export interface DivisionShown {
  /** `worth[side][other]`: what the share of `other` is worth to `side`, by the points of `side`, money included. The table that the rest is read off. */
  readonly worth: readonly (readonly Rational[])[]
  /** Pairs in which the first would rather have the share of the second: envy-free where there are none. */
  readonly envy: readonly (readonly [side: number, other: number])[]
  /** Whether each side has at least its equal part of the whole by its own points. */
  readonly proportional: boolean
  /** Whether all sides have the same part of what the whole is worth to them; with money, the same above their fair share. */
  readonly equitable: boolean
  /** Whether no other division is better for one side and worse for none: `better` is one that is; null: there is none; 'not examined': more whole items than are tried. */
  readonly better: readonly (readonly Rational[])[] | null | 'not examined'
}
