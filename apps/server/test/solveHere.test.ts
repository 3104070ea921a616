import type { PackageModel } from '@travaux/settlement'
import { describe, expect, it } from 'vitest'
import { solveHere } from '../src/settlement/solveHere.ts'

const exact = (likely: number) => ({ low: likely, likely, high: likely, because: [] })

/** Forty issues of three answers, each of which excludes answers to many others: too entangled to be followed one by one. */
function entangled(seed: number): PackageModel {
  let state = seed
  const below = (most: number): number => Math.floor((state = (state * 48271) % 2147483647) / 2147483647 * most)
  const of = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at))
  return {
    title: 'Tied', tabled: [], redLines: [],
    issues: of(40, (i) => ({ name: `Issue ${i}`, statusQuo: null, alternatives: of(3, (a) => ({ name: `Answer ${i}.${a}`, doneBy: [] })) })),
    sides: ['East', 'West'].map((name) => ({ name, reservation: null, weights: of(40, () => exact(1 + below(9))), values: of(40, () => of(3, () => exact(below(100) / 100))) })),
    linkages: of(160, (at) => {
      const issue = below(40)
      return { name: `Linkage ${at}`, tie: 'excludes', of: [{ issue, alternative: 2 }], on: [{ issue: (issue + 1 + below(39)) % 40, alternative: 1 }], side: null, held: true, because: [] }
    }),
  }
}

describe('solveHere(model, { seconds, stopped })', () => {
  it('works out by programmes what is too entangled; stopped, it gives what it has, and says so; others have their turn meanwhile', async () => {
    let [turns, asked] = [0, 0]
    const timer = setInterval(() => { turns += 1 }, 1)
    const solution = await solveHere(entangled(7), { seconds: 600, stopped: () => (asked += 1) > 20 })
    clearInterval(timer)
    expect(solution).toMatchObject({ method: 'mixed-integer programming', partial: 'The run was stopped: every package shown can be had, but better ones may be missing.' })
    expect('refused' in solution ? 0 : solution.pareto.length).toBeGreaterThan(0)
    expect(turns).toBeGreaterThan(0)
  }, 60_000)

  it('stops where nobody waits for the answer any more, and when its time is over', async () => {
    for (const asked of [{ seconds: 600, stopped: () => true }, { seconds: 0, stopped: () => false }]) expect(await solveHere(entangled(7), asked)).toMatchObject({ refused: expect.stringMatching(/^The run was stopped before a package was found/) })
  }, 60_000)
})
