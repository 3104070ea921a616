import { describe, expect, it } from 'vitest'
import { articlesOfDraft, paperOfDraft, paperText, partNaming } from '@travaux/drafting'
import type { Wording } from '@travaux/model'
import { ada, bor, by, names, proposed, readAfter, shownAfter, tabled, textAfter } from './builders.ts'

const open = tabled('cls_1', 'The harbour shall stay open to ships of both sides.')
const should = proposed(bor, 'cls_1', 'shall', 'should')

describe('two copies of a draft that are merged', () => {
  it('what was done in the one on a bracket over the same words is done in the bracket that both became', () => {
    const will = proposed(ada, 'cls_1', 'shall', 'will')
    const inCopy = by(bor, { act: 'accept', clause: 'cls_1', bracket: 'brk_will', alternative: 'alt_will' }, 2)
    const stood = by(bor, { act: 'oppose', clause: 'cls_1', bracket: 'brk_will', alternative: 'alt_was-will' }, 2)
    const text = shownAfter(open, should, will, inCopy, stood)
    expect(text.lost).toEqual([])
    expect(text.clauses[0]!.brackets).toMatchObject([{ id: 'brk_should', alternatives: [{ words: 'shall', positions: [{ side: bor, position: 'opposes' }] }, { words: 'should' }, { words: 'will', positions: [{ side: ada }, { side: bor, position: 'accepts' }] }] }])
  })

  it('a clause tabled after one that the other copy struck stands where that stood', () => {
    const [second, third] = [tabled('cls_2', 'Two.', { after: 'cls_1' }), tabled('cls_3', 'Three.', { after: 'cls_2' })]
    const struck = by(null, { act: 'strike', clause: 'cls_2' })
    expect(readAfter(open, second, third, struck, tabled('cls_4', 'Four.', { after: 'cls_2' })).split('\n').slice(1)).toEqual(['2. Four.', '3. Three.'])
  })

  it('an act on a part that comes later is done when the part is there, before what followed it', () => {
    const opposed = by(ada, { act: 'oppose', clause: 'cls_1', bracket: 'brk_should', alternative: 'alt_should' })
    expect(shownAfter(open, should, opposed).clauses[0]!.brackets[0]!.alternatives[1]!.positions).toMatchObject([{ side: bor }, { side: ada, position: 'opposes' }])
  })

  it('an act on a bracket that was closed stays lost when the bracket is reopened', () => {
    const closed = by(null, { act: 'agree', clause: 'cls_1', bracket: 'brk_should', alternative: 'alt_should', adReferendum: [], inPrinciple: false }, 3)
    const late = by(null, { act: 'merge', clause: 'cls_1', bracket: 'brk_should', alternatives: ['alt_was-should', 'alt_should'], into: 'alt_late', words: 'is to', proposition: null }, 3)
    const reopened = by(null, { act: 'reopen', clause: 'cls_1', bracket: 'brk_should' }, 4)
    expect(readAfter(open, should, closed, late, reopened)).toBe(readAfter(open, should))
    expect(textAfter(open, should, closed, late, reopened).lost).toMatchObject([{ act: late.id }])
  })
})

describe('the parts of a draft', () => {
  it('have a name each: what would bear one that was given before is lost, and says so', () => {
    expect(textAfter(open, should, tabled('cls_2', 'Two.'), proposed(ada, 'cls_2', 'Two', 'should')).lost).toMatchObject([{ why: 'A part of this name is in the draft already, or was in it; a name is given once.' }])
    expect(textAfter(open, by(null, { act: 'strike', clause: 'cls_1' }), tabled('cls_1', 'Again.')).lost).toHaveLength(1)
  })

  it('brackets that stand in each other twice, or in themselves, are opened once', () => {
    const brackets: Wording['brackets'] = Array.from({ length: 50 }, (_, i) => ({ bracket: `brk_${i}`, alternatives: [{ alternative: `alt_${i}`, words: `{brk_${i + 1}} {brk_${i + 1}} {brk_0}`, positions: [], proposition: null }] }))
    expect(shownAfter(by(null, { act: 'table', clause: 'cls_1', under: null, after: null, unit: 'article', label: null, heading: null, wording: { words: '{brk_0}', brackets } })).brackets).toBe(50)
  })

  it('stand no deeper in each other than can be walked through', () => {
    const clauses = Array.from({ length: 5000 }, (_, i) => tabled(`cls_${i}`, 'x', { under: i === 0 ? null : `cls_${i - 1}` }))
    const text = shownAfter(...clauses)
    expect([text.clauses.length, text.lost.length]).toEqual([64, 4936])
  })
})

