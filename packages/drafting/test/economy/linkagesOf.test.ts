import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkagesOf, mayAgree, partNaming, type Dependence, type DraftText } from '@travaux/drafting'
import { ada, agreedOut, alt, answers, bor, brk, cls, held, text, tie } from './builders.ts'

const rival = (name: string, mine: string, theirs: string) => brk(name, alt(`alt_${name}1`, mine, [held(ada, 'proposes')], mine), alt(`alt_${name}2`, theirs, [held(bor, 'proposes')], theirs))
const known = [answers('free', 'tolls'), answers('paid', 'tolls'), answers('day', 'hours'), answers('night', 'hours')]
const pass = text(cls('1', rival('a', 'free', 'paid')), cls('2', rival('b', 'day', 'night')))

function may(of: DraftText, part: string, ...linkages: readonly Dependence[]): string | null {
  return mayAgree(of, part, linkages, known, partNaming(of, { side: (id) => (id === ada ? 'Ada' : 'Bor'), proposition: (id) => id.slice(4), issue: (id) => id.slice(4) }))
}

describe('linkagesOf', () => {
  it('a bracket waits for an issue while a bracket on it is open', () => {
    expect(linkagesOf(pass, [tie('iss_hours', 'waits-for', 'iss_tolls')], known)).toMatchObject([{ part: 'brk_b', clause: 'cls_2', status: 'must-wait', cycle: null, waits: [{ tie: 'waits-for', part: 'brk_a', alternative: null, state: 'open' }] }])
    const agreed = text(cls('1', agreedOut(rival('a', 'free', 'paid'), 'alt_a1')), cls('2', rival('b', 'day', 'night')))
    expect(linkagesOf(agreed, [tie('iss_hours', 'waits-for', 'iss_tolls')], known)).toMatchObject([{ status: 'may-be-agreed', waits: [{ state: 'agreed' }] }])
  })

  it('an answer that was passed over never comes, and one the text does not hold cannot be told', () => {
    const agreed = text(cls('1', agreedOut(rival('a', 'free', 'paid'), 'alt_a1')), cls('2', rival('b', 'day', 'night')))
    expect(linkagesOf(agreed, [tie('prp_night', 'requires', 'prp_paid'), tie('prp_day', 'requires', 'prp_wells')], known)[0]?.waits.map(({ alternative, state }) => [alternative, state])).toEqual([['alt_b1', 'not-in-text'], ['alt_b2', 'otherwise']])
  })

  it('what was agreed before what it waits for was agreed early', () => {
    const early = text(cls('1', rival('a', 'free', 'paid')), cls('2', agreedOut(rival('b', 'day', 'night'), 'alt_b1')))
    expect(linkagesOf(early, [tie('iss_hours', 'waits-for', 'iss_tolls')], known)).toMatchObject([{ part: 'brk_b', status: 'agreed-early' }])
  })

  it('names cycles, those through a clause around a bracket among them', () => {
    expect(linkagesOf(pass, [tie('iss_hours', 'waits-for', 'iss_tolls'), tie('iss_tolls', 'waits-for', 'iss_hours')], known).map(({ cycle }) => cycle)).toEqual([['brk_a', 'brk_b'], ['brk_a', 'brk_b']])
    expect(linkagesOf(pass, [tie('cls_1', 'waits-for', 'cls_2'), tie('brk_b', 'waits-for', 'brk_a')], known).map(({ cycle }) => cycle)).toEqual([null, null])
    expect(linkagesOf(pass, [tie('cls_1', 'waits-for', 'brk_b'), tie('brk_b', 'waits-for', 'cls_1')], known).map(({ part, cycle }) => [part, cycle?.length])).toEqual([['cls_1', 2], ['brk_b', 2]])
  })

  it('what is in a clause does not wait for the clause, and what excludes makes nothing wait', () => {
    expect(linkagesOf(pass, [tie('brk_a', 'waits-for', 'cls_1'), tie('prp_free', 'excludes', 'prp_night'), tie('brk_a', 'waits-for', 'brk_a')], known)).toEqual([])
  })

  it('linkagesOf(text, linkages) is the same in whatever order linkages come; a part may be agreed exactly where nothing it waits for is left', () => {
    const end = fc.constantFrom('cls_1', 'cls_2', 'brk_a', 'brk_b', 'prp_free', 'prp_paid', 'prp_night', 'iss_tolls', 'iss_hours', 'prp_wells')
    fc.assert(fc.property(fc.array(fc.tuple(end, fc.constantFrom('waits-for' as const, 'requires' as const, 'excludes' as const), end).map((each) => tie(...each)), { maxLength: 8 }), (linkages) => {
      const parts = linkagesOf(pass, linkages, known)
      expect(linkagesOf(pass, linkages.toReversed(), known)).toEqual(parts)
      for (const { waits, status, part, cycle } of parts) {
        expect(status === 'may-be-agreed').toBe(waits.every(({ state }) => state === 'agreed'))
        if (cycle !== null) expect(cycle).toContain(part)
      }
    }), { seed: 9, numRuns: 300 })
  })
})

describe('mayAgree', () => {
  it('is a sentence on what a part waits for, or null', () => {
    expect(may(pass, 'brk_b', tie('iss_hours', 'waits-for', 'iss_tolls'))).toBe('Bracket 2.1 waits for “tolls”, still open in bracket 1.1.')
    expect(may(pass, 'brk_a', tie('iss_hours', 'waits-for', 'iss_tolls'))).toBeNull()
    expect(may(pass, 'cls_2', tie('iss_hours', 'waits-for', 'iss_tolls'), { ...tie('cls_2', 'waits-for', null, 'the survey of the road'), side: bor })).toBe('Article 2 waits for “the survey of the road”, of which this text says nothing, as Bor holds, and for “tolls”, still open in bracket 1.1.')
  })

  it('of an alternative says only what that waits for', () => {
    expect(may(pass, 'alt_b1', tie('prp_night', 'requires', 'prp_paid'))).toBeNull()
    expect(may(pass, 'alt_b2', tie('prp_night', 'requires', 'prp_paid'))).toBe('“night” waits for “paid”, still open in bracket 1.1.')
  })

  it('says which parts wait for one another', () => {
    expect(may(pass, 'brk_b', tie('brk_b', 'waits-for', 'brk_a'), tie('brk_a', 'waits-for', 'brk_b'))).toBe('Bracket 2.1 waits for bracket 1.1, which is still open. Bracket 1.1 and bracket 2.1 wait for one another: agree them together.')
  })

  it('a clause does not wait for what is in it, and of a part that is not there nothing is said', () => {
    const one = text(cls('1', cls('1.1', rival('a', 'free', 'paid')), cls('1.2', rival('b', 'day', 'night'))))
    expect(may(one, 'cls_1', tie('brk_b', 'waits-for', 'brk_a'))).toBeNull()
    expect(may(one, 'cls_1.2', tie('brk_b', 'waits-for', 'brk_a'))).toBe('Article 1.2 waits for bracket 1.1, which is still open.')
    expect(may(one, 'brk_none', tie('brk_b', 'waits-for', 'brk_a'))).toBeNull()
  })
})
