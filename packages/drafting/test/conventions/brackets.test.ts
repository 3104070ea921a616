import { describe, expect, it } from 'vitest'
import { said } from './said.ts'

describe('adjacent alternates and slashes', () => {
  it('brackets that touch are rivals', () => {
    expect(said('Each Party [shall][should][other] report [in spring] [in autumn].').brackets).toEqual(['[shall] alternative', '[should] alternative', '[other] alternative', '[in spring] alternative', '[in autumn] alternative'])
    expect(said('Each Party [shall][should][other] report.').rivals).toEqual(['shall | should | other'])
    expect(said('They [shall]/[should] / [may] consult.').rivals).toEqual(['shall | should | may'])
  })

  it('whole paragraphs side by side are rivals', () => {
    expect(said('2. [Notes the report;] [Invites the Parties to read it;]').rivals).toEqual(['Notes the report; | Invites the Parties to read it;'])
  })

  it('what begins with a comma is put in, not put instead', () => {
    expect(said('the fees [and charges] [, by consensus,] due').rivals).toEqual([])
  })

  it('slashes part rivals in a bracket; and/or, documents, dates and sides do not', () => {
    expect(said('[means / conditions / needs] and [revised/renewed] plans').rivals).toEqual(['means | conditions | needs', 'revised | renewed'])
    expect(said('a [and/or ports] b [WG/2/CRP.4] c [his/her ship] d [by 1/2/2031] e [US/JP: a]').rivals).toEqual([])
    expect(said('commitments / contributions of the Parties, and/or of others').rivals).toEqual(['commitments | contributions'])
  })
})

describe('numbers', () => {
  it('figures that are open are told from numbers of paragraphs that are', () => {
    expect(said('by [75][85] per cent in 12 [-18] months, by [1 October 2031], under Article [17]').brackets).toEqual([
      '[75] number', '[85] number', '[-18] number', '[1 October 2031] number', '[17] number',
    ])
    expect(said('of the [G77] and of [all] ships').brackets).toEqual(['[G77] disputed', '[all] disputed'])
    expect(said('[4][2]. The Council elects a chair.').labels).toEqual(['paragraph [4][2].'])
    expect(said('[1. ]In such a case [(a)] applies').brackets).toEqual(['[1. ] number', '[(a)] disputed'])
    expect(said('The term ends. [4][2]. Decides that it begins.').brackets).toEqual(['[4] number', '[2] number'])
  })

  it('labels put in later and tags of origin are labels', () => {
    expect(said('3.3bis Words here.\n\n3.3ter Words here.\n\n3.3alt Words here.\n\n3.3bis Alt Words here.\n\n3.x Words here.\n\n5quater Words here.\n\n(ABS)9. Words here.\n\n12 ter. Words here.\n\n3.3quat Words here.').labels).toEqual([
      'paragraph 3.3bis', 'paragraph 3.3ter', 'paragraph 3.3alt', 'paragraph 3.3bis Alt', 'paragraph 3.x', 'paragraph 5quater', 'paragraph (ABS)9', 'paragraph 12 ter', 'paragraph 3.3quat',
    ])
    expect(said('2.bis We meet.').labels).toEqual(['paragraph 2.bis'])
  })
})