describe('a reference to a clause that was struck', () => {
  const second = tabled('cls_2', 'Article {cls_1} holds {brk_2} in war, as {cls_none} does.', { after: 'cls_1', wording: { words: 'Article {cls_1} holds {brk_2}, as {cls_none} does.', brackets: [{ bracket: 'brk_2', alternatives: [{ alternative: 'alt_2', words: 'as in {cls_1}', positions: [], proposition: null }] }] } })
  const struck = by(null, { act: 'strike', clause: 'cls_1' }, 2)

  it('says so wherever the words are read, while one to what never was stays as it is written', () => {
    expect(readAfter(open, second, struck)).toBe('1. Article (a clause that was struck) holds [as in (a clause that was struck)], as {cls_none} does.')
    expect(articlesOfDraft(textAfter(open, second, struck))[0]!.text).toContain('Article (a clause that was struck) holds')
    expect(paperText(paperOfDraft(textAfter(open, second, struck), names))).not.toContain('cls_1')
    const naming = partNaming(textAfter(open, second, struck), { side: (id) => id, proposition: (id) => id, issue: (id) => id })
    expect([naming.clause('cls_1'), naming.alternative('alt_2'), naming.clause('cls_none')]).toEqual(['a clause that was struck', '“as in (a clause that was struck)”', 'cls_none'])
  })

  it('is its number again where the strike is taken back', () => {
    expect(readAfter(open, second)).toContain('Article 1 holds [as in 1]')
  })

  it('says so of what stood below it as well', () => {
    expect(textAfter(open, tabled('cls_1a', 'In peace.', { under: 'cls_1' }), struck).struck).toEqual(['cls_1', 'cls_1a'])
  })
})

describe('the round of a text', () => {
  it('is the last in which something was done, though it were to strike', () => {
    expect(textAfter(open, tabled('cls_2', 'Two.'), by(null, { act: 'strike', clause: 'cls_2' }, 3)).round).toBe(3)
  })
})

describe('a side that withdraws', () => {
  type Held = Wording['brackets'][number]['alternatives'][number]['positions']
  const bracketed = (...alternatives: readonly (readonly [name: string, words: string, ...positions: Held])[]) => tabled('cls_1', '', { wording: { words: 'The harbour {brk_1} stay open.', brackets: [{ bracket: 'brk_1', alternatives: alternatives.map(([name, words, ...positions]) => ({ alternative: `alt_${name}`, words, positions, proposition: null })) }] } })
  const withdrawn = (side: typeof ada, alternative: string) => by(side, { act: 'withdraw', clause: 'cls_1', bracket: 'brk_1', alternative: `alt_${alternative}` }, 2)
  const shall = ['shall', 'shall', { side: ada, position: 'proposes' }] as const
  const should = ['should', 'should', { side: bor, position: 'proposes' }] as const

  it('the first wording of a bracket that was tabled, which it proposed itself, takes it away; its rival waits for agreement', () => {
    expect(readAfter(bracketed(shall, should), withdrawn(ada, 'shall'))).toBe('1. The harbour [should] stay open.')
    expect(readAfter(bracketed(shall, should), withdrawn(bor, 'should'))).toBe('1. The harbour [shall] stay open.')
    expect(readAfter(bracketed(shall, should), withdrawn(ada, 'shall'), withdrawn(bor, 'should'))).toBe('1. The harbour  stay open.')
  })

  it('that wording while another side stands behind it leaves it, until that withdraws as well', () => {
    const both = bracketed([...shall, { side: bor, position: 'supports' }], should)
    expect(readAfter(both, withdrawn(ada, 'shall'))).toBe('1. The harbour [shall | should] stay open.')
    expect(readAfter(both, withdrawn(ada, 'shall'), withdrawn(bor, 'shall'))).toBe('1. The harbour [should] stay open.')
  })

  it('its support of words that were tabled as nobody’s leaves them, and they stand when they are alone', () => {
    const tabledSo = bracketed(['shall', 'shall', { side: ada, position: 'supports' }], should)
    expect(readAfter(tabledSo, withdrawn(ada, 'shall'))).toBe('1. The harbour [shall | should] stay open.')
    expect(readAfter(tabledSo, withdrawn(ada, 'shall'), withdrawn(bor, 'should'))).toBe('1. The harbour shall stay open.')
  })

  it('from a clause on which it took no position has nothing to withdraw', () => {
    expect(textAfter(open, by(ada, { act: 'withdraw', clause: 'cls_1', bracket: null, alternative: null })).lost).toMatchObject([{ why: 'The side has nothing to withdraw there.' }])
  })
})
