import { describe, expect, it } from 'vitest'
import { definedTerms } from '../../src/languages/definedTerms.ts'
import { articlesOfText } from '../../src/treaty/articlesOfText.ts'

const terms = (text: string, language = 'en', names: readonly string[] = []) => definedTerms(articlesOfText(text), language, names)
const found = (text: string, language = 'en') => terms(text, language).terms.map(({ term }) => term)

describe('definedTerms(articles, language, names)', () => {
  it.each([
    ['en', 'Article 1\nNorland and Belmark, hereinafter referred to as "the Parties", agree.', ['Parties']],
    ['en', 'Article 1\nNorland and Belmark, hereinafter referred to as the Contracting Parties, agree.', ['Contracting Parties']],
    ['en', 'Article 1\nThey set up a commission (the “Commission”).', ['Commission']],
    ['en', 'Article 1\n(a) "Zone" means the waters;\n(b) the term "vessel" includes a raft.', ['Zone', 'vessel']],
    ['ru', 'Статья 1\nСтороны учреждают комиссию (далее – «Комиссия»). «Район» означает воды.', ['Комиссия', 'Район']],
    ['ja', '第一条\n委員会（以下「委員会」という。）を置く。「区域」とは、水域をいう。', ['委員会', '区域']],
    ['fr', 'Article 1\nLes Parties créent une commission, ci-après dénommée « la Commission ». « Zone » désigne les eaux.', ['Commission', 'Zone']],
    ['es', 'Artículo 1\nCrean una comisión (en adelante, "la Comisión"). "Zona" significa las aguas.', ['Comisión', 'Zona']],
    ['de', 'Artikel 1\nSie setzen eine Kommission ein (im Folgenden „Kommission“). „Zone“ bezeichnet die Gewässer.', ['Kommission', 'Zone']],
    ['zh', '第一条\n双方设立委员会（以下简称“委员会”）。“区域”是指水域。', ['委员会', '区域']],
    ['ar', 'المادة 1\nتنشأ لجنة (المشار إليها فيما يلي ب"اللجنة"). "المنطقة" تعني المياه.', ['اللجنة', 'المنطقة']],
  ])('finds definitions in %s: %j', (language, text, wanted) => {
    expect(found(text, language)).toEqual(wanted)
  })

  it('counts uses in the singular and the plural, definitions apart, each where it stands', () => {
    const articles = articlesOfText('Article 1\n"Permit" means a paper.\nArticle 2\nNo vessel sails without a Permit. Permits end in May.')
    const [permit] = definedTerms(articles).terms
    expect(permit?.uses.map(({ words }) => words)).toEqual(['Permit', 'Permits'])
    for (const use of permit?.uses ?? []) expect(articles.find(({ id }) => id === use.article)?.text.slice(use.from, use.to)).toBe(use.words)
  })

  it('tells a term defined twice, one never used, and one used with and without its capitals', () => {
    const zones = terms('Article 1\n"Zone" means the waters. "Line" means the border. "Permit" means a paper.\nArticle 2\nIn this Article "Zone" means the shore. The Zone is open with a Permit, or any other permit.')
    expect(zones.definedTwice.map(({ term, definitions }) => [term, definitions.length])).toEqual([['Zone', 2]])
    expect(zones.neverUsed.map(({ term }) => term)).toEqual(['Line'])
    expect(zones.usedTwoWays.map(({ term, otherwise }) => [term, otherwise.map(({ words }) => words)])).toEqual([['Permit', ['permit']]])
  })

  it('does not take the capital at the head of a sentence for another use', () => {
    expect(terms('Article 1\n"vessel" means a ship or raft.\nArticle 2\nVessels sail. Each vessel has a flag.').usedTwoWays).toEqual([])
  })

  it('tells what looks like a term, stands more than once and is never defined', () => {
    const text = 'Article 1\nThe Joint Zone is open. In the Joint Zone no one fishes. The Storm Centre watches; the Storm Centre warns. The Security Council and the Security Council.'
    expect(terms(text).neverDefined.map(({ term, uses }) => [term, uses.length])).toEqual([['Joint Zone', 2], ['Storm Centre', 2]])
    expect(terms(text, 'en', ['Storm Centre']).neverDefined.map(({ term }) => term)).toEqual(['Joint Zone'])
    expect(terms('Article 1\nThe Commission of Norland meets. The Commission of Norland decides.').neverDefined).toEqual([])
  })
})
