import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromAkomaNtoso } from '../../src/akomaNtoso/fromAkomaNtoso.ts'
import { toAkomaNtoso } from '../../src/akomaNtoso/toAkomaNtoso.ts'
import type { Paper } from '../../src/paper/paper.ts'
import { anyPaper } from './anyPaper.ts'
import { markedOf } from './markedOf.ts'
import { paperOfText } from './paperOfText.ts'
import { faultBySchema, hasSchema } from './schema.ts'

const line = (unit: Paper['lines'][number]['unit'], depth: number, label: string, words: string, status: Paper['lines'][number]['status'] = null) =>
  ({ unit, depth, labelTo: label.length, status, spans: [{ text: label + words, change: null }] })

const paper: Paper = {
  title: 'Agreement on the Ferries', language: 'en', date: '2026-01-15T10:00:00Z', comments: [], lines: [
    line('title', 0, '', 'AGREEMENT ON THE FERRIES'),
    line('article', 0, 'Article 4 ', 'Fares', 'agreed'),
    { unit: 'paragraph', depth: 1, labelTo: 3, status: null, spans: [{ text: '1. The Parties [', change: null }, { text: 'shall', change: { kind: 'inserted', side: 'Norland', date: '2026-01-10' } }, { text: '] charge:', change: null }] },
    line('point', 2, '(a) ', 'nothing;'),
    line('text', 2, '', 'unless they agree otherwise.'),
  ],
}

describe('toAkomaNtoso', () => {
  it('nests articles, paragraphs and points, named by the naming convention', () => {
    const xml = toAkomaNtoso(paper)
    expect(xml).toContain('<article eId="art_4" refersTo="#status-agreed">\n<num>Article 4 </num><heading travaux:runIn="true">Fares</heading>')
    expect(xml).toContain('<point eId="art_4__para_1__point_a">')
    expect(xml).toContain('<wrapUp>\n<p>unless they agree otherwise.</p></wrapUp>')
    expect(xml).toContain('<preface xml:space="preserve">\n<p><docTitle>AGREEMENT ON THE FERRIES</docTitle></p>')
  })

  it('says who wants which words by reference to the side', () => {
    const xml = toAkomaNtoso(paper)
    expect(xml).toContain('[<ins refersTo="#side-1" travaux:date="2026-01-10">shall</ins>]')
    expect(xml).toContain('<TLCOrganization eId="side-1" href="/akn/ontology/organization/Norland" showAs="Norland"/>')
    expect(xml).toContain('<FRBRauthor href="#side-1" as="#negotiating-side"/>')
  })

  it('nests by what the lines are where the text knows no depths, and an article\'s words under it where they are as deep', () => {
    const lines = [line('article', 0, 'Article 1 ', 'Fares'), line('text', 0, '', ''), line('paragraph', 0, '1. ', 'They charge:'), line('point', 0, '(a) ', 'nothing.'), line('article', 0, 'Article 2', '')]
    for (const deep of [0, 1]) {
      const xml = toAkomaNtoso({ ...paper, lines: lines.map((each) => ({ ...each, depth: each.unit === 'point' ? deep * 2 : deep })) })
      for (const id of ['art_1', 'art_1__para_1', 'art_1__para_1__point_a', 'art_2']) expect(xml).toContain(`eId="${id}"`)
    }
  })

  it('makes nothing up where the paper says nothing', () => {
    const xml = toAkomaNtoso({ title: null, language: null, date: '2026-01-15', lines: [], comments: [] })
    expect(xml).toContain('<FRBRlanguage language="und"/>')
    expect(xml).toContain('<FRBRcountry value="zz"/>')
    expect(xml).toContain('showAs="not named"')
    expect(xml).not.toContain('FRBRalias')
  })

  it('throws on a date that is none, and on a comment beyond the text', () => {
    expect(() => toAkomaNtoso({ ...paper, date: '2026-02-30' })).toThrow('2026-02-30')
    expect(() => toAkomaNtoso({ ...paper, comments: [{ from: 5, to: 4000, side: 'Norland', date: null, text: '' }] })).toThrow('5..4000')
  })

  it('fromAkomaNtoso gives back text, changes and comments of every paper', () => {
    fc.assert(fc.property(anyPaper, (paper) => {
      expect(fromAkomaNtoso(toAkomaNtoso(paper))).toEqual(markedOf(paper))
    }), { numRuns: 700 })
  })

  it('nests no deeper than others can read', () => {
    const deep = { ...paper, lines: Array.from({ length: 300 }, (_, depth) => line('point', depth, `(${depth}) `, 'words')) }
    expect(fromAkomaNtoso(toAkomaNtoso(deep))).toEqual(markedOf(deep))
    if (hasSchema) expect(faultBySchema(toAkomaNtoso(deep))).toBe(null)
  })
})

describe.skipIf(!hasSchema)('toAkomaNtoso against the schema', () => {
  it('is valid for every paper', () => {
    fc.assert(fc.property(anyPaper, (paper) => {
      expect(faultBySchema(toAkomaNtoso(paper))).toBe(null)
    }), { numRuns: 700 })
  })

  it('is valid where a number is long and of characters outside the basic plane', () => {
    const number = `1${'𐀀'.repeat(40)}`
    expect(faultBySchema(toAkomaNtoso({ title: null, language: null, date: '2026-01-15T10:00:00Z', comments: [], lines: [{ unit: 'article', depth: 0, status: null, spans: [{ text: number, change: null }], labelTo: number.length }] }))).toBe(null)
  })

  it('the check finds what is not valid', () => {
    expect(faultBySchema(toAkomaNtoso(paper).replace('<FRBRcountry value="zz"/>', ''))).toContain('FRBRWork')
  })
})

// Read and measured, not copied: they stand beside the project where they are to be had.
const corpus = join(import.meta.dirname, '../../../../../shared/corpora/bracketed')
const texts = existsSync(corpus) ? readdirSync(corpus).filter((file) => file.endsWith('.txt')) : []
if (texts.length === 0) console.log(`${corpus} is absent: real texts are not written as Akoma Ntoso`)

describe.skipIf(texts.length === 0)('toAkomaNtoso on real texts', () => {
  it.each(texts)('%s comes back to the character, and is valid', (file) => {
    const paper = paperOfText(readFileSync(join(corpus, file), 'utf8'))
    const xml = toAkomaNtoso(paper)
    expect(fromAkomaNtoso(xml)).toEqual(markedOf(paper))
    if (hasSchema) expect(faultBySchema(xml)).toBe(null)
  })
})
