import { legalInXml, runsOf } from '@travaux/drafting'
import type { Block, Briefing, Item, Line, NoteText, Run, TableRow } from '../briefing.ts'
import { printed } from '../printed.ts'
import { isShortTable } from '../isShortTable.ts'
import { tableGrid } from './tableGrid.ts'
import type { StyleIds } from './styleIds.ts'

/** The body of document.xml and the footnotes of footnotes.xml; `lists`: how many numbered lists there are, each with a number of its own from `firstList` on. */
export interface WordParts { readonly body: string; readonly footnotes: string; readonly lists: number }

/** `width`: of the text, in twentieths of a point. `bullets`: the number of the list that bullets are of, where the style has none of its own. */
export interface WordShape { readonly width: number; readonly bullets: number | null; readonly firstList: number }

export function wordParts(briefing: Briefing, ids: StyleIds, shape: WordShape): WordParts {
  const { title, subtitle, asOfWords, sections, noteTexts } = briefing
  const body: Body = { ids, ...shape, texts: new Map(noteTexts.map((each) => [each.note, each])), placed: new Set(), lists: 0 }
  const headings = { 1: ids.Heading1, 2: ids.Heading2, 3: ids.Heading3 } as const
  const paragraphs = [
    paragraph(ids.Title, plain(title)), ...subtitle === null ? [] : [paragraph(ids.Subtitle, plain(subtitle))], paragraph(ids.Subtitle, plain(asOfWords)),
    ...sections.flatMap(({ heading, level, blocks }) => [...heading === null ? [] : [paragraph(headings[level], plain(heading))], ...blocks.map((block) => blockXml(body, block))]),
  ]
  return { body: paragraphs.join(''), footnotes: noteTexts.map((text) => footnote(ids, text)).join(''), lists: body.lists }
}

/** What is being written. `placed`: notes that a mark has led to; `lists`: numbered ones so far. */
interface Body extends WordShape { readonly ids: StyleIds; readonly texts: ReadonlyMap<number, NoteText>; readonly placed: Set<number>; lists: number }

function blockXml(body: Body, block: Block): string {
  const { ids } = body
  switch (block.is) {
    // A person's own stands off from the list above it.
    case 'paragraph': return paragraph(ids.BodyText, inline(body, block.line), block.from === 'person' ? '<w:spacing w:before="120" w:after="120"/>' : '')
    case 'lead': return paragraph(ids.BriefingLead, inline(body, block.line))
    case 'silence': return paragraph(ids.BriefingSilence, inline(body, block.line))
    case 'list': {
      const list = block.ordered ? body.firstList + body.lists++ : null
      return block.items.map((item) => itemXml(body, item, list)).join('')
    }
    case 'table': return tableXml(body, block)
    default: return block satisfies never
  }
}

function itemXml(body: Body, { line, under }: Item, list: number | null): string {
  const { ids, bullets } = body
  const number = list ?? bullets
  const numbered = number === null ? '' : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${number}"/></w:numPr>`
  const first = paragraph(list === null ? ids.ListBullet : ids.ListNumber, inline(body, line), `${under.length > 0 ? '<w:keepNext/>' : ''}${numbered}`)
  return [first, ...under.map((each, i) => paragraph(ids.ListContinue, inline(body, each), i < under.length - 1 ? '<w:keepNext/>' : ''))].join('')
}

/** A short table stays whole, and of a long one the last two rows stay together. */
function tableXml(body: Body, table: Extract<Block, { readonly is: 'table' }>): string {
  const { ids, width } = body
  const { columns, rows } = table
  const { grid, widths } = tableGrid(columns, width)
  const head = columns.map(({ name }, i) => cellXml(widths[i], paragraph(ids.BriefingTableHead, plain(name)))).join('')
  const isShort = isShortTable(table)
  const shown = rows.map((row, at) => rowXml(body, row, widths, at < rows.length - 1 && (isShort || at === rows.length - 2) ? '<w:keepNext/>' : ''))
  return `<w:tbl><w:tblPr><w:tblStyle w:val="${ids.BriefingTable}"/><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>${grid}` +
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head}</w:tr>${shown.join('')}</w:tbl>${paragraph(ids.BriefingTableText, '')}`
}

function rowXml(body: Body, { cells }: TableRow, widths: readonly number[], keep: string): string {
  const style = body.ids.BriefingTableText
  const shown = cells.map((lines, i) => cellXml(widths[i], lines.length === 0 ? paragraph(style, '') : lines.map((line) => paragraph(style, inline(body, line), keep)).join('')))
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${shown.join('')}</w:tr>`
}

function cellXml(width: number | undefined, paragraphs: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width ?? 0}" w:type="dxa"/></w:tcPr>${paragraphs}</w:tc>`
}

function inline(body: Body, line: Line): string {
  return line.map((run, i) => runXml(body, run, line[i - 1])).join('')
}

function runXml(body: Body, run: Run, before: Run | undefined): string {
  const { ids, texts } = body
  switch (run.is) {
    case 'ours': return plain(run.text, `${run.strong === true ? '<w:b/><w:bCs/>' : ''}${run.emphasis === true ? '<w:i/><w:iCs/>' : ''}`)
    case 'record': return plain(run.text, recordStyle(ids))
    case 'place': return plain(texts.get(run.note)?.short ?? '')
    case 'note': return `${before?.is === 'note' ? raised(ids, '<w:t xml:space="preserve"> </w:t>') : ''}${mark(body, run.note)}`
    default: return run satisfies never
  }
}

/** The first mark holds the footnote; later ones refer to it, as Word's cross-references do. */
function mark({ ids, texts, placed }: Body, note: number): string {
  const number = texts.get(note)?.number ?? 0
  if (placed.has(note)) {
    const field = ['<w:fldChar w:fldCharType="begin"/>', `<w:instrText xml:space="preserve"> NOTEREF _RefNote${number} \\f \\h </w:instrText>`, '<w:fldChar w:fldCharType="separate"/>', `<w:t>${number}</w:t>`, '<w:fldChar w:fldCharType="end"/>']
    return field.map((each) => raised(ids, each)).join('')
  }
  placed.add(note)
  return `<w:bookmarkStart w:id="${number}" w:name="_RefNote${number}"/>${raised(ids, `<w:footnoteReference w:id="${number}"/>`)}<w:bookmarkEnd w:id="${number}"/>`
}

function footnote(ids: StyleIds, { number, pieces }: NoteText): string {
  if (number === null) return ''
  return `<w:footnote w:id="${number}">${paragraph(ids.FootnoteText, `${raised(ids, '<w:footnoteRef/>')}${plain(' ')}${pieces.map(({ is, text }) => plain(text, is === 'record' ? recordStyle(ids) : '')).join('')}`)}</w:footnote>`
}

/** A run as the number of a note stands. */
function raised(ids: StyleIds, inner: string): string {
  return `<w:r><w:rPr><w:rStyle w:val="${ids.FootnoteReference}"/></w:rPr>${inner}</w:r>`
}

function recordStyle(ids: StyleIds): string {
  return `<w:rStyle w:val="${ids.BriefingRecord}"/>`
}

function plain(text: string, properties = ''): string {
  return runsOf(legalInXml(printed(text)).text, { properties })
}

function paragraph(style: string, content: string, more = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${content}</w:p>`
}
