import { conceptBit } from './conceptBit.ts'
import { backOverOthers } from './backOverOthers.ts'
import { bestOwn } from './bestOwn.ts'
import { cellsOf } from './cells.ts'
import { collapse } from './collapse.ts'
import { componentsOf } from './componentsOf.ts'
import type { Concept } from './concepts.ts'
import { expand } from './expand.ts'
import { extreme } from './extreme.ts'
import { fibreOrder, type FibreOrder } from './fibreOrder.ts'
import type { GraphGame } from './graphGame.ts'
import { ImprovementSweeps } from './improvementSweeps.ts'
import { keepLess } from './keepLess.ts'
import { leastByRising } from './leastByRising.ts'
import { leastInComponents } from './leastInComponents.ts'
import { leastOverOthers } from './leastOverOthers.ts'
import { markHeld, type Bound } from './markHeld.ts'
import { onceEach } from './onceEach.ts'
import type { Opponent } from './opponent.ts'
import { Prober } from './prober.ts'
import type { Reading } from './reading.ts'
import { simultaneous } from './simultaneous.ts'
import type { Solver } from './solver.ts'
import { spreadBack } from './spreadBack.ts'
import { sureByImprovements, type Effort } from './sureByImprovements.ts'
import { sweepMoves } from './sweepMoves.ts'

const usual: Effort = { rounds: 8, oneIn: 128, moves: 8 }

/**
 * For games in which options tell all moves. Moves are then transitive: who goes from s to t and on to u could have gone to u at once, or need not have gone, and improvements
 * are so too. Of the sequences that lead from one state to another a shortest has therefore nobody moving twice in a row, for of two such moves one or none would do; so that
 * whatever any sequence reaches a legal one does, and sequences need not remember who moved last.
 *
 * All concepts but SIM come down to one number for what the others have chosen and the one-way options that the decision maker has taken: the best that it can be sure of once it
 * leaves, if the others do what they may. A state is stable where that is no more than its rank. Nobody answers in Nash; in GMR the others bring it to the least they can, in SEQ
 * to the least they can by gaining, and in SMR to the state from which its own best way out is the least.
 *
 * A decision maker, cells = 2^options at most: Nash, and where all combinations are feasible GMR and SMR, O(cells) in the order of memory, one-way options times as much; elsewhere by
 * components that moves unite, or by sweeps until nothing is lowered. SEQ: see `sureByImprovements`. By `one-move-each`: 2^m · m / 2 sweeps for m opponents. 4 bytes a cell and
 * decision maker for ranks, 2 for its order, and some 5 arrays of 4 bytes a cell at a time.
 */
