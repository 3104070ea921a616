import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idOf, idPrefix, makeId, type Identified } from '../src/index.ts'

const nouns = Object.keys(idPrefix) as Identified[]

describe('makeId', () => {
  it('makeId(noun, …words) begins with the noun\'s prefix and keeps letters and digits of any script', () => {
    expect(makeId('person', 'Sergey Lavrov')).toBe('per_sergey-lavrov')
    expect(makeId('side', '日本')).toBe('sid_日本')
    expect(makeId('statement', '3f9c', 120, 188)).toBe('stm_3f9c_120_188')
  })

  it('makeId(noun, …words) throws where no letter or digit is left', () => {
    expect(() => makeId('side', ' – ')).toThrow(RangeError)
  })

  it('makeId gives an id that idOf accepts for that noun and for no other', () => {
    fc.assert(fc.property(fc.constantFrom(...nouns), fc.constantFrom(...nouns), fc.string({ unit: 'grapheme' }), (noun, other, words) => {
      fc.pre(/[\p{L}\p{N}]/u.test(words))
      const id = makeId(noun, words)
      expect(idOf(noun).safeParse(id).success).toBe(true)
      if (other !== noun) expect(idOf(other).safeParse(id).success).toBe(false)
    }), { seed: 20190114 })
  })

  it('makeId gives the same words the same id, however they are spaced or cased', () => {
    expect(makeId('person', ' Taro   KONO')).toBe(makeId('person', 'Taro Kono'))
  })
})
