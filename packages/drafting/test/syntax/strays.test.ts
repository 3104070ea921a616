import { describe, expect, it } from 'vitest'
import { parse } from '@travaux/drafting'

describe('brackets without a partner', () => {
  it('one that opens a paragraph is to close where the paragraph ends', () => {
    expect(mended('[3. Each Party [may] report.\n\n4. The Council [shall] meet.')).toEqual(['[3. Each Party [may] report.⟨]⟩\n\n4. The Council [shall] meet.'])
    expect(mended('3. [Each Party shall:\n\n(a) meet;\n\n(b) report.\n\n4. The Council meets.')).toEqual(['3. [Each Party shall:\n\n(a) meet;\n\n(b) report.⟨]⟩\n\n4. The Council meets.'])
  })

  it('one inside a sentence is to close before the mark that ends these words', () => {
    expect(mended('1. Each Party [shall report; it may publish.')).toEqual(['1. Each Party [shall report⟨]⟩; it may publish.'])
    expect(mended('1. Each Party [shall report [in spring]. It may publish.')).toEqual(['1. Each Party [shall report [in spring]⟨]⟩. It may publish.'])
  })

  it('one that closes a paragraph is to open behind its number', () => {
    expect(mended('13. Each Party reports every year;]\n\n14. The Council meets.')).toEqual(['13. ⟨[⟩Each Party reports every year;]\n\n14. The Council meets.'])
  })

  it('one that closes a sentence is to open where the sentence begins, or before the comma', () => {
    expect(mended('2. The Council meets. It reports] and decides on fees.')).toEqual(['2. The Council meets. ⟨[⟩It reports] and decides on fees.'])
    expect(mended('2. The Council meets, in spring] and decides.')).toEqual(['2. The Council meets⟨[⟩, in spring] and decides.'])
  })

  it('one changes nothing in the paragraphs behind: depth and kinds are as they were', () => {
    const behind = '\n\nArticle 2\n\n1. The Council [shall][should] meet [in spring [or autumn]].'
    const whole = parse(`Article 1\n\n1. Each Party [shall] report.${behind}`)
    const torn = parse(`Article 1\n\n1. Each Party [shall report.${behind}`)
    const of = (read: ReturnType<typeof parse>): unknown[] => read.pairs.slice(-4).map(({ depth, kind }) => [depth, kind])
    expect(of(torn)).toEqual(of(whole))
    expect(torn.strays).toEqual([{ at: 25, kind: 'open', mend: 38 }])
    expect(torn.maxDepth).toBe(3)
  })

  it('two that lie in different articles are a pair, since the count says so, with a note at either end and no depth', () => {
    const read = parse('Article 1\n\n1. A [port.\n\nArticle 2\n\n1. The [fee] falls.\n\nArticle 3\n\n1. Ships] sail.')
    expect(read.pairs.map(({ depth }) => depth)).toEqual([1, 1])
    expect(read.strays).toEqual([])
    expect(read.notes.map(({ message }) => message)).toEqual([
      'This bracket opens in one article and closes in another, at 75: most likely two brackets lack a partner. Its partner probably belongs before the full stop that ends these words.',
      'This bracket closes one that opens in another article, at 16: most likely two brackets lack a partner. Its partner probably belongs where the paragraph begins, after its number.',
    ])
    expect(read.notes.map(({ mend }) => mend)).toEqual([{ at: 21, insert: ']' }, { at: 70, insert: '[' }])
  })

  it('one bracket may hold a chapter with its articles, opened before the chapter\'s heading', () => {
    const read = parse('[CHAPTER ONE: PORTS\n\nArticle 1\n\n1. Words.\n\nArticle 2\n\n1. [More] words.]\n\nCHAPTER TWO: SHIPS\n\nArticle 3\n\n1. Words.')
    expect(read.notes).toEqual([])
    expect(read.pairs.map(({ depth }) => depth)).toEqual([1, 2])
  })

  it('a page or a footnote may fall into a bracket', () => {
    const text = '1. Each Party may [publish the list and\n5\n   Subject to [further] review.\n                                        12\nsend it on] every year.\n'
    const read = parse(text)
    expect(read.strays).toEqual([])
    expect(read.pairs.map(({ from, to, depth }) => [from, to, depth])).toEqual([[text.indexOf('[publish'), text.indexOf(' every'), 1], [text.indexOf('[further'), text.indexOf(' review'), 2]])
    expect(read.blocks.map(({ unit }) => unit)).toEqual(['paragraph', 'note', 'furniture', 'text'])
  })
})

function mended(text: string): string[] {
  return parse(text).notes.flatMap(({ mend }) => (mend === null ? [] : [`${text.slice(0, mend.at)}⟨${mend.insert}⟩${text.slice(mend.at)}`]))
}