export function cellSolver(game: GraphGame, reading: Reading, stopped: () => boolean, effort: Effort = usual): Solver {
  const cells = cellsOf(game)
  const { fields } = cells
  const prober = new Prober()
  const orders = new Map<number, FibreOrder>()

  const opponentsOf = (dm: number): readonly Opponent[] => fields.flatMap((field, other) => {
    if (other === dm || field.codes + field.ways === 0) return []
    const ranks = cells.ranks[other]!
    if (!orders.has(other)) orders.set(other, fibreOrder(ranks, field))
    return [{ field, ranks, fibres: orders.get(other)! }]
  })

  /** Of the decision maker that was asked about last: both GMR and SMR ask. */
  let components: { readonly of: number; readonly roots: Int32Array } | null = null
  const floors = new Map<number, Int32Array>()

  /** Never `values` themselves. */
  const leastOnceEach = <Mover>(movers: readonly Mover[], values: Int32Array, sweep: (values: Int32Array, mover: Mover) => unknown): Int32Array | null => {
    return onceEach(movers, movers.length === 0 ? values.slice() : values, (mover, rest, known) => {
      const least = rest.slice()
      sweep(least, mover)
      if (known !== null) keepLess(least, known)
      return least
    }, stopped)
  }

  const leastByMoves = (dm: number, values: Int32Array): Int32Array | null => {
    const others = fields.filter((field, other) => other !== dm && field.codes + field.ways > 0)
    if (reading === 'one-move-each') return leastOnceEach(others, values, sweepMoves)
    if (others.every(({ ways }) => ways === 0)) {
      if (components?.of !== dm) components = { of: dm, roots: componentsOf(values, others) }
      return leastInComponents(values, components.roots)
    }
    const least = values.slice()
    let unmoved = -1
    for (let sweep = 0; sweep < effort.rounds * others.length; sweep++) {
      if (stopped()) return null
      unmoved = sweepMoves(least, others[sweep % others.length]!) ? 0 : unmoved + 1
      if (unmoved >= others.length - 1) return least
    }
    return leastByRising(values, opponentsOf(dm), false, stopped)
  }

  const gmr = (dm: number): Int32Array | null => {
    if (cells.product) return gmrInProduct(dm)
    const known = floors.get(dm)
    if (known) return known
    const least = leastByMoves(dm, cells.ranks[dm]!)
    if (least === null) return null
    const sure = bestOwn(least, fields[dm]!)
    // SEQ asks for it again. It is kept where it is small.
    if (fields[dm]!.codes >= 2) floors.set(dm, sure)
    return sure
  }

  const gmrInProduct = (dm: number): Int32Array => {
    const { codes, ways } = fields[dm]!
    const least = leastOverOthers(cells.ranks[dm]!, fields, dm, codes + ways)
    const shift = fields.slice(0, dm).reduce((sum, field) => sum + field.ways, 0)
    return backOverOthers(bestOwn(least, { shift, codes, ways }), fields, dm)
  }

  const smr = (dm: number, escape: Int32Array): Int32Array | null => {
    const { shift, codes, ways } = fields[dm]!
    const ranks = cells.ranks[dm]!
    if (cells.product) {
      const least = backOverOthers(leastOverOthers(escape, fields, dm, ways), fields, dm)
      keepLess(least, ways === 0 ? escape : collapse(ranks, shift, codes, extreme.most))
      spreadBack(least, shift, ways, extreme.most)
      return least
    }
    const escapes = expand(escape, shift, codes)
    if (cells.holes) for (let cell = 0; cell < escapes.length; cell++) if (ranks[cell]! < 0) escapes[cell] = -1
    const least = leastByMoves(dm, escapes)
    if (least === null) return null
    keepLess(least, ranks)
    return bestOwn(least, fields[dm]!)
  }

  /** Marks what is held although it is sure of more, which is known of few. */
  const seq = (dm: number, found: Uint8Array, bit: number): Int32Array | null => {
    const opponents = opponentsOf(dm)
    const [field, ranks] = [fields[dm]!, cells.ranks[dm]!]
    if (reading === 'one-move-each') {
      const least = leastOnceEach(opponents, ranks, (values, opponent) => new ImprovementSweeps(values, [opponent]).sweep(0))
      return least && bestOwn(least, field)
    }
    const floor = gmr(dm)
    const by = floor && sureByImprovements({ field, ranks, opponents, floor }, effort, prober, stopped)
    for (const cell of by?.held ?? []) found[cell]! |= bit
    return by && by.sure
  }

  /** By state, 0 where it is not stable under GMR: where all combinations are feasible, what is done at once could be done in turn, and it is not stable under SIM either. */
  const heldByMoves = (dm: number): Uint8Array => {
    const held = new Uint8Array(cells.count)
    markHeld(held, cells.ranks[dm]!, fields[dm]!, [{ sure: gmrInProduct(dm), bit: 1 }])
    return cells.cellOf === null ? held : Uint8Array.from(cells.cellOf, (cell) => held[cell]!)
  }

  return {
    solve(dm: number, wanted: readonly Concept[], out: Uint8Array): boolean {
      const { cellOf } = cells
      const [field, ranks] = [fields[dm]!, cells.ranks[dm]!]
      const found = cellOf === null ? out : new Uint8Array(cells.count)
      const escape = wanted.includes('nash') || wanted.includes('smr') ? bestOwn(ranks, field) : null
      const bounds: Bound[] = []
      for (const concept of wanted) {
        if (stopped()) return false
        if (concept === 'sim') continue
        const bit = conceptBit(concept)
        const sure = concept === 'nash' ? escape : concept === 'gmr' ? gmr(dm) : concept === 'smr' ? smr(dm, escape!) : seq(dm, found, bit)
        if (sure === null) return false
        bounds.push({ sure, bit })
      }
      markHeld(found, ranks, field, bounds)
      if (cellOf !== null) for (let state = 0; state < out.length; state++) out[state]! |= found[cellOf[state]!]!
      return !wanted.includes('sim') || simultaneous(game, dm, reading, stopped, out, cells.product ? heldByMoves(dm) : null)
    },
  }
}
