import { describe, expect, it } from 'vitest'
import type { SideId } from '@travaux/model'
import { ada, bor, by, proposed, readAfter, shownAfter, tabled, textAfter } from './builders.ts'

const open = tabled('cls_1', 'The harbour shall stay open to ships of both sides.')
const agreed = (name: string, alternative: string | null = `alt_${name}`, side: SideId | null = null, adReferendum: SideId[] = [], round = 3) => by(side, { act: 'agree', clause: 'cls_1', bracket: `brk_${name}`, alternative, adReferendum, inPrinciple: false }, round)
const reopened = (name: string, round = 4) => by(null, { act: 'reopen', clause: 'cls_1', bracket: `brk_${name}` }, round)
const agreedClause = (side: SideId | null, { inPrinciple = false, adReferendum = [] as SideId[] } = {}) => by(side, { act: 'agree', clause: 'cls_1', bracket: null, alternative: null, adReferendum, inPrinciple }, 3)

describe('words that were agreed', () => {
  const outer = proposed(bor, 'cls_1', 'stay open to ships', 'be open to vessels')
  const inner = proposed(ada, 'cls_1', 'open', 'free')

  it('in an alternative that is not agreed itself are confirmed and reopened there', () => {
    expect(readAfter(open, outer, inner)).toBe('1. The harbour shall [stay [open | free] to ships | be open to vessels] of both sides.')
    const referred = agreed('free', 'alt_free', null, [ada])
    expect(shownAfter(open, outer, inner, referred).clauses[0]).toMatchObject({ adReferendum: [ada] })
    expect(shownAfter(open, outer, inner, referred, agreed('free', null, ada, [], 4)).clauses[0]).toMatchObject({ adReferendum: [] })
    expect(readAfter(open, outer, inner, referred, reopened('free'))).toBe(readAfter(open, outer, inner))
  })

  it('are reopened as they are now, with the brackets that were in them agreed or open', () => {
    const stood = agreed('be-open-to-vessels', 'alt_was-be-open-to-vessels')
    expect(readAfter(open, outer, inner, stood)).toBe('1. The harbour shall stay [open | free] to ships of both sides.')
    expect(readAfter(open, outer, inner, stood, agreed('free'))).toBe('1. The harbour shall stay free to ships of both sides.')
    expect(readAfter(open, outer, inner, stood, agreed('free'), reopened('be-open-to-vessels'))).toBe('1. The harbour shall [stay free to ships | be open to vessels] of both sides.')
    expect(readAfter(open, outer, inner, stood, agreed('free'), reopened('be-open-to-vessels'), reopened('free'))).toBe(readAfter(open, outer, inner))
  })

  it('keep what was proposed in them since when they are reopened', () => {
    const since = proposed(ada, 'cls_1', 'vessels', 'boats', {}, 4)
    expect(readAfter(open, outer, agreed('be-open-to-vessels'), since, reopened('be-open-to-vessels', 5))).toBe('1. The harbour shall [stay open to ships | be open to [vessels | boats]] of both sides.')
  })

  it('are not reopened while another proposal holds a part of them, and are once it is withdrawn', () => {
    const across = proposed(ada, 'cls_1', 'vessels of both', 'boats of all', {}, 4)
    expect(textAfter(open, outer, agreed('be-open-to-vessels'), across, reopened('be-open-to-vessels', 5)).lost).toMatchObject([{ why: 'The words that came out of this bracket do not stand together any more, so it cannot be reopened; propose over them instead.' }])
    const withdrawn = by(ada, { act: 'withdraw', clause: 'cls_1', bracket: 'brk_boats-of-all', alternative: null }, 5)
    expect(readAfter(open, outer, agreed('be-open-to-vessels'), across, withdrawn, reopened('be-open-to-vessels', 6))).toBe(readAfter(open, outer))
  })

  it('that were agreed away are remembered where they stood, whatever is proposed beside', () => {
    const without = proposed(bor, 'cls_1', ' of both sides', '')
    const away = by(null, { act: 'agree', clause: 'cls_1', bracket: 'brk_nothing-of-both-sides', alternative: 'alt_nothing-of-both-sides', adReferendum: [bor], inPrinciple: false }, 3)
    const beside = proposed(ada, 'cls_1', 'ships', 'boats', {}, 4)
    expect(shownAfter(open, without, away, beside).clauses[0]).toMatchObject({ adReferendum: [bor] })
    expect(readAfter(open, without, away, beside, reopened('nothing-of-both-sides', 5))).toBe('1. The harbour shall stay open to [ships | boats][ of both sides | ].')
  })

  it('that were agreed away are shown as a run without words, where they stood, that names their bracket', () => {
    const without = proposed(bor, 'cls_1', ' of both sides', '')
    const away = by(null, { act: 'agree', clause: 'cls_1', bracket: 'brk_nothing-of-both-sides', alternative: 'alt_nothing-of-both-sides', adReferendum: [], inPrinciple: false }, 3)
    expect(shownAfter(open, without, away).clauses[0]!.runs).toMatchObject([{ words: 'The harbour shall stay open to ships', was: null }, { is: 'words', words: '', raw: '', from: 36, was: { bracket: 'brk_nothing-of-both-sides', round: 3, act: away.id } }, { words: '.', from: 36, was: null }])
    expect(readAfter(open, without, away)).toBe('1. The harbour shall stay open to ships.')
  })

  it('are agreed with other words only once they are reopened', () => {
    const first = agreed('be-open-to-vessels')
    const other = agreed('be-open-to-vessels', 'alt_was-be-open-to-vessels')
    expect(textAfter(open, outer, first, other).lost).toMatchObject([{ act: other.id, why: 'The bracket was agreed before, with other words; it has to be reopened first.' }])
    expect(readAfter(open, outer, first, other, reopened('be-open-to-vessels'))).toBe(readAfter(open, outer))
  })
})

