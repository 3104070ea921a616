import type { ClauseStatus } from '../draft/draftText.ts'
import type { BlockUnit } from '../syntax/block.ts'
import { breakStyles } from './breakStyles.ts'
import { escapeXml } from './escapeXml.ts'

export type WordStyle = BlockUnit | 'blank'

interface Shape { readonly id: string; readonly name: string; readonly paragraph: string; readonly run: string }

/** Name as Word knows it: the built-in ones are lower case there and translated on screen. Sizes in half points, distances in twentieths of a point. */
const shapes: Readonly<Record<WordStyle, Shape>> = {
  title: { id: 'Title', name: 'Title', paragraph: '<w:keepNext/><w:keepLines/><w:spacing w:before="120" w:after="240"/><w:jc w:val="center"/>', run: '<w:b/><w:bCs/><w:sz w:val="32"/><w:szCs w:val="32"/>' },
  chapter: { id: 'Heading1', name: 'heading 1', paragraph: '<w:keepNext/><w:keepLines/><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="0"/>', run: '<w:b/><w:bCs/><w:sz w:val="26"/><w:szCs w:val="26"/>' },
  article: { id: 'Heading2', name: 'heading 2', paragraph: '<w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="1"/>', run: '<w:b/><w:bCs/>' },
  paragraph: { id: 'Paragraph', name: 'Paragraph', paragraph: '', run: '' },
  point: { id: 'Point', name: 'Point', paragraph: '', run: '' },
  option: { id: 'Option', name: 'Option', paragraph: '<w:keepLines/>', run: '' },
  note: { id: 'NoteToTheText', name: 'Note to the text', paragraph: '', run: '<w:i/><w:iCs/><w:sz w:val="20"/><w:szCs w:val="20"/>' },
  text: { id: 'BodyText', name: 'Body Text', paragraph: '', run: '' },
  furniture: { id: 'PageFurniture', name: 'Page furniture', paragraph: '<w:spacing w:after="40"/>', run: '<w:color w:val="595959"/><w:sz w:val="18"/><w:szCs w:val="18"/>' },
  blank: { id: 'BlankLine', name: 'Blank line', paragraph: '<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>', run: '<w:sz w:val="12"/><w:szCs w:val="12"/>' },
}

/** Colour by status, as chairs use it; the bar beside it, whole or broken, and the style's name say the same to whoever does not see colours. */
const statuses: Readonly<Record<Exclude<ClauseStatus, 'open'>, { readonly id: string; readonly name: string; readonly bar: string; readonly fill: string }>> = {
  'agreed': { id: 'Agreed', name: 'agreed', bar: '<w:left w:val="single" w:sz="24" w:space="6" w:color="2E7D32"/>', fill: 'D5EFD3' },
  'agreed-in-principle': { id: 'AgreedInPrinciple', name: 'agreed in principle', bar: '<w:left w:val="dashed" w:sz="24" w:space="6" w:color="7A8B00"/>', fill: 'F1F6BF' },
}

/** The footer's style: what stands in it is ours and no part of the text. */
export const legendStyle = { id: 'StatusLegend', name: 'Status legend' } as const

/** What the name of a style ends in whose paragraphs begin a page: there a line begins with a form feed. As an element in the line LibreOffice would move it to the end of the line before. */
export const newPage = ' (new page)'

export function styleId(style: WordStyle, status: ClauseStatus | null, isNewPage: boolean): string {
  return `${shapes[style].id}${status === null || status === 'open' ? '' : statuses[status].id}${isNewPage ? 'NewPage' : ''}`
}