describe('what only looks like a bracket of negotiators', () => {
  it('footnote marks', () => {
    expect(said('The Parties report.[^6] Each Council meets,[1] and publishes.[200] It is so [3].').brackets).toEqual(['[^6] footnote', '[1] footnote', '[200] footnote', '[3] footnote'])
    expect(said('[7 A Party may do so by notice [in writing].]').brackets).toEqual(['[7 A Party may do so by notice [in writing].] footnote', '[in writing] disputed'])
    expect(said('Section 2: Ports 19 [ 20 ] [ 21 ]').brackets).toEqual(['[ 20 ] footnote', '[ 21 ] footnote'])
  })

  it('footnote marks behind a comma, or in a row; not numbers that are rivals', () => {
    expect(said('the herds, [128] in any season, and the flocks,[12][13] by [30][60] days, in paragraph 3, [4]').brackets).toEqual(['[128] footnote', '[12] footnote', '[13] footnote', '[30] number', '[60] number', '[4] number'])
  })

  it('law reports and links', () => {
    expect(said('as held in [2014] EWHC 12 (Ch) and [2003] 1 AC 5, see [the rules](https://example.org/a) by [2031]').brackets).toEqual(['[2014] reference', '[2003] reference', '[the rules] reference', '[2031] number'])
    expect(said('[source]: https://example.org/a\n\n## [Article 3bis] *(fees)*\n\nas in [Article 3]').brackets).toEqual(['[source] reference', '[Article 3bis] heading', '[Article 3] reference'])
  })

  it('blanks', () => {
    expect(said('at its [X] session, with [ ] members, […] by [date], in [document symbol to be added], for [XX] years, from [name of the port], [Placeholder for costs]').blanks).toEqual([
      '[X] value', '[ ] value', '[…] elided', '[date] date', '[document symbol to be added] to-be-added', '[XX] value', '[name of the port] text', '[Placeholder for costs] text',
    ])
    expect(said('[X.X], [X bis], [……], [day/month/year], [by X date], [place], Article 9 [Reserved]').blanks).toEqual(['[X.X] value', '[X bis] value', '[……] elided', '[day/month/year] date', '[by X date] date', '[place] text', '[Reserved] text'])
    expect(said('A list is to be inserted here. About X per cent of it.').blanks).toEqual(['is to be inserted here to-be-added', 'X per cent value'])
    expect(said('the funds to be added by the Council, and a share to be decided by it').blanks).toEqual([])
  })

  it('a letter, a comma, a full stop', () => {
    expect(said('the section[s] of e] [E]ach Party[.] [s]ome[,] ships').brackets).toEqual(['[s] letter', '[E] letter', '[.] disputed', '[s] letter', '[,] disputed'])
  })

  it('editors and drafters who speak', () => {
    expect(said('The Parties has [sic] agreed. [Move to Article 3 with adjustments.] [Define the scope of the term in Article 1]').brackets).toEqual([
      '[sic] sic', '[Move to Article 3 with adjustments.] remark', '[Define the scope of the term in Article 1] remark',
    ])
    expect(said('Words. [This paragraph to be moved to Article 5] Words. [former paragraph 7] Words. [Placement to be discussed]').brackets.map((one) => one.split(' ').at(-1))).toEqual(['remark', 'remark', 'remark'])
    expect(said("[Negotiator’s note: to be read with Article 9.] [Note by the Secretariat: see Article 2.]").brackets.map((one) => one.split(' ').at(-1))).toEqual(['note', 'note'])
    expect(said('as provided there [see Article 5], in [WG/2/CRP.4]').brackets).toEqual(['[see Article 5] reference', '[WG/2/CRP.4] reference'])
  })

  it('editors and secretariats who speak of the document', () => {
    expect(said('x [End of document] x [Annex II follows] x [footnotes omitted] x [English only] x [on the report of the Third Committee (A/74/401)]').brackets.map((one) => one.split(' ').at(-1))).toEqual(['sic', 'sic', 'sic', 'sic', 'sic'])
  })

  it('headings, page numbers and running headers', () => {
    expect(said('### [SHARED STOCKS]\n\n1. Words.').brackets).toEqual(['[SHARED STOCKS] heading'])
    expect(said('the Parties [shall\n                                        12\n\fWG 2, item 4\n\nmeet] here.').labels).toEqual(['text', 'furniture 12', 'furniture', 'text'])
  })

  it('status', () => {
    expect(said('4. The Parties consult. [Agreed in plenary]\n\n5. Words. {yellow}\n\n6. an [open] register').brackets).toEqual(['[Agreed in plenary] remark', '{yellow} remark', '[open] disputed'])
  })

  it('escapes and blacked-out words', () => {
    expect(said('a\\[0\\] and \\\\[b] and \\{c\\}').brackets).toEqual(['[b] disputed'])
    expect(said('as ████ proposed').blanks).toEqual(['████ elided'])
  })
})

describe('whole paragraphs', () => {
  it('may be bracketed before their number or after it, with points in them', () => {
    expect(said('[3. The Parties shall publish.]\n\n4. [The Parties shall exchange;]\n\n[5. The Parties shall:\n\n(a) meet [twice];\n\n(b) report.]').brackets.map((one) => one.split(' ').at(-1))).toEqual(['whole-paragraph', 'whole-paragraph', 'whole-paragraph', 'disputed'])
  })
})
