import { describe, expect, it } from 'vitest'
import { parse } from '@travaux/drafting'

const blocks = (text: string): readonly string[] => parse(text).blocks.map(({ unit, label, text: own, labelTo }) => `${unit}${label === null ? '' : ` ${label}`}: ${own.slice(labelTo).trim()}`.trim())

describe('blocks', () => {
  it('are paragraphs parted by blank lines, by their numbers, or by long lines', () => {
    expect(blocks('Words here.\n\nOther words.\n1. A first.\n2. A second\nthat goes on.\n(a) A point;\n(ii) another.\n')).toEqual([
      'text: Words here.', 'text: Other words.', 'paragraph 1: A first.', 'paragraph 2: A second\nthat goes on.', 'point (a): A point;', 'point (ii): another.',
    ])
    expect(parse(`${'word '.repeat(40)}\nnext line`).blocks).toHaveLength(2)
  })

  it('are not begun by a number or an article within a sentence that runs over lines', () => {
    expect(blocks('warming of\n1.5 degrees as in\nArticle 2, in order to\n12 ships')).toEqual(['text: warming of\n1.5 degrees as in\nArticle 2, in order to\n12 ships'])
  })

  it('are chapters, articles and titles by their headings', () => {
    expect(blocks('CHAPTER ONE\n   GENERAL PROVISIONS\nARTICLE 1.2: SCOPE\n[Words.]\nArticle 4bis — Fees\n1. Words.\nB.  [Definitions\n\nANNEX IV\n')).toEqual([
      'chapter CHAPTER ONE: GENERAL PROVISIONS', 'article ARTICLE 1.2: SCOPE', 'text: [Words.]', 'article Article 4bis: — Fees', 'paragraph 1: Words.', 'chapter B.: [Definitions', 'chapter ANNEX IV:',
    ])
    expect(blocks('## [PORTS]\n\nDRAFT AGREEMENT ON PORTS\n\nWords.')).toEqual(['chapter: [PORTS]', 'title: DRAFT AGREEMENT ON PORTS', 'text: Words.'])
    expect(blocks('# Treaty\n\n## Article 3. Fees\n\n1. Words.')).toEqual(['title: Treaty', 'article Article 3: Fees', 'paragraph 1: Words.'])
  })

  it('are labelled also where the label stands in a bracket or behind the sides', () => {
    expect(blocks('[3. Words.]\n\n[(a)] words\n\n[NZ/CL propose; US oppose: 4. Words.]\n\n[PE: Article 7: Ports]\n\nOP2bis. Words.')).toEqual([
      'paragraph 3: Words.]', 'point [(a)]: words', 'paragraph 4: Words.]', 'article Article 7: Ports]', 'paragraph OP2bis: Words.',
    ])
  })

  it('are notes with their number, and furniture', () => {
    expect(blocks('Words.\n17\n   The words are open.\n[8 A note in brackets.]\n                                   9\n')).toEqual(['text: Words.', 'note 17: The words are open.', 'note 8: A note in brackets.]', 'furniture 9:'])
  })
})

describe('articles', () => {
  it('have a label and a heading, on their line or below, and end where the next article or chapter begins', () => {
    const text = 'Article 1\nPorts and ships\n\n1. Words.\n\nARTICLE 2: {FEES}\n1. Words.\n\nCHAPTER TWO\n\nArticle 3\n\n1. Words.'
    expect(parse(text).articles.map(({ label, heading, from, to }) => [label, heading, text.slice(from, to).length])).toEqual([['Article 1', 'Ports and ships', 38], ['ARTICLE 2', 'FEES', 29], ['Article 3', null, 20]])
  })
})
