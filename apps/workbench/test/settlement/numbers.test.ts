import type { PackageModel } from '@travaux/settlement'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limitsSwitched, limitsWritten, withLimits, type LimitAt } from '../../src/features/settlement/numbers/limitsSwitched.ts'
import { linkageStanding, redLineStanding } from '../../src/features/settlement/numbers/limitStanding.ts'
import { packageNumber } from '../../src/features/settlement/numbers/packageNumber.ts'
import { picksNumbered } from '../../src/features/settlement/numbers/picksNumbered.ts'
import { shownNumber } from '../../src/features/settlement/numbers/shownNumber.ts'
import { keyOf, numberAt, supposedOf, supposedWritten, supposing } from '../../src/features/settlement/numbers/supposed.ts'
import { worthsIn } from '../../src/features/settlement/numbers/worthIn.ts'

const seed = 1956
const sure = (likely: number) => ({ low: likely, likely, high: likely, because: [] })
const issues = (...counts: readonly number[]): PackageModel['issues'] => counts.map((count, i) => ({ name: `Issue ${i + 1}`, statusQuo: null, alternatives: Array.from({ length: count }, (_, a) => ({ name: `Answer ${a + 1}`, doneBy: [] })) }))

/** Two sides, three issues, a red line held and one not, a linkage. */
const model: PackageModel = {
  title: 'Lighthouse', issues: issues(2, 3, 2), tabled: [],
  sides: [
    { name: 'North', reservation: { low: 2, likely: 4, high: 6, because: ['prf_n'] }, weights: [sure(5), sure(3), sure(2)], values: [[sure(0), sure(1)], [sure(0), sure(0.5), sure(1)], [sure(1), sure(0)]] },
    { name: 'South', reservation: null, weights: [sure(1), sure(4), sure(5)], values: [[sure(1), sure(0)], [sure(1), sure(0.5), sure(0)], [sure(0), sure(1)]] },
  ],
  redLines: [
    { name: 'never the second', side: 0, rule: 'excludes', picks: [{ issue: 1, alternative: 1 }], held: true, because: [] },
    { name: 'the first or nothing', side: 1, rule: 'requires', picks: [{ issue: 0, alternative: 0 }], held: false, because: [] },
  ],
  linkages: [{ name: 'one with the other', tie: 'requires', of: [{ issue: 0, alternative: 1 }], on: [{ issue: 2, alternative: 1 }], side: null, held: true, because: [] }],
}

describe('the number of a package', () => {
  it('counts from 1, the last issue’s answers changing fastest', () => {
    const five = { issues: issues(4, 3, 4, 3, 3) }
    expect(packageNumber(five, [0, 0, 0, 0, 0])).toBe(1n)
    expect(packageNumber(five, [0, 0, 0, 0, 1])).toBe(2n)
    expect(packageNumber(five, [1, 1, 3, 1, 2])).toBe(177n)
    expect(packageNumber(five, [3, 2, 3, 2, 2])).toBe(432n)
  })

  it(`picksNumbered(packageNumber(picks)) gives the picks back, of up to 10^30 packages (seed ${seed})`, () => {
    const some = fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 30 }).chain((counts) => fc.tuple(fc.constant(counts), fc.tuple(...counts.map((count) => fc.nat(count - 1)))))
    fc.assert(fc.property(some, ([counts, picks]) => {
      const of = { issues: issues(...counts) }
      expect(picksNumbered(of, String(packageNumber(of, picks)))).toEqual(picks)
    }), { seed })
  })

  it('is null of a number that no package has, and of what is none', () => {
    for (const none of ['0', '13', '-1', '1.5', 'one', '']) expect(picksNumbered({ issues: issues(3, 4) }, none)).toBeNull()
    expect(picksNumbered({ issues: issues(3, 4) }, '12')).toEqual([2, 3])
  })
})

describe('limits switched', () => {
  it(`limitsSwitched(limitsWritten(limits)) are the same (seed ${seed})`, () => {
    const limit: fc.Arbitrary<LimitAt> = fc.record({ is: fc.constantFrom('redLine', 'linkage'), at: fc.nat(999) })
    fc.assert(fc.property(fc.uniqueArray(limit, { selector: ({ is, at }) => `${is}${at}` }), (limits) => { expect(limitsSwitched(limitsWritten(limits))).toEqual(limits) }), { seed })
    expect(limitsSwitched('r1.x2.k0.r1.')).toEqual([{ is: 'redLine', at: 1 }, { is: 'linkage', at: 0 }])
  })

  it('a limit that is switched holds where it did not, and the other way about', () => {
    const turned = withLimits(model, limitsSwitched('r0.k0'))
    expect([turned.redLines.map(({ held }) => held), turned.linkages.map(({ held }) => held)]).toEqual([[false, false], [false]])
    expect(withLimits(model, [])).toBe(model)
  })
})

describe('numbers supposed', () => {
  it('stand in an address by side, issue and answer; what names nothing of the model is left out', () => {
    const supposed = supposedOf('w0.2:45_v1.1.2:0.25_r1:-3_w9.0:1_v0.0.7:1_r0_nonsense', model)
    expect([...supposed]).toEqual([['w0.2', 45], ['v1.1.2', 0.25], ['r1', -3]])
    expect(supposedOf(supposedWritten(supposed), model)).toEqual(supposed)
    expect(supposedWritten(new Map())).toBeNull()
    for (const key of ['w0.2', 'v1.1.2', 'r1']) expect(keyOf(numberAt(key))).toBe(key)
    expect(() => numberAt('w0')).toThrow(RangeError)
  })

  it('take the place of what is estimated, without a range; the model itself stays as it is', () => {
    const what = supposing(model, new Map([['w0.2', 8], ['r1', 3], ['r0', 5]]))
    expect(what.sides[0]?.weights[2]).toEqual(sure(8))
    expect(what.sides.map(({ reservation }) => reservation)).toEqual([{ low: 5, likely: 5, high: 5, because: ['prf_n'] }, sure(3)])
    expect(worthsIn(what, [1, 2, 0])).toEqual([16, 0])
    expect(worthsIn(model, [1, 2, 0])).toEqual([10, 0])
    expect(supposing(model, new Map())).toBe(model)
  })
})

describe('how a package stands', () => {
  it('to a linkage: met, not met, or aside where it does not arise', () => {
    const [tie] = model.linkages
    expect([[1, 0, 1], [1, 0, 0], [0, 0, 0]].map((picks) => linkageStanding(tie!, picks))).toEqual(['met', 'not met', 'aside'])
    expect([[1, 0, 1], [1, 0, 0]].map((picks) => linkageStanding({ ...tie!, tie: 'excludes' }, picks))).toEqual(['not met', 'met'])
  })

  it('to a red line, whether it is held or not', () => {
    expect([[0, 1, 0], [1, 0, 0]].map((picks) => model.redLines.map((line) => redLineStanding(line, picks)))).toEqual([['not met', 'met'], ['met', 'not met']])
  })
})

describe('a number as the view writes it', () => {
  it('has as many digits as tell something, and a minus of its own', () => {
    expect([65, 65.001, 65.25, 0.126, -3.5, 1234567, -0.001, Infinity].map(shownNumber)).toEqual(['65', '65', '65.3', '0.13', '−3.5', '1,234,567', '0', '–'])
  })
})
