import type { GraphModel } from '../../src/graph/graphModel.ts'
import { canMove } from './randomModel.ts'

/** A model as the definitions speak of it: sets, and who could move where. Slow, and read off the model itself. */
export class Literal {
  readonly states: readonly number[]
  readonly n: number
  readonly model: GraphModel
  readonly #moves = new Map<number, number[]>()

  constructor(model: GraphModel) {
    this.model = model
    this.n = model.decisionMakers.length
    this.states = Array.from({ length: 2 ** model.options.length }, (_, bits) => bits)
      .filter((bits) => !model.infeasible.some((conjunction) => conjunction.every(([option, is]) => ((bits >> option) & 1) === (is === 'Y' ? 1 : 0))))
  }

  /** R_i(s) */
  moves(i: number, s: number): number[] {
    const from = this.states[s]!
    const known = this.#moves.get(i * this.states.length + s) ?? this.states.flatMap((to, place) => {
      if (from === to || !canMove(this.model.options, i, from, to)) return []
      return this.model.forbidden.some((each) => each.by === i && each.from.includes(from) && each.to.includes(to)) ? [] : [place]
    })
    this.#moves.set(i * this.states.length + s, known)
    return known
  }

  worth(i: number, s: number): number {
    const { preference } = this.model.decisionMakers[i]!
    if (preference.by !== 'worth') throw new Error('literal models rank by worth')
    return preference.worth[s]!
  }

  /** a ≻_i b */
  prefers(i: number, a: number, b: number): boolean {
    return this.worth(i, a) > this.worth(i, b)
  }

  /** R_i^+(s) */
  improvements(i: number, s: number): number[] {
    return this.moves(i, s).filter((to) => this.prefers(i, to, s))
  }

  /**
   * R_H(s), inductively: a move of any j in H is in it, and so is a move of j from a state in it, provided that somebody else than j was the last to move there. `moves`: by
   * whom, from where. `H`: those who move, by whatever numbers.
   */
  reach(H: readonly number[], s: number, moves: (j: number, s: number) => number[] = (j, at) => this.moves(j, at)): Set<number> {
    const last = new Map<number, Set<number>>()
    const put = (to: number, j: number): boolean => {
      const set = last.get(to) ?? new Set()
      last.set(to, set)
      if (set.has(j)) return false
      set.add(j)
      return true
    }
    for (const j of H) for (const to of moves(j, s)) put(to, j)
    for (let grown = true; grown;) {
      grown = false
      for (const [s1, omega] of last) {
        for (const j of H) {
          if (omega.size === 1 && omega.has(j)) continue
          for (const s2 of moves(j, s1)) if (put(s2, j)) grown = true
        }
      }
    }
    return new Set(last.keys())
  }

  /** N − H */
  without(H: readonly number[]): number[] {
    return Array.from({ length: this.n }, (_, j) => j).filter((j) => !H.includes(j))
  }
}
