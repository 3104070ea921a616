import { legalInXml, runsOf, wordDate, wordPackage } from '@travaux/drafting'
import type { Briefing } from '../briefing.ts'
import { numbering } from './numbering.ts'
import type { Look } from './look.ts'
import { ownLook } from './ownLook.ts'
import type { StyleIds } from './styleIds.ts'
import { wordParts } from './wordParts.ts'

/** Twentieths of a point. */
const papers = { A4: { width: 11906, height: 16838 }, Letter: { width: 12240, height: 15840 } } as const
const margin = 1304

/**
 * A briefing as a Word file (ECMA-376, WordprocessingML, transitional), the same bytes for the same briefing and look: true styles, headings that Word's outline knows, tables whose head stands on every page and whose rows do not part,
 * footnotes that cite, the marking above every page. Characters that XML cannot hold are left out.
 */
export function toWord(briefing: Briefing, look: Look = ownLook()): Uint8Array {
  const { title, marking, asOf, asOfWords, paper, pageNumbers } = briefing
  const { width, height } = papers[paper]
  const lists = numbering(look.numbering)
  const { body, footnotes, lists: count } = wordParts(briefing, look.ids, { width: width - 2 * margin, bullets: look.bulleted ? null : lists.bullets, firstList: lists.first })
  const legal = (text: string): string => legalInXml(text).text
  // The header is the third relationship of the document, the footer the fourth.
  const section = `<w:sectPr><w:headerReference w:type="default" r:id="rId3"/>${pageNumbers ? '<w:footerReference w:type="default" r:id="rId4"/>' : ''}<w:pgSz w:w="${width}" w:h="${height}"/><w:pgMar w:top="1418" w:right="${margin}" w:bottom="1304" w:left="${margin}" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`
  return wordPackage({
    document: `<w:document ${w} ${r}><w:body>${body}${section}</w:body></w:document>`,
    parts: [
      { kind: 'styles', xml: look.styles }, { kind: 'settings', xml: settings }, { kind: 'header', xml: header(legal(title), marking === null ? null : legal(marking), legal(asOfWords), look.ids, width - 2 * margin) },
      ...pageNumbers ? [{ kind: 'footer', xml: footer(look.ids) } as const] : [],
      { kind: 'footnotes', xml: `<w:footnotes ${w}>${separator('separator', -1)}${separator('continuationSeparator', 0)}${footnotes}</w:footnotes>` }, { kind: 'numbering', xml: lists.xml(count) },
      ...look.theme === null ? [] : [{ kind: 'theme', xml: look.theme } as const],
    ],
    title: legal(title), language: 'en-GB', created: wordDate(asOf),
  })
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

const settings = `<w:settings ${w}><w:defaultTabStop w:val="425"/><w:characterSpacingControl w:val="doNotCompress"/><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`

/** The line between text and footnotes, which Word counts as a footnote. */
function separator(kind: 'separator' | 'continuationSeparator', id: number): string {
  return `<w:footnote w:type="${kind}" w:id="${id}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:${kind}/></w:r></w:p></w:footnote>`
}

/** The marking, then the title with the day at the right edge. */
function header(title: string, marking: string | null, asOfWords: string, ids: StyleIds, width: number): string {
  const marked = marking === null ? '' : `<w:p><w:pPr><w:pStyle w:val="${ids.BriefingMarking}"/></w:pPr>${runsOf(marking)}</w:p>`
  return `<w:hdr ${w}>${marked}<w:p><w:pPr><w:pStyle w:val="${ids.Header}"/><w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" w:color="A6A6A6"/></w:pBdr><w:tabs><w:tab w:val="clear" w:pos="4513"/><w:tab w:val="clear" w:pos="9026"/><w:tab w:val="right" w:pos="${width}"/></w:tabs></w:pPr>${runsOf(title)}<w:r><w:tab/></w:r>${runsOf(asOfWords)}</w:p></w:hdr>`
}

function footer(ids: StyleIds): string {
  const field = (code: string): string => `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
  return `<w:ftr ${w}><w:p><w:pPr><w:pStyle w:val="${ids.Footer}"/></w:pPr>${runsOf('Page ')}${field('PAGE')}${runsOf(' of ')}${field('NUMPAGES')}</w:p></w:ftr>`
}