describe('a bracket that was reopened', () => {
  const should = proposed(bor, 'cls_1', 'shall', 'should')
  const byBoth = [open, should, agreed('should', 'alt_should', ada)]
  const reopenedBy = (side: SideId | null) => by(side, { act: 'reopen', clause: 'cls_1', bracket: 'brk_should' }, 4)
  const again = (side: SideId) => agreed('should', 'alt_should', side, [], 5)

  it('by its proposer is agreed only when that side agrees again', () => {
    expect(readAfter(...byBoth, reopenedBy(bor), again(ada))).toContain('[shall | should]')
    expect(readAfter(...byBoth, reopenedBy(bor), again(ada), again(bor))).toBe('1. The harbour should stay open to ships of both sides.')
  })

  it('by the chair is agreed only when every side agrees again, or supports it', () => {
    for (const [first, last] of [[ada, bor], [bor, ada]] as const) {
      expect(readAfter(...byBoth, reopenedBy(null), again(first))).toContain('[shall | should]')
      expect(readAfter(...byBoth, reopenedBy(null), again(first), again(last))).not.toContain('[')
    }
    const supported = by(bor, { act: 'support', clause: 'cls_1', bracket: 'brk_should', alternative: 'alt_should' }, 5)
    expect(readAfter(...byBoth, reopenedBy(null), supported, again(ada))).not.toContain('[')
  })

  it('still shows what each side wanted, as of before', () => {
    expect(shownAfter(...byBoth, reopenedBy(null)).clauses[0]!.brackets[0]!.alternatives[1]!.positions).toMatchObject([{ side: bor, position: 'proposes', beforeReopening: true }, { side: ada, position: 'accepts', beforeReopening: true }])
    expect(shownAfter(...byBoth, reopenedBy(null), again(ada)).clauses[0]!.brackets[0]!.alternatives[1]!.positions.map(({ beforeReopening }) => beforeReopening)).toEqual([true, undefined])
  })

  it('and whose alternatives are merged is agreed by none who has not spoken since', () => {
    const merged = by(null, { act: 'merge', clause: 'cls_1', bracket: 'brk_should', alternatives: ['alt_was-should', 'alt_should'], into: 'alt_is-to', words: 'is to', proposition: null }, 5)
    expect(readAfter(...byBoth, reopenedBy(null), merged, agreed('should', 'alt_is-to', ada, [], 6))).toContain('[is to]')
  })

  it('is not agreed in principle: that is refused, and said of a clause', () => {
    const inPrinciple = by(null, { act: 'agree', clause: 'cls_1', bracket: 'brk_should', alternative: 'alt_should', adReferendum: [], inPrinciple: true }, 5)
    expect(textAfter(open, should, inPrinciple).lost).toMatchObject([{ act: inPrinciple.id, why: 'A bracket is agreed or not; it is a clause that is agreed in principle.' }])
    expect(readAfter(open, should, inPrinciple)).toContain('[shall | should]')
  })
})

