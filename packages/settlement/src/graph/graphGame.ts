/**
 * A graph model as kernels take it. States are counted from 0 in rising order of their bits. Deliberately without names: what they are called is the model's.
 */
export interface GraphGame {
  readonly states: number
  readonly decisionMakers: number
  readonly options: number
  /** `bits[state]`, rising. */
  readonly bits: Uint32Array
  /** `stateAt[bits]` is the state or -1; null where every combination is feasible and a state is its bits. */
  readonly stateAt: Int32Array | null
  /** `owned[dm]`: mask of the options of a decision maker. */
  readonly owned: Uint32Array
  /** Masks of the options that only go from N to Y, and only from Y to N. */
  readonly forward: number
  readonly back: number
  /** `ranks[dm][state]`: greater is preferred, equal is indifferent; dense from 0. */
  readonly ranks: readonly Int32Array[]
  /**
   * The moves of each decision maker one by one, `targets[offsets[state] … offsets[state + 1])`, where the options alone do not tell them; null for a decision maker
   * whom they do.
   */
  readonly arcs: readonly (Arcs | null)[]
}

export interface Arcs { readonly offsets: Uint32Array; readonly targets: Uint32Array }