/** styles.xml (ECMA-376 part 1, 17.7). `language`: BCP 47. `used`: ids of the styles that the text uses; of the many by status and page no others are listed. */
export function wordStyles(language: string | null, used: ReadonlySet<string>): string {
  const all: string[] = []
  for (const [unit, { id, name, paragraph, run }] of Object.entries(shapes) as [WordStyle, Shape][]) {
    const next = unit === 'title' || unit === 'chapter' || unit === 'article' ? '<w:next w:val="BodyText"/>' : ''
    all.push(style(id, name, 'Normal', next, paragraph, run))
    for (const status of ['open', 'agreed', 'agreed-in-principle'] as const) {
      const ofStatus = styleId(unit, status, false)
      const onNewPage = styleId(unit, status, true)
      const named = status === 'open' ? name : `${name} (${statuses[status].name})`
      if (status !== 'open' && (used.has(ofStatus) || used.has(onNewPage))) {
        const { bar, fill } = statuses[status]
        all.push(style(ofStatus, named, id, next, `<w:pBdr>${bar}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`, ''))
      }
      if (used.has(onNewPage)) all.push(style(onNewPage, `${named}${newPage}`, ofStatus, `<w:next w:val="${id}"/>`, '<w:pageBreakBefore/>', ''))
    }
  }
  return `<w:styles ${namespace}><w:docDefaults><w:rPrDefault><w:rPr>${fonts(language)}<w:sz w:val="22"/><w:szCs w:val="22"/>${languages(language)}</w:rPr></w:rPrDefault>` +
    '<w:pPrDefault><w:pPr><w:spacing w:after="80" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
    all.join('') +
    style('Footer', 'footer', 'Normal', '', '<w:spacing w:after="0"/><w:jc w:val="center"/>', '<w:sz w:val="18"/><w:szCs w:val="18"/>') +
    style(legendStyle.id, legendStyle.name, 'Footer', '', '', '<w:color w:val="595959"/><w:sz w:val="16"/><w:szCs w:val="16"/>') +
    style('CommentText', 'annotation text', 'Normal', '', '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>', '<w:sz w:val="20"/><w:szCs w:val="20"/>') +
    breakStyles.map(({ id, name }) => `<w:style w:type="character" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="DefaultParagraphFont"/></w:style>`).join('') +
    '<w:style w:type="character" w:styleId="CommentReference"><w:name w:val="annotation reference"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style></w:styles>'
}

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

function style(id: string, name: string, basedOn: string, next: string, paragraph: string, run: string): string {
  return `<w:style w:type="paragraph"${builtIn.has(name) ? '' : ' w:customStyle="1"'} w:styleId="${id}"><w:name w:val="${escapeXml(name)}"/><w:basedOn w:val="${basedOn}"/>${next}<w:qFormat/>` +
    `${paragraph === '' ? '' : `<w:pPr>${paragraph}</w:pPr>`}${run === '' ? '' : `<w:rPr>${run}</w:rPr>`}</w:style>`
}

const builtIn = new Set(['Title', 'heading 1', 'heading 2', 'Body Text', 'footer', 'annotation text'])

/** One family for Latin, Greek and Cyrillic, and for Arabic and Hebrew, which has them all; another for the characters of the text's own East Asian language. */
function fonts(language: string | null): string {
  const { language: base, script } = locale(language)
  const eastAsian = base === 'ja' ? 'Yu Mincho' : base === 'ko' ? 'Batang' : script === 'Hant' ? 'PMingLiU' : base === 'zh' ? 'SimSun' : 'MS Mincho'
  return `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${eastAsian}" w:cs="Times New Roman"/>`
}

function languages(language: string | null): string {
  const { language: base, script, region } = locale(language)
  if (base === '') return ''
  const code = region === '' ? base : `${base}-${region}`
  const kind = ['Hebr', 'Arab', 'Syrc', 'Thaa', 'Adlm', 'Nkoo'].includes(script) ? 'bidi' : ['Jpan', 'Kore', 'Hans', 'Hant'].includes(script) ? 'eastAsia' : 'val'
  return `<w:lang w:${kind}="${code}"/>`
}

/** Word wants a region. English without one is that of international organisations. */
function locale(language: string | null): { language: string; script: string; region: string } {
  if (language === null) return { language: '', script: '', region: '' }
  try {
    const { language: base, script = '', region = '' } = new Intl.Locale(language === 'en' ? 'en-GB' : language).maximize()
    return { language: base, script, region }
  } catch {
    return { language: '', script: '', region: '' }
  }
}
