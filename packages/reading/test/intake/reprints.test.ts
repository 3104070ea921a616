import { describe, expect, it } from 'vitest'
import { makeId, type Source } from '@travaux/model'
import { makeReprints, sketchOf } from '@travaux/reading'
import { containment } from '../../src/intake/nearDuplicate.ts'
import { spellingKey } from '../../src/intake/spellingKey.ts'

const copy = `OSLO (Agency) — The foreign ministers of Norway and Iceland agreed on Tuesday to resume the consultations on the herring quota that were broken off in the autumn.
"We will go on until there is a result," Norwegian Foreign Minister Arna Velt told reporters after the meeting in Oslo. She declined to say which figures were on the table.
Her Icelandic counterpart said that the experts of both countries would meet in Reykjavík in February, and that the ministers expected their report before the end of March.
The two governments have been at odds over the share of each since the treaty of 1998 ran out. Neither has accepted the advice of the International Council for the Exploration of the Sea, which asked for a cut of a third.
Fishermen on both sides fear for the season. Their associations had written to the ministers on Monday, asking them to settle the matter before the fleet goes out.
Norway's fleet landed 340,000 tonnes of herring last year, Iceland's half as much. The Faroe Islands and Russia take part in the talks as observers and have not said what they would agree to.`
const paragraphs = copy.split('\n')
const source = (text: string, more: Partial<Source> = {}): Source => ({ title: 'Ministers to resume talks', publisher: 'Agency', dateline: null, published: '2019-01-15', language: 'en', genre: 'report', file: null, mediaType: 'text/plain', sha256: null, retold: false, text, notes: [], ...more })
const spelled = (text: string) => text.split(/[^\p{L}]+/u).map(spellingKey)
const id = (name: string) => makeId('source', name)
const relation = (first: Source, second: Source) => {
  const known = makeReprints()
  known.add(id('first'), first)
  return known.relationOf(id('second'), second)
}

