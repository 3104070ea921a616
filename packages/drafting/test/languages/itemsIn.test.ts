import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datesIn } from '../../src/languages/datesIn.ts'
import { itemsIn } from '../../src/languages/itemsIn.ts'

const sure = (text: string, language: string) => itemsIn(text, language).filter(({ weak }) => !weak).map(({ kind, value }) => `${kind} ${value}`)

describe('itemsIn(text, language)', () => {
  it.each([
    ['en', 'within thirty (30) days', ['number 30']],
    ['en', 'after one hundred and twenty days, on the 15th day', ['number 120', 'number 15']],
    ['en', 'a share of 12.5 per cent of 1,500 tonnes', ['percent 12.5', 'number 1500']],
    ['en', 'USD 5 million, $40 or 300 yen', ['money USD 5000000', 'money USD 40', 'money JPY 300']],
    ['en', 'under Articles 3, 5 and 7 and paragraph 2 of Article 9', ['article 3', 'article 5', 'article 7', 'paragraph 2', 'article 9']],
    ['en', 'Article 9(2), and Article 12 and 14 March 2027', ['article 9', 'paragraph 2', 'article 12', 'date 2027-03-14']],
    ['ru', 'в тридцатидневный срок, 12,5 процента от 1 500 тонн', ['number 30', 'percent 12.5', 'number 1500']],
    ['ru', 'пункт 2 статьи 9, статьи 3 и 5; 5 млн долларов США', ['paragraph 2', 'article 9', 'article 3', 'article 5', 'money USD 5000000']],
    ['ja', '第九条第二項に従い三十日以内に五億円、十二パーセント', ['article 9', 'paragraph 2', 'number 30', 'money JPY 500000000', 'percent 12']],
    ['zh', '依据第九条第二款，三十天内支付五百万美元，百分之十二', ['article 9', 'paragraph 2', 'number 30', 'money USD 5000000', 'percent 12']],
    ['fr', 'dans les quatre-vingt-dix jours, article 9, paragraphe 2, 50 pour cent de 1 500,5 tonnes', ['number 90', 'article 9', 'paragraph 2', 'percent 50', 'number 1500.5']],
    ['es', 'en treinta días, artículo 9, párrafo 2, 50 por ciento', ['number 30', 'article 9', 'paragraph 2', 'percent 50']],
    ['de', 'binnen dreißig Tagen, Artikel 9 Absatz 2, 50 Prozent von 1.500 Euro', ['number 30', 'article 9', 'paragraph 2', 'percent 50', 'money EUR 1500']],
    ['ar', 'خلال ثلاثين يوما وفقا للمادة ٩ والفقرة ٢، بنسبة ٥٠ في المائة', ['number 30', 'article 9', 'paragraph 2', 'percent 50']],
  ])('reads %s %j', (language, text, wanted) => {
    expect(sure(text, language)).toEqual(wanted)
  })

  it('does not miss words that are as often no numbers', () => {
    expect(sure('The two Parties, one of them first, and third States.', 'en')).toEqual([])
    expect(sure('一般に、第三国は統一して', 'ja')).toEqual([])
    expect(sure('обе Стороны, одна из них', 'ru')).toEqual([])
  })

  it('holds items apart, in order, where they stand, for any text', () => {
    const piece = fc.constantFrom('thirty ', '(30) ', 'Article ', '9', ' per cent', '12 March 2027', '第九条', '三十日', '$', '5 million', 'статьи ', 'тридцати ', ', ', ' and ', '٩', '円')
    fc.assert(fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 20 }), fc.constantFrom('en', 'ru', 'ja', 'zh', 'fr', 'es', 'de', 'ar', 'nl'), (pieces, language) => {
      const text = pieces.join('')
      let at = 0
      for (const { from, to } of itemsIn(text, language)) {
        expect(from).toBeGreaterThanOrEqual(at)
        expect(to).toBeGreaterThan(from)
        expect(to).toBeLessThanOrEqual(text.length)
        at = to
      }
    }))
  })
})

describe('datesIn(text, language)', () => {
  it.each([
    ['en', '12 March 2027'], ['en', 'March 12, 2027'], ['en', 'the 12th day of March 2027'], ['en', 'the twelfth day of March, two thousand and twenty-seven'], ['en', '2027-03-12'], ['ru', '12 марта 2027 года'], ['ru', '12.03.2027'], ['ja', '2027年3月12日'],
    ['ja', '二千二十七年三月十二日'], ['ja', '令和九年三月十二日'], ['zh', '二〇二七年三月十二日'], ['fr', '12 mars 2027'], ['es', '12 de marzo de 2027'], ['de', '12. März 2027'], ['ar', '١٢ مارس ٢٠٢٧'], ['ar', '12 آذار/مارس 2027'],
  ])('reads %s %j', (language, text) => {
    expect(datesIn(`x ${text}.`, language).map(({ value }) => value)).toEqual(['2027-03-12'])
  })

  it('reads months, and no day that there is not', () => {
    expect(datesIn('in March 2027', 'en').map(({ value }) => value)).toEqual(['2027-03'])
    expect(datesIn('im März 2027', 'de').map(({ value }) => value)).toEqual(['2027-03'])
    expect(datesIn('2027-02-30, ___ 20__', 'en')).toEqual([])
    expect(datesIn('03.04.2027', 'en')).toEqual([])
  })

  it('writes every day of a year in English and reads it again', () => {
    fc.assert(fc.property(fc.date({ min: new Date('1800-01-01'), max: new Date('2200-01-01'), noInvalidDate: true }), (date) => {
      const text = `Done on ${date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })}.`
      expect(datesIn(text, 'en').map(({ value }) => value)).toEqual([date.toISOString().slice(0, 10)])
    }))
  })
})
