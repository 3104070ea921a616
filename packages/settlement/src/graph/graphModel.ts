/** Options by their places, each taken (Y) or not (N): all of them together. */
export type Conjunction = readonly (readonly [option: number, is: 'Y' | 'N'])[]

/**
 * A graph model of a conflict (Kilgour, Hipel & Fang 1987): decision makers, the options each has, and so the states. A state is a number whose bit `i` says
 * whether option `i` is taken; those not ruled out are feasible, and are numbered from 1 in rising order of their bits. A decision maker moves by changing any of
 * its own options at once.
 */
export interface GraphModel {
  readonly title: string
  readonly decisionMakers: readonly DecisionMaker[]
  /** At most 24. */
  readonly options: readonly GraphOption[]
  /** A state in which any of these holds cannot be. */
  readonly infeasible: readonly Conjunction[]
  /** Moves that no direction of an option says: `by` cannot go from any of `from` to any of `to`, states by their bits. */
  readonly forbidden: readonly { readonly by: number; readonly from: readonly number[]; readonly to: readonly number[] }[]
  /** The state things are in, by its bits; null where the model names none. */
  readonly statusQuo: number | null
  /** Names of states by their bits. */
  readonly named: ReadonlyMap<number, string>
}

/** `forward`: once taken it is never undone; `back`: once dropped it is never taken again. */
export interface GraphOption { readonly name: string; readonly owner: number; readonly direction: 'both' | 'forward' | 'back' }

export interface DecisionMaker { readonly name: string; readonly preference: GraphPreference }

/**
 * How a decision maker ranks the states. `ranking`: classes of states by their bits, most preferred first, equals together. `statements`: in order of
 * priority; a state that fulfils a higher one is preferred whatever the lower ones say (Fang, Hipel, Kilgour & Peng 2003), each true where any of its conjunctions
 * holds. `worth`: a number a feasible state, in their order, more is better.
 */
export type GraphPreference =
  | { readonly by: 'ranking'; readonly ranking: readonly (readonly number[])[]; readonly because: readonly string[] }
  | { readonly by: 'statements'; readonly statements: readonly PreferenceStatement[] }
  | { readonly by: 'worth'; readonly worth: readonly number[]; readonly because: readonly string[] }

/** `words`: how a person would say it; empty where only the conjunctions say it. */
export interface PreferenceStatement { readonly anyOf: readonly Conjunction[]; readonly words: string; readonly because: readonly string[] }
