import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { modalsIn } from '@travaux/drafting'

const found = (words: string) => modalsIn(words).map((each) => `${each.words}: ${each.modal}`)

describe('modalsIn', () => {
  it.each([
    ['The Parties shall report and should meet.', ['shall: shall', 'should: should']],
    ['They shall not close it and must in no case tax it.', ['shall not: shall', 'must in no case: shall']],
    ['The Parties undertake to pay, and each agrees further to guard it.', ['undertake to: shall', 'agrees further to: shall']],
    ['The dues are to be paid and the road is to stay.', ['are to: shall', 'is to: shall']],
    ['They are obliged to pay; they have to wait; they cannot leave.', ['are obliged to: shall', 'have to: shall', 'cannot: shall']],
    ['They will meet and would welcome guests; they ought to rest.', ['will: will', 'would: will', 'ought to: should']],
    ['They may rest, but may not camp; they can sing.', ['may: may', 'may not: shall', 'can: may']],
    ['SHALL', ['SHALL: shall']],
  ])('%s', (words, expected) => {
    expect(found(words)).toEqual(expected)
  })

  it.each(['Signed on 3 May 2031.', 'In May, guests came.', 'the will of the peoples', 'of their own free will', 'Should a Party object, talks follow.', 'The border is to the north.', 'Reports are to the point; paths are to each side.', 'as {cls_shall} says, {brk_must}', 'the Marshall of Shallow', 'as agreed upon'])('%s: none', (words) => {
    expect(found(words)).toEqual([])
  })

  it('words.slice(from, to) is what was found, in order and without overlap', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('shall', 'not', 'may', 'May', 'will', 'the', 'is', 'to', 'undertakes', 'should', '.', '3', 'report', 'must', 'never', '\n'), { maxLength: 30 }), (parts) => {
      const words = parts.join(' ')
      let last = 0
      for (const { from, to, words: part } of modalsIn(words)) {
        expect(words.slice(from, to)).toBe(part)
        expect(from).toBeGreaterThanOrEqual(last)
        last = to
      }
    }), { seed: 12 })
  })
})