describe('a clause that was agreed', () => {
  const on = (act: 'support' | 'oppose' | 'reserve' | 'withdraw', side: SideId, clause = 'cls_1', round = 4) => by(side, { act, clause, bracket: null, alternative: null }, round)
  const reopenedClause = by(null, { act: 'reopen', clause: 'cls_1', bracket: null }, 4)

  it('is opposed, reserved on or no more supported only once it is reopened', () => {
    const both = [open, agreedClause(ada), agreedClause(bor)]
    for (const act of ['oppose', 'reserve', 'withdraw'] as const) {
      const back = on(act, bor)
      expect(textAfter(...both, back)).toMatchObject({ clauses: [{ status: 'agreed' }], lost: [{ act: back.id, why: 'The clause was agreed before; it has to be reopened first.' }] })
      expect(textAfter(...both, reopenedClause, on(act, bor, 'cls_1', 5))).toMatchObject({ clauses: [{ status: 'open' }], lost: [] })
    }
  })

  it('asks every side again once it is reopened', () => {
    const again = (side: SideId) => by(side, { act: 'agree', clause: 'cls_1', bracket: null, alternative: null, adReferendum: [], inPrinciple: false }, 5)
    const supported = [open, on('support', ada, 'cls_1', 2), on('support', bor, 'cls_1', 2), agreedClause(null), reopenedClause]
    expect(shownAfter(...supported, again(ada)).clauses[0]).toMatchObject({ status: 'open' })
    expect(shownAfter(...supported, again(ada), again(bor)).clauses[0]).toMatchObject({ status: 'agreed' })
  })

  it('with the chapter it stands in is opposed once that is reopened; a chapter is open while a side opposes it as a whole', () => {
    const chapter = tabled('cls_c', '', { unit: 'chapter' })
    const article = tabled('cls_1', 'The harbour stays open.', { under: 'cls_c' })
    const whole = by(null, { act: 'agree', clause: 'cls_c', bracket: null, alternative: null, adReferendum: [], inPrinciple: false }, 3)
    expect(textAfter(chapter, article, whole, on('oppose', bor)).lost).toMatchObject([{ why: 'The clause was agreed with the one that it stands in; that has to be reopened first.' }])
    expect(textAfter(chapter, article, agreedClause(null)).clauses).toMatchObject([{ status: 'agreed' }])
    expect(textAfter(chapter, article, agreedClause(null), on('oppose', bor, 'cls_c'))).toMatchObject({ clauses: [{ status: 'open', clauses: [{ status: 'agreed' }] }], lost: [] })
  })

  it('by the chair, against a side that opposed it, lets the side withdraw that', () => {
    expect(textAfter(open, on('oppose', bor, 'cls_1', 2), agreedClause(null), on('withdraw', bor))).toMatchObject({ clauses: [{ status: 'agreed', positions: [] }], lost: [] })
  })

  it('by all, one of them ad referendum as the chair said, is agreed when that side confirms', () => {
    expect(shownAfter(open, agreedClause(null, { adReferendum: [ada] })).clauses[0]).toMatchObject({ status: 'agreed-in-principle', adReferendum: [ada] })
    expect(shownAfter(open, agreedClause(null, { adReferendum: [ada] }), agreedClause(ada)).clauses[0]).toMatchObject({ status: 'agreed', adReferendum: [] })
  })

  it('in principle by one side is agreed in principle, though the last to agree said no such thing', () => {
    expect(shownAfter(open, agreedClause(ada, { inPrinciple: true }), agreedClause(bor)).clauses[0]).toMatchObject({ status: 'agreed-in-principle' })
    expect(shownAfter(open, agreedClause(ada, { inPrinciple: true }), agreedClause(bor), agreedClause(ada)).clauses[0]).toMatchObject({ status: 'agreed' })
  })
})
