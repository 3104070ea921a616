import { escapeXml } from '@travaux/drafting'
import type { WordStyle } from './wordStyles.ts'

/** One style as it stands in styles.xml. `ids`: where styles of that name are called otherwise. */
export function styleXml({ id, name, type, builtIn, basedOn, next, paragraph = '', run = '', more = '' }: WordStyle, ids: ReadonlyMap<string, string> = new Map()): string {
  const called = (style: string): string => ids.get(style) ?? style
  return `<w:style w:type="${type}"${builtIn ? '' : ' w:customStyle="1"'} w:styleId="${escapeXml(id)}"><w:name w:val="${escapeXml(name)}"/>${basedOn === null ? '' : `<w:basedOn w:val="${escapeXml(called(basedOn))}"/>`}${next === undefined ? '' : `<w:next w:val="${escapeXml(called(next))}"/>`}${type === 'paragraph' ? '<w:qFormat/>' : ''}` +
    `${paragraph === '' ? '' : `<w:pPr>${paragraph}</w:pPr>`}${run === '' ? '' : `<w:rPr>${run}</w:rPr>`}${more}</w:style>`
}
