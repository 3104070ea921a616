import { describe, expect, it } from 'vitest'
import { movedSince, type PackageModel } from '@travaux/settlement'
import { makeRandom } from '../../../../bench/makeRandom.ts'
import { modelNumbers } from '../../src/robustness/modelNumbers.ts'
import { withNumber } from '../../src/robustness/withNumber.ts'
import { model, pick, redLine } from '../packages/builders.ts'
import { literalPackages } from '../packages/literalPackages.ts'
import { certain, rangedModel } from './rangedModel.ts'

const before = model([[[0, 5, 9], [0, 4]], [[9, 5, 0], [4, 0]]], { reservations: [3, 3] })

/** Another number, a limit turned or one more: what each round of talks brings. */
function movedOn(of: PackageModel, random: () => number): PackageModel {
  const below = (n: number): number => Math.floor(random() * n)
  const numbers = modelNumbers(of)
  const moved = Array.from({ length: below(3) }, () => numbers[below(numbers.length)]!).reduce((made, number) => withNumber(made, number, certain(Math.round(100 * number.estimate.likely) / 100 + below(3))), of)
  const turned = { ...moved, redLines: moved.redLines.map((line) => random() < 0.3 ? { ...line, held: !line.held } : line), linkages: moved.linkages.filter(() => random() < 0.8) }
  const issue = below(of.issues.length)
  return random() < 0.3 ? { ...turned, redLines: [...turned.redLines, { name: 'new', side: 0, rule: 'excludes', picks: [pick(issue, below(of.issues[issue]!.alternatives.length))], held: true, because: [] }] } : turned
}

describe('movedSince(before, after)', () => {
  it('counts what the definitions do, before and after, for 1,000 pairs of models', () => {
    for (let seed = 0; seed < 1000; seed++) {
      const random = makeRandom(seed)
      const was = rangedModel(random, { packages: 36, ranges: 0 })
      const is = movedOn(was, random)
      const { effect, changes, before: old, after } = movedSince(was, is)
      const [a, b] = [literalPackages(was, 'likely', 'reservation'), literalPackages(is, 'likely', 'reservation')]
      expect([effect.possible, effect.agreeable, effect.frontier].map(Number), `seed ${seed}`).toEqual([b.feasible.length - a.feasible.length, b.zopa.length - a.zopa.length, b.pareto.length - a.pareto.length])
      expect([old, after].map(({ picked }) => picked.map(({ picks }) => picks)), `seed ${seed}`).toEqual([a, b].map(({ nash }) => nash.map(({ picks }) => picks)))
      const best = ({ zopa }: typeof a, side: number): number | null => zopa.length === 0 ? null : Math.max(...zopa.map(({ worth }) => worth[side]!)) / 10_000
      for (const [side, rose] of effect.best.entries()) {
        if (best(a, side) === null || best(b, side) === null) expect(rose).toBe(null)
        else expect(rose).toBeCloseTo(best(b, side)! - best(a, side)!, 9)
      }
      if (changes.length === 1) expect(changes[0]!.effect, `seed ${seed}`).toEqual(effect)
      if (changes.length === 0) expect(effect.any, `seed ${seed}`).toBe(false)
    }
  })

  it('says what changed, and what each change alone would have done', () => {
    const line = redLine('not the middle', 'excludes', [pick(0, 1)])
    const after: PackageModel = { ...before, redLines: [line], sides: before.sides.map((side, at) => (at === 0 ? { ...side, reservation: certain(4) } : side)) }
    const { changes, effect } = movedSince(before, after)
    expect(changes.map(({ change }) => change.of)).toEqual(['reservation', 'red line'])
    expect(effect.possible).toBe(-2n)
    expect(changes[1]?.effect?.possible).toBe(-2n)
  })

  it('says nothing where nothing changed, and where only the order of sides, issues and alternatives did', () => {
    expect(movedSince(before, before)).toMatchObject({ changes: [], effect: { any: false } })
    const turned: PackageModel = { ...before, issues: [...before.issues].reverse(), sides: before.sides.map((side) => ({ ...side, weights: [...side.weights].reverse(), values: [...side.values].reverse() })).reverse() }
    expect(movedSince(before, turned)).toMatchObject({ changes: [], effect: { any: false } })
  })

  it('has no effect for a range that moved about the same likely number', () => {
    const after = { ...before, sides: before.sides.map((side, at) => at === 0 ? { ...side, reservation: { low: 2, likely: 3, high: 5, because: ['said'] } } : side) }
    expect(movedSince(before, after)).toMatchObject({ changes: [{ change: { of: 'reservation', because: ['said'] }, effect: null }], effect: { any: false } })
  })

  it('takes an issue that came up as one change, upon which the others are tried', () => {
    const more = model([[[0, 5, 9], [0, 4], [0, 1]], [[9, 5, 0], [4, 0], [2, 0]]], { reservations: [3, 4] })
    const { changes, effect } = movedSince(before, more)
    expect(changes.map(({ change }) => change.of)).toEqual(['questions', 'reservation'])
    expect(changes[0]!.change).toMatchObject({ added: ['Issue 3', 'Issue 3: Answer 3.1', 'Issue 3: Answer 3.2'], removed: [] })
    expect([effect.possible, changes[0]!.effect?.possible, changes[1]!.effect?.possible]).toEqual([6n, 6n, 0n])
  })

  it('says that nothing is picked any more where the limits leave nothing', () => {
    const after = { ...before, redLines: [redLine('one', 'requires', [pick(0, 0)]), redLine('other', 'excludes', [pick(0, 0)])] }
    const { after: now, effect } = movedSince(before, after)
    expect([now.refused !== null, effect.picked.is, effect.possible]).toEqual([true, 'none now', -6n])
  })
})
