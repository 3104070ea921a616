/** Who may go on from a state in hand: 0 all, k + 1 all but k, -(k + 1) only k. */
type Movers = number

/**
 * States that sequences have come to and still go on from, where nobody may move twice in a row. The first to come to a state lets all others go on from it, the next one lets
 * the first go on as well, and then everybody has: so the moves of a decision maker from a state are looked at once, however many sequences come there.
 */
export class Frontier {
  readonly #waiting: number[] = []
  /** By state: 0 nobody has gone on from it, k + 1 all but k, -1 everybody. */
  readonly #gone: Int32Array
  #head = 0

  constructor(states: number) {
    this.#gone = new Int32Array(states)
  }

  /** A sequence begins at the state. */
  begin(state: number): void {
    const gone = this.#gone[state]!
    if (gone === -1) return
    this.#wait(state, gone === 0 ? 0 : -gone)
    this.#gone[state] = -1
  }

  /** A sequence comes to the state by a move of `mover`. */
  come(state: number, mover: number): void {
    const gone = this.#gone[state]!
    if (gone === 0) {
      this.#wait(state, mover + 1)
      this.#gone[state] = mover + 1
    } else if (gone !== -1 && gone !== mover + 1) {
      this.#wait(state, -gone)
      this.#gone[state] = -1
    }
  }

  /** Takes the state that has waited longest, and those of `members` who may go on from it; undefined when none waits. */
  take(members: readonly number[]): { readonly state: number; readonly movers: readonly number[] } | undefined {
    if (this.#head === this.#waiting.length) return undefined
    const state = this.#waiting[this.#head++]!
    const may: Movers = this.#waiting[this.#head++]!
    return { state, movers: may === 0 ? members : members.filter((member) => (may > 0 ? member !== may - 1 : member === -may - 1)) }
  }

  #wait(state: number, may: Movers): void {
    this.#waiting.push(state, may)
  }
}
