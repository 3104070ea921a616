import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kanjiNumber } from '../../src/languages/kanjiNumber.ts'
import { normalLabel } from '../../src/languages/normalLabel.ts'
import { numberOf } from '../../src/languages/numberOf.ts'
import { westernDigits } from '../../src/languages/westernDigits.ts'

describe('numberOf(words, language)', () => {
  it.each([
    ['en', 'thirty', 30], ['en', 'Twenty-one', 21], ['en', 'one hundred and twenty', 120], ['en', 'two thousand and five', 2005], ['en', 'three million', 3_000_000], ['ru', 'тридцати', 30], ['ru', 'двадцать пять', 25], ['ru', 'двухсот', 200],
    ['fr', 'quatre-vingt-dix', 90], ['fr', 'soixante-dix', 70], ['fr', 'vingt et un', 21], ['fr', 'deux cents', 200], ['es', 'treinta y uno', 31], ['es', 'ciento veinte', 120], ['de', 'einundzwanzig', 21], ['de', 'neunzig', 90], ['ar', 'خمسة وعشرون', 25], ['ar', 'ثلاثين', 30],
  ])('reads %s %j', (language, words, value) => {
    expect(numberOf(words, language)).toEqual({ value, ordinal: false })
  })

  it.each([['en', 'thirtieth', 30], ['en', '30th', 30], ['en', 'twenty-second', 22], ['ru', 'тридцатый', 30], ['ru', 'третьего', 3], ['fr', 'trentième', 30], ['de', 'dreißigsten', 30], ['es', 'trigésimo', 30]])('reads the ordinal %s %j', (language, words, value) => {
    expect(numberOf(words, language)).toEqual({ value, ordinal: true })
  })

  it('is null for other words', () => {
    for (const words of ['', 'and', 'Parties', 'thirty days', 'thirtieth one']) expect(numberOf(words, 'en')).toBeNull()
  })
})

describe('kanjiNumber(numerals)', () => {
  it.each([['三十', 30], ['百二十', 120], ['二千二十七', 2027], ['二〇二七', 2027], ['五万', 50_000], ['一億二千万', 120_000_000], ['十', 10], ['九', 9]])('reads %s', (numerals, value) => {
    expect(kanjiNumber(numerals)).toBe(value)
  })

  it('gives back every number below ten thousand that is written out', () => {
    const written = (n: number): string => ['千', '百', '十', ''].map((power, i) => {
      const digit = Math.floor(n / 10 ** (3 - i)) % 10
      return digit === 0 ? '' : `${digit === 1 && power !== '' ? '' : '一二三四五六七八九'[digit - 1] ?? ''}${power}`
    }).join('')
    fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), (n) => {
      expect(kanjiNumber(written(n))).toBe(n)
    }))
  })

  it('is null for other characters', () => {
    expect(kanjiNumber('三者')).toBeNull()
    expect(kanjiNumber('')).toBeNull()
  })
})

describe('normalLabel(label, language)', () => {
  it.each([['9', 'en', '9'], ['IX', 'fr', '9'], ['XIV', 'en', '14'], ['九', 'ja', '9'], ['９', 'ja', '9'], ['٩', 'ar', '9'], ['premier', 'fr', '1'], ['Nine', 'en', '9'], ['التاسعة', 'ar', '9'], ['9bis', 'en', '9bis'], ['(a)', 'en', 'a'], ['а)', 'ru', 'a'], ['б)', 'ru', 'b'], ['', 'en', '']])('writes %j (%s) as %j', (label, language, wanted) => {
    expect(normalLabel(label, language)).toBe(wanted)
  })
})

describe('westernDigits(text)', () => {
  it('changes digits and no offset', () => {
    expect(westernDigits('مادة ٩، ３０日 ۲')).toBe('مادة 9، 30日 2')
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(westernDigits(text)).toHaveLength(text.length)
    }))
  })
})
