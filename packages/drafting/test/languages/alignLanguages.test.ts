import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignLanguages } from '../../src/languages/alignLanguages.ts'
import { articlesOfText } from '../../src/treaty/articlesOfText.ts'
import { bilateralTreaty } from '../treaty/bilateralTreaty.ts'
import { multilateralConvention } from '../treaty/multilateralConvention.ts'
import { riverTreaty } from './riverTreaty.ts'

const version = (language: string, text: string) => ({ language, articles: articlesOfText(text) })
const all = (changed: Partial<typeof riverTreaty> = {}) => (['en', 'ru', 'ja'] as const).map((language) => version(language, changed[language] ?? riverTreaty[language]))
const said = (changed: Partial<typeof riverTreaty>) => alignLanguages(all(changed)).differences.map(({ message }) => message)
const ru = (from: string, to: string) => ({ ru: riverTreaty.ru.replace(from, to) })
const ja = (from: string, to: string) => ({ ja: riverTreaty.ja.replace(from, to) })

describe('alignLanguages(versions, terms)', () => {
  it('puts provisions and paragraphs side by side, and finds nothing in texts that agree', () => {
    const { rows, differences, languages } = alignLanguages(all())
    expect(languages).toEqual(['en', 'ru', 'ja'])
    expect(rows.map(({ unit, label, cells }) => [unit, label, ...cells.map((cell) => cell?.heading)])).toEqual([
      ['preamble', '', null, null, null], ['article', '1', 'Sharing of waters', 'Раздел вод', '水の配分'], ['article', '2', 'Dry years', 'Засушливые годы', '渇水年'], ['article', '3', 'Entry into force', 'Вступление в силу', '効力発生'],
    ])
    expect(rows[1]?.paragraphs.map(({ label, cells }) => [label, ...cells.map((cell) => cell?.label)])).toEqual([['1', '1', '1', '１'], ['2', '2', '2', '２']])
    expect(differences).toEqual([])
  })

  it.each([
    ['a number', ru('тридцать (30) дней', 'шестьдесят (60) дней'), ['Article 3: 30 in en, 60 in ru.']],
    ['a number in Japanese', ja('三十日で', '六十日で'), ['Article 3: 30 in en, 60 in ja.']],
    ['a date', ru('12 марта 2027 года', '12 мая 2027 года'), ['Article 1, paragraph 2: 2027-03-12 in en, 2027-05-12 in ru.']],
    ['a date in Japanese', ja('三月十二日', '三月二十一日'), ['Article 1, paragraph 2: 2027-03-12 in en, 2027-03-21 in ja.']],
    ['an amount', ja('五百万円', '五十万円'), ['Article 1, paragraph 2: JPY 5000000 in en, JPY 500000 in ja.']],
    ['a percentage', ru('15 процентов', '50 процентов'), ['Article 2: 15 per cent in en, 50 per cent in ru.']],
    ['a reference', ja('第一条の流量', '第三条の流量'), ['Article 2: Article 1 in en, Article 3 in ja.']],
    ['a bracket', ru(' [с уведомлением за десять дней]', ' с уведомлением за десять дней'), ['Article 2: 1 bracket in en, 0 in ru.']],
    ['a term', ru('В засушливый год Комиссия может', 'В засушливый год Стороны могут'), ['Article 2: the term "Стороны" stands in ru, and "Parties" does not in en.', 'Article 2: the term "Commission" stands in en, and "Комиссия" does not in ru.']],
    ['an article', { ru: riverTreaty.ru.slice(0, riverTreaty.ru.indexOf('Статья 3')) }, ['Article 3: it stands in en, and is missing in ru.']],
    ['a paragraph', ru(/\n2\. Каждая[^\n]*/u.exec(riverTreaty.ru)?.[0] ?? '', ''), ['Article 1, paragraph 2: 2 paragraphs and points in en, 1 in ru.', 'Article 1: 2027-03-12 in en, and not in ru.', 'Article 1: JPY 5000000 in en, and not in ru.']],
    ['a heading', ja('（渇水年）', ''), ['Article 2: it has a heading in en alone.']],
    ['a definition', ru(' (далее – «Комиссия»)', ''), ['Article 1: 1 term is defined in en, 0 in ru.']],
  ])('finds %s that differs', (_, changed, wanted) => {
    expect(said(changed)).toEqual(wanted)
  })

  it('points at the passages in both', () => {
    const versions = all(ru('тридцать (30) дней', 'шестьдесят (60) дней'))
    const [difference] = alignLanguages(versions).differences
    expect(difference?.passages.map((passage) => passage?.words)).toEqual(['thirty (30)', 'шестьдесят (60)'])
    difference?.passages.forEach((passage, i) => {
      const article = versions[i]?.articles.find(({ id }) => id === passage?.article)
      expect(article?.text.slice(passage?.from, passage?.to)).toBe(passage?.words)
    })
  })

  it('holds given terms against each other', () => {
    const terms = [{ en: 'dry year', ja: '渇水年' }]
    expect(alignLanguages(all(), terms).differences).toEqual([])
    expect(alignLanguages(all(ja('渇水年には', '旱魃の年には')), terms).differences.map(({ message }) => message)).toEqual(['Article 2: the term "dry year" stands in en, and "渇水年" does not in ja.'])
  })

  it('aligns points that are lettered in one and numbered in another, by order', () => {
    const { rows, differences } = alignLanguages([version('en', 'Article 1\nThey share:\n(a) water;\n(b) fish.'), version('ja', '第一条\n次のものを分ける。\n(1) 水\n(2) 魚')])
    expect(rows[0]?.paragraphs).toHaveLength(3)
    expect(differences).toEqual([])
  })

  it('finds no difference between a text and itself, whatever the text', () => {
    for (const text of [bilateralTreaty, multilateralConvention, ...Object.values(riverTreaty)]) expect(alignLanguages([version('en', text), version('en', text)]).differences).toEqual([])
    const piece = fc.constantFrom('Article 1\n', 'Article 1\n', 'Статья 2\n', '第三条　', '1. ', '(a) ', 'thirty (30) days', 'hereinafter "the Zone"', ' [', '] ', '12 March 2027', '.\n', 'In witness whereof\n')
    fc.assert(fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 30 }), fc.constantFrom('en', 'ru', 'ja', 'ar'), (pieces, language) => {
      expect(alignLanguages([version(language, pieces.join('')), version(language, pieces.join(''))]).differences).toEqual([])
    }))
  })

  it('finds as many differences from either side', () => {
    const pairs = [ru('тридцать (30) дней', 'шестьдесят (60) дней'), ru('12 марта 2027 года', 'марта'), ru(' [с уведомлением за десять дней]', '')]
    for (const changed of pairs) {
      const [en, other] = all(changed)
      if (en === undefined || other === undefined) throw new RangeError('two versions are wanted')
      expect(alignLanguages([en, other]).differences).toHaveLength(alignLanguages([other, en]).differences.length)
    }
  })
})