describe('makeReprints()', () => {
  it('knows agency copy again under another headline, cut at its end, and set otherwise', () => {
    const paper = (text: string) => source(text, { publisher: 'The Paper', title: 'Herring: back to the table', published: '2019-01-16' })
    expect(relation(source(copy), paper(copy))).toEqual({ is: 'reprint', of: 'src_first', called: '“Ministers to resume talks” (Agency)' })
    expect(relation(source(copy), paper(paragraphs.slice(0, 3).join('\n\n')))).toMatchObject({ is: 'reprint', of: 'src_first' })
    expect(relation(source(copy), paper(copy.replace('OSLO (Agency) — ', '').replaceAll('"', '”').toUpperCase()))).toMatchObject({ is: 'reprint' })
    expect(relation(source(copy), paper(paragraphs.map((each) => each.replace(/(.{60,80}) /g, '$1\n')).join('\n\n')))).toMatchObject({ is: 'reprint' })
    expect(relation(source(copy), paper(`Herring: back to the table\nBy A. Writer\n16 January 2019\n\n${copy.replace('OSLO (Agency)', 'BERGEN, Jan. 15 (Agency)').replace('340,000', '340000')}\n(Agency)\nReporting by B. Writer`))).toMatchObject({ is: 'reprint' })
  })

  it('reads a copy that was edited, by whatever word, as a version of its own', () => {
    const said = copy.replace('meet in Reykjavík in February', 'could not accept the figures of 1998')
    for (const [from, to] of [['could not accept', 'could accept'], ['agreed on', 'refused on'], ['in Oslo', 'in Bergen'], ['Arna Velt', 'Bo Lind'], ['340,000', '350,000'], ['of a third', 'of a fourth'], ['declined to say', 'said'], ['of 1998', 'of 1999'], ['Norway and Iceland', 'Iceland and Norway']] as const) {
      expect(said).toContain(from)
      const edited = said.replace(from, to)
      const as = (more: Partial<Source>) => ({ to, found: relation(source(said, 'publisher' in more ? { publisher: null } : {}), source(edited, { publisher: 'The Paper', ...more })) })
      expect(as({ publisher: null })).toMatchObject({ to, found: { is: 'version' } })
      expect(as({ title: 'Another' })).toEqual({ to, found: { is: 'version', of: 'src_first', called: '“Ministers to resume talks” (Agency)', byAnother: true } })
      expect(as({ published: '2019-03-15' })).toEqual({ to, found: null })
    }
    expect(relation(source(copy, { publisher: null }), source(`${copy}\nCORRECTION: Foreign Minister Velt said that Norway would withdraw.`, { publisher: null, title: 'Another' }))).toMatchObject({ is: 'version' })
    expect(relation(source(copy), source(`${copy}\nNorway will not return to the table`, { publisher: 'The Paper' }))).toMatchObject({ is: 'version' })
  })

  it('takes British and American spelling for the same words, and no other two', () => {
    const [british, american] = ['The organisation’s programme for the labour dialogue was travelled to the centre, analysed and favoured in the defence.', 'The organization\'s program for the labor dialog was traveled to the center, analyzed and favored in the defense.']
    expect(spelled(british)).toEqual(spelled(american))
    for (const [one, other] of [['four', 'for'], ['fourth', 'forth'], ['filled', 'filed'], ['would', 'could'], ['their', 'there'], ['Japan', 'Japans']] as const) expect(spellingKey(one)).not.toBe(spellingKey(other))
    expect(spellingKey('Reykjavík')).toBe('reykjavik')
    expect(spellingKey('мой')).not.toBe(spellingKey('мои'))
  })

  it('holds a report of its own apart, though it quotes the same words', () => {
    const own = `The herring talks begin again. ${paragraphs[1]} Our correspondent writes that nobody in the harbour of Bergen expects much of them. Nets are mended, engines looked after, and the talk is of mackerel. The mayor said that the town had lived through worse, and that it would live through this as well. An expert at the university called the advice of the scientists sound, but said that no minister could follow it in the year of an election.`
    expect(relation(source(copy), source(own, { publisher: 'The Paper' }))).toBeNull()
  })

  it('holds a form filled in again on another day apart', () => {
    expect(relation(source(copy), source(copy.replaceAll('340,000', '350,000'), { publisher: 'The Paper', published: '2019-03-15' }))).toBeNull()
  })

  it('takes the same publisher’s or address’s changed text for a later version', () => {
    const longer = `${copy.replace('broken off in the autumn', 'broken off in November')}\nUpdated with the reaction of the associations, which called the decision overdue and too late for this season.`
    expect(relation(source(copy), source(longer))).toMatchObject({ is: 'version', of: 'src_first' })
    expect(relation(source(copy, { publisher: null, url: 'https://example.org/1' }), source(`Correction: ${longer}`, { publisher: null, url: 'https://example.org/1#top', title: 'Another headline', published: '2019-02-15' }))).toMatchObject({ is: 'version' })
    expect(relation(source(copy, { publisher: null }), source(`UPDATED 14:05\n${longer}`, { publisher: null }))).toMatchObject({ is: 'version' })
  })

  it('leads from a reprint of a reprint to the original, and to no text that is short', () => {
    const known = makeReprints()
    known.add(id('first'), source(copy))
    known.add(id('second'), source(copy, { publisher: 'The Paper', reprintOf: id('first') }))
    expect(known.relationOf(id('third'), source(copy, { publisher: 'A Third' }))).toMatchObject({ is: 'reprint', of: 'src_first' })
    expect(relation(source('The talks were adjourned.'), source('The talks were adjourned.', { publisher: 'The Paper' }))).toBeNull()
  })

  it('says of a source that is read again what it said before', () => {
    const known = makeReprints()
    known.add(id('first'), source(copy))
    known.add(id('second'), source(`${copy} Updated.`, { supersedes: id('first') }))
    expect(known.relationOf(id('first'), source(copy))).toBeNull()
    expect(known.relationOf(id('second'), source(`${copy} Updated.`))).toMatchObject({ is: 'version', of: 'src_first' })
  })

  it('tells shares of long texts from 64 hashes', () => {
    const words = (from: number, to: number) => sketchOf(Array.from({ length: to - from }, (_, i) => `w${(from + i) * 7919 % 10007}`).join(' '))!
    expect(containment(words(0, 5000), words(0, 5000))).toBe(1)
    expect(containment(words(0, 5000), words(2500, 7500))).toBeGreaterThan(0.3)
    expect(containment(words(0, 5000), words(2500, 7500))).toBeLessThan(0.7)
    expect(containment(words(0, 2500), words(2500, 5000))).toBeLessThan(0.1)
  })

  it('reads kanji and Cyrillic', () => {
    const kanji = '日露両国の外相は十五日、モスクワで会談し、平和条約の締結に向けた交渉を続けることで一致した。次回の会談は二月に行われる。'
    expect(relation(source(kanji), source(`【東京】${kanji}`, { publisher: '新聞' }))).toMatchObject({ is: 'reprint' })
  })
})
