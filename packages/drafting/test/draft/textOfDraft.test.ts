import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ada, bor, by, proposed, readAfter, shownAfter, tabled, textAfter } from './builders.ts'

const open = tabled('cls_1', 'The harbour shall stay open to ships of both sides.')
const should = proposed(bor, 'cls_1', 'shall', 'should')
const agreed = (side: typeof ada | null, adReferendum: readonly (typeof ada)[] = [], round = 3) =>
  by(side, { act: 'agree', clause: 'cls_1', bracket: 'brk_should', alternative: 'alt_should', adReferendum: [...adReferendum], inPrinciple: false }, round)

describe('textOfDraft(id, draft, acts)', () => {
  it('numbers what is tabled by its place, under what it stands under', () => {
    const acts = [tabled('cls_a', 'One.'), tabled('cls_b', 'Two.', { after: 'cls_a' }), tabled('cls_b1', 'First.', { under: 'cls_b', unit: 'paragraph' }), tabled('cls_b2', 'Second.', { under: 'cls_b', unit: 'paragraph', after: 'cls_b1' }), tabled('cls_p', 'Wishing peace,', { unit: 'preamble' })]
    expect(shownAfter(...acts).clauses.map(({ number }) => number)).toEqual(['', '1', '2', '2.1', '2.2'])
  })

  it('a proposal over words that stand opens a bracket, with these words as its first alternative', () => {
    expect(readAfter(open, should)).toBe('1. The harbour [shall | should] stay open to ships of both sides.')
    expect(shownAfter(open, should).clauses[0]!.brackets).toMatchObject([{ number: '1.1', alternatives: [{ words: 'shall', positions: [] }, { words: 'should', positions: [{ side: bor, position: 'proposes' }] }] }])
  })

  it('a proposal of no words leaves words out; one over no words puts words in', () => {
    expect(readAfter(open, proposed(ada, 'cls_1', ' of both sides', ''))).toBe('1. The harbour shall stay open to ships[ of both sides | ].')
    expect(readAfter(open, proposed(ada, 'cls_1', '', ' and aircraft', { at: { words: '', before: 'ships', after: ' of both' } }))).toBe('1. The harbour shall stay open to ships[ |  and aircraft] of both sides.')
  })

  it('the same words proposed over by two at once are rivals in one bracket; a part of them opens a bracket within', () => {
    expect(readAfter(open, should, proposed(ada, 'cls_1', 'shall', 'will'))).toBe('1. The harbour [shall | should | will] stay open to ships of both sides.')
    expect(readAfter(open, proposed(bor, 'cls_1', 'stay open', 'remain open'), proposed(ada, 'cls_1', 'stay', 'be kept'))).toBe('1. The harbour shall [[stay | be kept] open | remain open] to ships of both sides.')
  })

  it('words are found again after others have changed the clause around them', () => {
    const later = by(ada, { act: 'propose', clause: 'cls_1', bracket: 'brk_x', at: { words: 'ships', before: 'shall stay open to ', after: ' of both sides.' }, standing: null, alternative: 'alt_x', words: 'vessels', proposition: null }, 3)
    expect(readAfter(open, should, later)).toBe('1. The harbour [shall | should] stay open to [ships | vessels] of both sides.')
  })

  it('words lose their brackets when all who negotiate agree, or when the chair records it', () => {
    expect(readAfter(open, should, agreed(ada))).toBe('1. The harbour should stay open to ships of both sides.')
    expect(readAfter(open, should, agreed(null))).toBe('1. The harbour should stay open to ships of both sides.')
    expect(readAfter(open, should, agreed(bor))).toContain('[shall | should]')
  })

  it('ad referendum a clause is agreed in principle until the side confirms', () => {
    const clause = by(null, { act: 'agree', clause: 'cls_1', bracket: null, alternative: null, adReferendum: [], inPrinciple: false }, 3)
    expect(shownAfter(open, should, agreed(ada, [ada]), clause).clauses[0]).toMatchObject({ status: 'agreed-in-principle', adReferendum: [ada] })
    expect(shownAfter(open, should, agreed(ada, [ada]), clause, agreed(ada, [], 4)).clauses[0]).toMatchObject({ status: 'agreed', adReferendum: [] })
  })

  it('a side that agreed ad referendum before the last agreed still awaits its capital', () => {
    const supported = by(bor, { act: 'agree', clause: 'cls_1', bracket: 'brk_should', alternative: 'alt_should', adReferendum: [bor], inPrinciple: false }, 3)
    expect(shownAfter(open, should, supported, agreed(ada)).clauses[0]).toMatchObject({ adReferendum: [bor] })
    expect(shownAfter(open, should, supported, agreed(ada), agreed(bor, [], 4)).clauses[0]).toMatchObject({ adReferendum: [] })
  })

  it('reopening brings the bracket back as it was, and says so', () => {
    const reopened = by(ada, { act: 'reopen', clause: 'cls_1', bracket: 'brk_should' }, 4)
    const text = shownAfter(open, should, agreed(ada), reopened)
    expect(readAfter(open, should, agreed(ada), reopened)).toBe(readAfter(open, should))
    expect(text.clauses[0]!.brackets[0]).toMatchObject({ reopened: true })
    expect(text.lost).toEqual([])
  })

  it('a proposal withdrawn leaves the words that stood, and one that others support stays theirs', () => {
    const withdrawn = by(bor, { act: 'withdraw', clause: 'cls_1', bracket: 'brk_should', alternative: 'alt_should' }, 3)
    expect(readAfter(open, should, withdrawn)).toBe('1. The harbour shall stay open to ships of both sides.')
    const supported = by(ada, { act: 'support', clause: 'cls_1', bracket: 'brk_should', alternative: 'alt_should' }, 2)
    expect(readAfter(open, should, supported, withdrawn)).toContain('[shall | should]')
  })

  it('alternatives are merged with those who stood behind them', () => {
    const merged = by(null, { act: 'merge', clause: 'cls_1', bracket: 'brk_should', alternatives: ['alt_was-should', 'alt_should'], into: 'alt_is-to', words: 'is to', proposition: null }, 3)
    expect(shownAfter(open, should, merged).clauses[0]!.brackets[0]!.alternatives).toMatchObject([{ words: 'is to', positions: [{ side: bor, position: 'proposes' }] }])
  })

  it('a clause is moved, split, renumbered and struck, and references follow', () => {
    const second = tabled('cls_2', 'Article {cls_1} holds in war. It holds in peace.', { after: 'cls_1' })
    const moved = by(null, { act: 'move', clause: 'cls_1', under: null, after: 'cls_2' }, 2)
    expect(readAfter(open, second, moved).split('\n')[0]).toBe('1. Article 2 holds in war. It holds in peace.')
    expect(readAfter(open, second, by(null, { act: 'renumber', clause: 'cls_1', label: '9bis' }, 2))).toContain('Article 9bis holds')
    expect(readAfter(open, second, by(null, { act: 'split', clause: 'cls_2', at: { words: 'It holds', before: '', after: '' }, into: 'cls_3' }, 2)).split('\n').slice(1)).toEqual(['2. Article 1 holds in war.', '3. It holds in peace.'])
    expect(readAfter(open, second, by(null, { act: 'strike', clause: 'cls_2' }, 2))).not.toContain('in war')
  })

  it('what finds no place is kept and said, and nothing else is lost', () => {
    const text = textAfter(open, by(ada, { act: 'support', clause: 'cls_9', bracket: null, alternative: null }), proposed(ada, 'cls_1', 'lighthouse', 'tower'))
    expect(text.lost.map(({ why }) => why)).toEqual(['There is no such clause in the draft.', 'The words it was proposed over are not in the clause any more.'])
  })

  it('is the same whichever order acts come in: two copies of a draft merge either way', () => {
    const acts = [open, should, proposed(ada, 'cls_1', 'shall', 'will'), tabled('cls_2', 'Fees are free.', { after: 'cls_1' }), agreed(null), by(ada, { act: 'oppose', clause: 'cls_1', bracket: 'brk_should', alternative: 'alt_should' }, 2), by(null, { act: 'move', clause: 'cls_2', under: null, after: null }, 3)]
    const whole = textAfter(...acts)
    fc.assert(fc.property(fc.shuffledSubarray(acts, { minLength: acts.length }), (order) => { expect(textAfter(...order)).toEqual(whole) }))
  })
})
