import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { childOf, childrenOf, readXml } from '@travaux/drafting'
import { afterAll, describe, expect, it } from 'vitest'
import type { Briefing } from '../src/briefing.ts'
import { noteNumbers } from '../src/noteNumbers.ts'
import { takenLook } from '../src/word/takenLook.ts'
import { toWord } from '../src/word/toWord.ts'
import { anyBriefing } from './anyBriefing.ts'
import { exampleDossiers, february, japan } from './example.ts'
import { made } from './made.ts'

type Element = Exclude<ReturnType<typeof readXml>, { readonly refused: string }>

function partsOf(file: Uint8Array): ReadonlyMap<string, Element> {
  return new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => {
    const read = readXml(bytes)
    if ('refused' in read) throw new Error(`${name}: ${read.refused}`)
    return [name, read]
  }))
}

/** Elements of a name anywhere below. */
function all(element: Element | undefined, name: string): readonly Element[] {
  return element === undefined ? [] : childrenOf(element).flatMap((child) => [...child.name === name ? [child] : [], ...all(child, name)])
}

const textOf = (element: Element | undefined): string => all(element, 'w:t').map(({ children }) => children.join('')).join('').replaceAll('\u00A0', ' ')
const styleOf = (paragraph: Element): string => childOf(paragraph, 'w:pPr', 'w:pStyle')?.attributes['w:val'] ?? ''

const isHere = spawnSync('soffice', ['--version']).status === 0
if (!isHere) console.log('soffice is absent: the Word files are read by our own reader alone')

describe('toWord', () => {
  const dossier = exampleDossiers()
  const next = async (): Promise<Briefing> => made((await dossier()).foldedAsOf(february), { name: 'next-meeting', options: { as: japan }, asOf: february })

  it('has a title, headings, lists and tables in true styles, each of which the file defines', async () => {
    const parts = partsOf(toWord(await next()))
    const paragraphs = all(parts.get('word/document.xml'), 'w:p')
    const used = new Set([...parts].flatMap(([name, part]) => name.startsWith('word/') ? [...all(part, 'w:pStyle'), ...all(part, 'w:rStyle'), ...all(part, 'w:tblStyle')] : []).map(({ attributes }) => attributes['w:val']))
    const defined = new Set(all(parts.get('word/styles.xml'), 'w:style').map(({ attributes }) => attributes['w:styleId']))
    expect([...used].filter((id) => !defined.has(id))).toEqual([])
    expect(paragraphs.filter((each) => styleOf(each) === 'Title').map(textOf)).toEqual(['Ministers, Munich'])
    expect(paragraphs.filter((each) => styleOf(each) === 'Heading1').map(textOf)).toEqual(expect.arrayContaining(['The meeting', 'Last round', 'Where each side stands', 'Suggested lines']))
    expect(paragraphs.some((each) => styleOf(each) === 'ListBullet')).toBe(true)
  })

  it('repeats the head of each table, and parts no row', async () => {
    const tables = all(partsOf(toWord(await next())).get('word/document.xml'), 'w:tbl')
    expect(tables.length).toBeGreaterThan(3)
    for (const table of tables) {
      const rows = childrenOf(table, 'w:tr')
      expect(rows.map((row) => childOf(row, 'w:trPr', 'w:tblHeader') !== undefined)).toEqual(rows.map((_, i) => i === 0))
      for (const row of rows) expect(childOf(row, 'w:trPr', 'w:cantSplit')).toBeDefined()
    }
  })

  it('cites source, day, paragraph and words in footnotes, each where its mark is, and refers to one that stands above', async () => {
    const briefing = await next()
    const parts = partsOf(toWord(briefing))
    const notes = all(parts.get('word/footnotes.xml'), 'w:footnote').filter(({ attributes }) => Number(attributes['w:id']) > 0)
    const marks = all(parts.get('word/document.xml'), 'w:footnoteReference').map(({ attributes }) => attributes['w:id'])
    expect(marks).toEqual(notes.map(({ attributes }) => attributes['w:id']))
    expect(marks.length).toBe(noteNumbers(briefing).size)
    expect(notes.map(textOf).filter((text) => text.includes('1956 declaration leaves open how two islands would pass'))[0]).toContain('News agency, “Moscow: 1956 declaration leaves open how two islands would pass”, 16 Nov 2018, ¶ 4 (retold): denied that the transfer of the two islands could leave out sovereignty.')
    const fields = all(parts.get('word/document.xml'), 'w:instrText').map(({ children }) => /NOTEREF (\S+)/.exec(children.join(''))?.[1])
    const names = new Set(all(parts.get('word/document.xml'), 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']))
    expect(fields.length).toBeGreaterThan(10)
    for (const name of fields) expect(names).toContain(name)
  })

  it('puts the marking above every page and counts the pages, where the template wants that', async () => {
    const briefing = await next()
    const parts = partsOf(toWord({ ...briefing, marking: 'Without prejudice' }))
    expect(textOf(parts.get('word/header1.xml'))).toContain('Without prejudice')
    expect(all(parts.get('word/footer1.xml'), 'w:instrText').map(({ children }) => children.join('').trim())).toEqual(['PAGE', 'NUMPAGES'])
    expect(partsOf(toWord({ ...briefing, pageNumbers: false })).has('word/footer1.xml')).toBe(false)
  })

  it('is the same to the byte for the same briefing', async () => {
    expect(toWord(await next())).toEqual(toWord(await next()))
  })

  it('holds the words of any briefing, as XML that every reader takes', () => {
    fc.assert(fc.property(anyBriefing, (briefing) => {
      const parts = partsOf(toWord(briefing))
      const page = letters(all(parts.get('word/document.xml'), 'w:t').map(({ children }) => children.join('')).join(''))
      for (const { blocks } of briefing.sections) for (const block of blocks) if (block.is === 'paragraph') for (const run of block.line) if (run.is === 'record' || run.is === 'ours') expect(page).toContain(letters(run.text))
    }), { numRuns: 100 })
  })
})

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}<>&]/gu, '')
}

