import { describe, expect, it } from 'vitest'
import { articlesOfDraft } from '../../src/treaty/articlesOfDraft.ts'
import { entryIntoForce } from '../../src/treaty/entryIntoForce.ts'
import { paragraphsOf } from '../../src/treaty/paragraphsOf.ts'
import { bracket, clause, draft } from './draft.ts'

const river = draft(
  clause('preamble', '', null, ['The sides,']),
  clause('chapter', 'I', 'Waters', [], [clause('article', '1', 'Flow', [], [clause('paragraph', '1', null, ['They ', bracket('shall', 'should'), ' share', bracket('', ' equally'), '.'], [clause('point', '(a)', null, ['near {plc_tarn};'])]), clause('paragraph', '2', null, ['Article {cls_end} applies.'])])]),
  clause('article', '2', 'End', ['This Treaty enters into force on ', bracket('signature', 'the exchange of instruments of ratification'), '.'], [], 'cls_end'),
)

describe('articlesOfDraft(draft, place)', () => {
  it('writes clauses below an article a line each, brackets as negotiators write them, and names places and clauses', () => {
    expect(articlesOfDraft(river, () => 'Tarn Bridge').map(({ unit, label, heading, text }) => [unit, label, heading, text])).toEqual([
      ['preamble', '', null, 'The sides,'], ['chapter', 'I', 'Waters', ''],
      ['article', '1', 'Flow', '1. They [shall][should] share[ equally].\n(a) near Tarn Bridge;\n2. Article 2 applies.'],
      ['article', '2', 'End', 'This Treaty enters into force on [signature][the exchange of instruments of ratification].'],
    ])
  })

  it('leaves a place as it is without a name for it, and keeps ids of clauses', () => {
    const articles = articlesOfDraft(river)
    expect(articles[2]?.text).toContain('{plc_tarn}')
    expect(articles.map(({ id }) => id)).toEqual(['cls_preamble', 'cls_chapterI', 'cls_article1', 'cls_end'])
  })

  it('counts offsets into the texts joined by two line ends', () => {
    const articles = articlesOfDraft(river)
    const whole = articles.map(({ text }) => text).join('\n\n')
    for (const { from, to, text } of articles) expect(whole.slice(from, to)).toBe(text)
  })

  it('gives what paragraphsOf and entryIntoForce read', () => {
    const articles = articlesOfDraft(river)
    expect(articles[2] === undefined ? [] : paragraphsOf(articles[2]).map(({ label }) => label)).toEqual(['1', 'a', '2'])
    expect(entryIntoForce(articles)?.passage).toMatchObject({ article: 'cls_end', from: 0 })
  })
})
