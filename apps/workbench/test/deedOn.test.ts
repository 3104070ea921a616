import type { BracketShown, ClauseShown } from '@travaux/drafting'
import type { DraftingActId, SideId } from '@travaux/model'
import type { SideShown } from '@travaux/record'
import { describe, expect, it } from 'vitest'
import { deedOn } from '../src/features/text/deedOn.ts'
import type { Held } from '../src/features/text/heldIn.ts'

const [east, west] = ['sid_east' as SideId, 'sid_west' as SideId]
const acting: SideShown = { id: east, name: 'Eastland', mark: 'a' }
const act = 'act_1' as DraftingActId
const bracket: BracketShown = { id: 'brk_1', number: '4.1', depth: 0, opened: 1, touched: 1, reopened: false, acts: [], alternatives: [{ id: 'alt_1', words: 'shall', raw: 'shall', proposition: null, touched: 1, positions: [{ side: west, position: 'proposes', round: 1, act }], acts: [] }] }
const clause: ClauseShown = { id: 'cls_4', parent: null, depth: 0, unit: 'article', label: '4', number: '4', heading: null, status: 'open', adReferendum: [], touched: 1, text: '{brk_1}', runs: [], columns: [], brackets: [bracket], positions: [], notes: [], acts: [] }
const inBracket: Held = { is: 'bracket', clause, bracket, alternative: bracket.alternatives[0]! }
const agreed: Held = { is: 'agreed', clause, was: { bracket: 'brk_2', round: 2, adReferendum: [], act }, words: 'may' }

describe('deedOn(doing, held, acting, sides)', () => {
  it('a side takes a position on the alternative in hand', () => {
    expect(deedOn('support', inBracket, acting, [east, west])).toEqual({ deed: { act: 'support', clause: 'cls_4', bracket: 'brk_1', alternative: 'alt_1' }, done: 'Eastland supports “shall” in bracket 4.1.' })
  })
  it('the chair has no position, but records what all have agreed', () => {
    expect(deedOn('oppose', inBracket, null, [east, west])).toEqual({ why: 'A position is a side’s: choose who acts, with w.' })
    expect(deedOn('agree', inBracket, null, [east, west])).toMatchObject({ deed: { act: 'agree', adReferendum: [] }, done: 'The chair records agreement on “shall” in bracket 4.1.' })
  })
  it('ad referendum names the side that acts, and of the chair all', () => {
    expect(deedOn('ad-referendum', inBracket, acting, [east, west])).toMatchObject({ deed: { adReferendum: [east] } })
    expect(deedOn('ad-referendum', inBracket, null, [east, west])).toMatchObject({ deed: { adReferendum: [east, west] } })
  })
  it('a clause with brackets left is agreed in principle', () => {
    expect(deedOn('agree', { is: 'clause', clause }, null, [])).toMatchObject({ deed: { bracket: null, inPrinciple: true } })
    expect(deedOn('agree', { is: 'clause', clause: { ...clause, brackets: [] } }, null, [])).toMatchObject({ deed: { inPrinciple: false } })
  })
  it('only what a side said is withdrawn, and only what was agreed is reopened', () => {
    expect(deedOn('withdraw', inBracket, acting, [])).toEqual({ why: 'Eastland has nothing to withdraw here.' })
    expect(deedOn('withdraw', inBracket, { ...acting, id: west, name: 'Westland' }, [])).toMatchObject({ deed: { act: 'withdraw', alternative: 'alt_1' } })
    expect(deedOn('reopen', inBracket, acting, [])).toEqual({ why: 'Bracket 4.1 is open.' })
    expect(deedOn('reopen', agreed, acting, [])).toEqual({ deed: { act: 'reopen', clause: 'cls_4', bracket: 'brk_2' }, done: 'Eastland reopens “may”.' })
  })
  it('agreed words await nobody unless their agreement was ad referendum', () => {
    expect(deedOn('agree', agreed, acting, [])).toEqual({ why: '“may” is agreed already.' })
    expect(deedOn('agree', { ...agreed, was: { ...agreed.was, adReferendum: [east] } }, acting, [])).toMatchObject({ deed: { act: 'agree', bracket: 'brk_2', alternative: null } })
  })
})
