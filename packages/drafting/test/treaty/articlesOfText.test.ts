import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articlesOfText } from '../../src/treaty/articlesOfText.ts'
import { paragraphsOf } from '../../src/treaty/paragraphsOf.ts'
import { sentencesOf } from '../../src/treaty/sentencesOf.ts'
import { bilateralTreaty } from './bilateralTreaty.ts'

const shape = (text: string) => articlesOfText(text).map(({ unit, label, heading }) => [unit, label, heading])

describe('articlesOfText(text)', () => {
  it('finds preamble, articles with headings, and testimonium', () => {
    expect(shape(bilateralTreaty)).toEqual([
      ['preamble', '', null], ['article', '1', 'Use of terms'], ['article', '2', 'Sharing of waters'], ['article', '3', 'The Commission'], ['article', '4', 'Relation to other treaties'],
      ['article', '5', 'Settlement of disputes'], ['article', '6', 'Amendment'], ['article', '7', 'Duration and termination'], ['article', '8', 'Ratification and entry into force'], ['article', '9', 'Registration'], ['testimonium', '', null],
    ])
  })

  it.each([
    ['Article IX. Registration\nThe Parties register it.', ['article', 'IX', 'Registration']],
    ['ARTICLE 9bis: Meetings\nThe Parties meet.', ['article', '9bis', 'Meetings']],
    ['### Article  9  \n\n####Meetings\n\nThe Parties meet.', ['article', '9', 'Meetings']],
    ['Article 9. The Parties meet.', ['article', '9', null]],
    ['Статья 9\nВстречи\nСтороны встречаются.', ['article', '9', 'Встречи']],
    ['第九条（会合）\n締約国は、会合する。', ['article', '九', '会合']],
    ['第九条\n缔约双方应举行会议。', ['article', '九', null]],
    ['Artículo 9\nReuniones\nLas Partes se reúnen.', ['article', '9', 'Reuniones']],
    ['المادة ٩\nالاجتماعات\nيجتمع الطرفان.', ['article', '٩', 'الاجتماعات']],
  ])('reads %j', (text, wanted) => {
    expect(shape(text)[0]).toEqual(wanted)
  })

  it('takes a broken line that begins with a reference for no article', () => {
    expect(shape('Article 1\nA request is made under\nArticle 9 of the Protocol and\nArticle 10, paragraph 2, of it.')).toEqual([['article', '1', null]])
  })

  it('gives one provision without a label where there are no articles', () => {
    expect(shape('The sides will meet in May.')).toEqual([['article', '', null]])
  })

  it('keeps every text where it stands, in order and apart, for any text', () => {
    const piece = fc.constantFrom('Article 1\n', 'Article 2 – Waters\n', '1. ', '(a) ', 'The Parties meet.\n', 'Done at Hollin\n', '\n', '第三条　', 'Статья 4\n', 'Chapter I\n', '[', ']')
    fc.assert(fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' }))).map((pieces) => pieces.join('')), (text) => {
      let at = 0
      for (const article of articlesOfText(text)) {
        expect(text.slice(article.from, article.to)).toBe(article.text)
        expect(article.from).toBeGreaterThanOrEqual(at)
        at = article.to
        for (const part of [...paragraphsOf(article), ...sentencesOf(article)]) expect(article.text.slice(part.from, part.to)).toBe(part.words)
      }
    }))
  })
})

describe('paragraphsOf(article)', () => {
  it('finds numbered paragraphs and points, and joins broken lines', () => {
    const [article] = articlesOfText('Article 1\n1. The Parties shall\nmeet.\n2. They decide on:\n(a) water;\n(b) fish.')
    expect(article === undefined ? [] : paragraphsOf(article).map(({ label, is, words }) => [label, is, words])).toEqual([
      ['1', 'paragraph', 'The Parties shall\nmeet.'], ['2', 'paragraph', 'They decide on:'], ['a', 'point', 'water;'], ['b', 'point', 'fish.'],
    ])
  })
})

describe('sentencesOf(article)', () => {
  it('ends a sentence neither at an abbreviation nor inside a number', () => {
    const [article] = articlesOfText('Article 1\nUnder Protocol No. 4 the flow is 4.5 units. The U.S. Dollar is used.')
    expect(article === undefined ? [] : sentencesOf(article).map(({ words }) => words)).toEqual(['Under Protocol No. 4 the flow is 4.5 units.', 'The U.S. Dollar is used.'])
  })
})
