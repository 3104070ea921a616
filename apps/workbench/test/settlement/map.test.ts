import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutStates, nodeRadius, type MapMove } from '../../src/features/settlement/graph/layoutStates.ts'
import { stateBits } from '../../src/features/settlement/graph/stateBits.ts'

const seed = 1956
const move = (by: number, from: number, to: number): MapMove => ({ by, from, to, gains: from < to, indifferent: false })
/** Feasible states of up to four options, each owned by one of up to three. */
const some = fc.record({ owners: fc.array(fc.nat(2), { minLength: 1, maxLength: 4 }), out: fc.array(fc.nat(15), { maxLength: 8 }) }).map(({ owners, out }) => ({
  owned: [0, 1, 2].map((dm) => owners.reduce((mask, owner, i) => (owner === dm ? mask | 1 << i : mask), 0)),
  bits: Array.from({ length: 2 ** owners.length }, (_, state) => state).filter((state) => !out.includes(state)),
})).filter(({ bits }) => bits.length > 0)

describe('layoutStates(bits, owned, moves, width)', () => {
  it('of two sides with an option each stands as a square: the first moves across, the other up and down', () => {
    const { nodes, edges, columns, rows } = layoutStates([0, 1, 2, 3], [1, 2], [move(0, 0, 1), move(0, 1, 0), move(1, 0, 2)], 330)
    expect([columns, rows]).toEqual([2, 2])
    expect(nodes.map(({ column, row }) => [column, row])).toEqual([[0, 0], [1, 0], [0, 1], [1, 1]])
    expect(edges.map(({ tip }) => Math.round(tip.turn))).toEqual([0, 180, 90])
    expect(layoutStates([0, 1, 2, 3], [1, 2], [], 330, 1).nodes.map(({ column, row }) => [column, row])).toEqual([[0, 0], [0, 1], [1, 0], [1, 1]])
  })

  it(`puts no two states in one place, all within the width, and every move along a row or a column (seed ${seed})`, () => {
    fc.assert(fc.property(some, ({ bits, owned }) => {
      const moves = bits.flatMap((from, i) => bits.flatMap((to, j) => owned.flatMap((mask, dm) => (i !== j && (from & ~mask) === (to & ~mask) ? [move(dm, i, j)] : []))))
      const { nodes, width, height, edges } = layoutStates(bits, owned, moves, 330)
      expect(new Set(nodes.map(({ column, row }) => `${column} ${row}`)).size).toBe(bits.length)
      for (const { x, y } of nodes) expect(x >= nodeRadius && x <= width - nodeRadius && y >= nodeRadius && y <= height - nodeRadius).toBe(true)
      expect(edges.length).toBe(moves.length)
      for (const { from, to } of edges) expect(nodes[from]!.column === nodes[to]!.column || nodes[from]!.row === nodes[to]!.row).toBe(true)
    }), { seed })
  })
})

describe('stateBits(bits, options)', () => {
  it('tells the options from the first', () => {
    expect([stateBits(0, 3), stateBits(1, 3), stateBits(6, 3)]).toEqual(['NNN', 'YNN', 'NYY'])
  })
})
