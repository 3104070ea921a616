import { describe, expect, it } from 'vitest'
import { refusalOf } from '@travaux/drafting'
import { ada, bor, by, harbour, proposed, tabled } from './builders.ts'

const open = tabled('cls_1', 'The harbour shall stay open to ships of both sides.')
const should = proposed(bor, 'cls_1', 'shall', 'should', {}, 3)
const supported = by(ada, { act: 'support', clause: 'cls_1', bracket: 'brk_should', alternative: 'alt_should' }, 3)
const struck = (round: number) => by(null, { act: 'strike', clause: 'cls_1' }, round)
const refusal = (act: ReturnType<typeof by>, ...acts: readonly ReturnType<typeof by>[]) => refusalOf(open.value.draft, harbour, acts, act)

describe('refusalOf(id, draft, acts, act)', () => {
  it('is null of an act that finds its place, and takes none from others', () => {
    expect(refusal(supported, open, should)).toBeNull()
    expect(refusal(struck(4), open, should, supported)).toBeNull()
  })

  it('says why an act would find no place', () => {
    expect(refusal(supported, open)).toBe('There is no such bracket in the clause; it may have been agreed or withdrawn.')
  })

  it('says how many acts of later rounds an act of an earlier one would leave without a place', () => {
    expect(refusal(struck(2), open, should)).toBe('After it, an act that was done would find no place any more; date it after that, or take that back first.')
    expect(refusal(struck(2), open, should, supported)).toBe('After it, 2 acts that were done would find no place any more; date it after those, or take those back first.')
  })

  it('says so of a day within a round as well', () => {
    const early = struck(3)
    expect(refusal({ ...early, recordedAt: '9999', value: { ...early.value, date: '2030-01-02' } }, open, should)).toContain('an act that was done would find no place')
  })

  it('does not count what found no place before', () => {
    expect(refusal(struck(4), open, should, by(ada, { act: 'support', clause: 'cls_9', bracket: null, alternative: null }, 2))).toBeNull()
  })
})
