import type { Path } from './path.ts'

/**
 * What meets an improvement, the state `to`; no sanction where the others have none, or the concept foresees none. `escape`: the state the decision maker would prefer most to the
 * one it left, to which it could go on from where the sanction ends, which therefore punishes nothing (SMR). An improvement is punished where there is a sanction and no escape.
 */
export interface Answer { readonly to: number; readonly sanction: Sanction | null; readonly escape: number | null }

/**
 * What the others could do that ends in a state which is no better for the decision maker than the one it left. In a row: a shortest legal sequence of their moves from where the
 * decision maker went. `atOnce` (SIM): each moves from the state that the decision maker leaves, at the same time as it, and `end` is what all changes come to taken together.
 */
export interface Sanction { readonly moves: Path; readonly atOnce: boolean; readonly end: number }
