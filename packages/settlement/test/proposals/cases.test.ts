import { describe, expect, it } from 'vitest'
import { counterProposals, frontierDistance, logRolling, solvePackages, type PackageModel, type PackageSolution } from '@travaux/settlement'
import { linkage, model, pick, redLine } from '../packages/builders.ts'

/** Two issues: the first weighs more with side 1, the second with side 2. */
const swap = model([[[0, 8], [0, 2]], [[3, 0], [9, 0]]])

function solved(of: PackageModel): PackageSolution {
  const solution = solvePackages(of)
  if ('refused' in solution) throw new Error(solution.refused)
  return solution
}

describe('frontierDistance(model, picks, solution)', () => {
  it('is 0 on the frontier, with nothing to change', () => {
    const { distance, onFrontier, nearest, left } = frontierDistance(swap, [1, 0], solved(swap))
    expect({ distance, onFrontier, changes: nearest?.changes, left }).toEqual({ distance: 0, onFrontier: true, changes: [], left: [{ points: 0, share: 0 }, { points: 0, share: 0 }] })
  })

  it('is the greatest share of what a side could gain at most that it leaves on the table at nobody’s cost', () => {
    const { distance, values, left, dominatedBy, nearest } = frontierDistance(swap, [0, 1], solved(swap))
    expect({ distance, values, left, dominatedBy: dominatedBy.map(({ picks }) => picks), nearest: nearest?.changes.length }).toEqual({
      distance: 0.6, values: [2, 3], left: [{ points: 6, share: 0.6 }, { points: 6, share: 0.5 }], dominatedBy: [[1, 0]], nearest: 2,
    })
  })

  it('tells a package past a limit from one that is possible, however good it is', () => {
    const limited = { ...swap, redLines: [redLine('not the first', 'excludes', [pick(0, 1)])] }
    const { possible, onFrontier, distance } = frontierDistance(limited, [1, 0], solved(limited))
    expect({ possible, onFrontier, distance }).toEqual({ possible: false, onFrontier: false, distance: 0 })
  })
})

describe('counterProposals(model, picks)', () => {
  it('never crosses a red line or a linkage that is held, and does one that is not', () => {
    const limits = (held: boolean): PackageModel => ({ ...swap, linkages: [linkage('together', [pick(0, 1)], 'requires', [pick(1, 1)], held)] })
    expect(counterProposals(limits(true), [0, 1]).proposals.filter(({ kind }) => kind === 'better')).toEqual([])
    expect(counterProposals(limits(false), [0, 1]).proposals.filter(({ kind }) => kind === 'better').map(({ picks }) => picks)).toEqual([[1, 0]])
  })

  it('puts a possible package in the place of one past a limit, by the fewest changes', () => {
    const limited = { ...swap, redLines: [redLine('not the first', 'excludes', [pick(0, 1)])] }
    expect(counterProposals(limited, [1, 0]).proposals.map(({ kind, picks, gains }) => ({ kind, picks, gains }))).toContainEqual({ kind: 'possible', picks: [0, 0], gains: [-8, 3] })
  })

  it('leaves answers alone that are to be kept', () => {
    expect(counterProposals(swap, [0, 1], { keep: [0] }).proposals.every(({ picks }) => picks[0] === 0)).toBe(true)
  })

  it('says that it is not whole where there is too much to look through, and yet offers only what is better', () => {
    const many = model(Array.from({ length: 6 }, (_, side) => Array.from({ length: 30 }, (_, issue) => Array.from({ length: 6 }, (_, a) => ((side + 1) * (issue + 3) * (a + 2) * 7919) % 97))))
    const { proposals, whole } = counterProposals(many, many.issues.map(() => 0))
    expect(whole).toBe(false)
    for (const { kind, gains } of proposals) if (kind === 'better') expect(Math.min(...gains)).toBeGreaterThanOrEqual(0)
  })
})

describe('logRolling(model, picks)', () => {
  it('finds the issues on which each gives way to the other, and how much they weigh with whom', () => {
    expect(logRolling(swap, [0, 1]).map(({ picks, gains, changes }) => ({ picks, gains, changes: changes.map(({ issue, givers, takers, weighs }) => ({ issue, givers, takers, weighs })) }))).toEqual([
      { picks: [1, 0], gains: [6, 6], changes: [{ issue: 0, givers: [1], takers: [0], weighs: [0.8, 0.25] }, { issue: 1, givers: [0], takers: [1], weighs: [0.2, 0.75] }] },
    ])
  })

  it('takes three issues where no two are enough', () => {
    // Each issue costs one side 3 and gives the next 2 and the third 2.
    const ring = model([[[0, -3], [0, 2], [0, 2]], [[0, 2], [0, -3], [0, 2]], [[0, 2], [0, 2], [0, -3]]])
    expect(logRolling(ring, [0, 0, 0]).map(({ picks, gains }) => ({ picks, gains }))).toEqual([{ picks: [1, 1, 1], gains: [1, 1, 1] }])
    expect(logRolling(ring, [0, 0, 0], { size: 2 })).toEqual([])
  })
})