describe('takenLook', () => {
  const dossier = exampleDossiers()
  const plain = async (): Promise<Briefing> => made((await dossier()).foldedAsOf(february), { name: 'report-to-leaders', asOf: february })
  /** A ministry's file as a Word of another language saves it: built-in names, ids of its own, headings that are numbered, no style for a briefing. */
  const ministry = (): Uint8Array => {
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    const style = (id: string, name: string, more = ''): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Standard"/>${more}</w:style>`
    return zipSync({
      'word/styles.xml': strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n<w:styles ${w}><w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/><w:rPr><w:rFonts w:ascii="Garamond" w:hAnsi="Garamond"/></w:rPr></w:style>${style('Titel', 'Title')}${style('berschrift1', 'heading 1', '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>')}${style('ListBullet', 'Something else')}</w:styles>`),
      'word/numbering.xml': strToU8(`<w:numbering ${w}><w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num></w:numbering>`),
    })
  }

  it('takes a ministry’s styles by their names, and adds those it has not', async () => {
    const look = takenLook(ministry(), 'ministry.docx')
    if ('refused' in look) throw new Error(look.refused)
    const parts = partsOf(toWord(await plain(), look))
    const document = parts.get('word/document.xml')
    expect(all(document, 'w:p').find((each) => styleOf(each) === 'Titel')).toBeDefined()
    expect(all(document, 'w:p').filter((each) => styleOf(each) === 'berschrift1').map(textOf)).toContain('Instructions')
    expect(strFromU8(unzipSync(toWord(await plain(), look))['word/styles.xml'] as Uint8Array)).toContain('Garamond')
    const defined = all(parts.get('word/styles.xml'), 'w:style').map(({ attributes }) => attributes['w:styleId'])
    expect(new Set(defined).size).toBe(defined.length)
    expect(defined).toContain('ListBullet2')
  })

  it('keeps the numbers of its headings, and puts ours behind them', async () => {
    const look = takenLook(ministry(), 'ministry.docx')
    if ('refused' in look) throw new Error(look.refused)
    const numbering = partsOf(toWord(await plain(), look)).get('word/numbering.xml')
    const [root] = childrenOf(numbering, 'w:numbering').length === 0 ? [numbering] : childrenOf(numbering, 'w:numbering')
    const order = childrenOf(root).map(({ name, attributes }) => `${name} ${attributes['w:numId'] ?? attributes['w:abstractNumId']}`)
    expect(order.slice(0, 5)).toEqual(['w:abstractNum 4', 'w:abstractNum 5', 'w:abstractNum 6', 'w:num 7', 'w:num 8'])
  })

  it.each([
    [strToU8('no file'), /^ours\.docx: the file is damaged/],
    [zipSync({ 'word/document.xml': strToU8('<a/>') }), /holds no styles of Word/],
    [zipSync({ 'word/styles.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') }), /open it in Word and save it again/],
  ])('refuses what is no Word file in a sentence', (bytes, sentence) => {
    expect(takenLook(bytes, 'ours.docx')).toEqual({ refused: expect.stringMatching(sentence) })
  })
})

describe.skipIf(!isHere)('LibreOffice, opening a briefing', () => {
  const dossier = exampleDossiers()
  const folder = isHere ? mkdtempSync(join(tmpdir(), 'travaux-briefing-word-')) : ''
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('finds its headings, tables and footnotes', async () => {
    writeFileSync(join(folder, 'brief.docx'), toWord(made((await dossier()).foldedAsOf(february), { name: 'next-meeting', options: { as: japan }, asOf: february })))
    execFileSync('soffice', [`-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, '--headless', '--convert-to', 'fodt', '--outdir', folder, join(folder, 'brief.docx')], { stdio: 'ignore' })
    const opened = readFileSync(join(folder, 'brief.fodt'), 'utf8')
    expect(opened).toMatch(/<text:h [^>]*text:outline-level="1"[^>]*>(?:<[^>]*>)*Where each side stands/)
    expect(opened.match(/<text:note [^>]*text:note-class="footnote"/g)?.length).toBeGreaterThan(60)
    expect(opened.match(/<table:table-header-rows>/g)?.length).toBeGreaterThan(3)
    expect(opened).toContain('Supports')
  }, 120_000)
})
