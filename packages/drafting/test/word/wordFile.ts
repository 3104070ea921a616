import { strToU8, zipSync } from 'fflate'

const namespaces = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'], ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'], ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
  ['w14', 'http://schemas.microsoft.com/office/word/2010/wordml'], ['w15', 'http://schemas.microsoft.com/office/word/2012/wordml'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'], ['v', 'urn:schemas-microsoft-com:vml'],
].map(([prefix, address]) => `xmlns:${prefix}="${address}"`).join(' ')

/** The parts of a file beside its document: what is inside their outermost element. */
export type Parts = Partial<Record<'styles' | 'numbering' | 'comments' | 'commentsExtended' | 'footnotes' | 'endnotes' | 'header' | 'footer' | 'people', string>>

const outermost: Readonly<Record<keyof Parts, string>> = {
  styles: 'w:styles', numbering: 'w:numbering', comments: 'w:comments', commentsExtended: 'w15:commentsEx', footnotes: 'w:footnotes', endnotes: 'w:endnotes', header: 'w:hdr', footer: 'w:ftr', people: 'w15:people',
}

/** A Word file with this body, as Word lays its parts out. */
export function wordFile(body: string, parts: Parts = {}): Uint8Array {
  const names = Object.keys(parts) as (keyof Parts)[]
  const relation = (type: string, target: string, i: number) => `<Relationship Id="rId${i + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`
  const relations = (all: string) => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all}</Relationships>`
  return zipped({
    '_rels/.rels': relations(relation('officeDocument', 'word/document.xml', 0)),
    'word/_rels/document.xml.rels': relations(names.map((name, i) => relation(name, `${name}.xml`, i)).join('')),
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...Object.fromEntries(names.map((name) => [`word/${name}.xml`, `<${outermost[name]} ${namespaces}>${parts[name]}</${outermost[name]}>`])),
  })
}

export function zipped(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, typeof xml === 'string' ? strToU8(xml) : xml])))
}

export function p(content: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`
}

export function r(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
}
