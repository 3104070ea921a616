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

  it('are agreed with other words only once they are reopened', () => {
    const first = agreed('be-open-to-vessels')
    const other = agreed('be-open-to-vessels', 'alt_was-be-open-to-vessels')
    expect(textAfter(open, outer, first, other).lost).toMatchObject([{ act: other.id, why: 'The bracket was agreed before, with other words; it has to be reopened first.' }])
    expect(readAfter(open, outer, first, other, reopened('be-open-to-vessels'))).toBe(readAfter(open, outer))
  })
})

describe('a clause that was agreed', () => {
  it('by all, one of them ad referendum as the chair said, is agreed when that side confirms', () => {
    expect(shownAfter(open, agreedClause(null, { adReferendum: [ada] })).clauses[0]).toMatchObject({ status: 'agreed-in-principle', adReferendum: [ada] })
    expect(shownAfter(open, agreedClause(null, { adReferendum: [ada] }), agreedClause(ada)).clauses[0]).toMatchObject({ status: 'agreed', adReferendum: [] })
  })

  it('in principle by one side is agreed in principle, though the last to agree said no such thing', () => {
    expect(shownAfter(open, agreedClause(ada, { inPrinciple: true }), agreedClause(bor)).clauses[0]).toMatchObject({ status: 'agreed-in-principle' })
    expect(shownAfter(open, agreedClause(ada, { inPrinciple: true }), agreedClause(bor), agreedClause(ada)).clauses[0]).toMatchObject({ status: 'agreed' })
  })
})
