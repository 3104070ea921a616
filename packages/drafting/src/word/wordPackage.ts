import { strToU8, zipSync } from 'fflate'
import { escapeXml } from './escapeXml.ts'

/** A part beside the document, at its place in the format's own folder. */
interface WordPart { readonly kind: keyof typeof files; readonly xml: string }

/**
 * A Word file before it is packed. `parts`: the document refers to them as `rId1` and so on, in this order. `title`, `language` (BCP 47), `created` (`wordDate`): its properties, null where it has none; all their characters are such as XML can hold.
 * `custom`: custom.xml, further properties.
 */
export interface WordPackage {
  readonly document: string
  readonly parts: readonly WordPart[]
  readonly title: string | null
  readonly language: string | null
  readonly created: string | null
  readonly custom?: string | null
}

/** A Word file (ECMA-376 part 2, open packaging), the same bytes for the same parts. */
export function wordPackage({ document, parts, title, language, created, custom = null }: WordPackage): Uint8Array {
  const xml: Record<string, string> = {
    '[Content_Types].xml': contentTypes(parts, custom !== null),
    '_rels/.rels': relationships([{ type: `${office}/officeDocument`, target: 'word/document.xml' }, { type: `${packaging}/relationships/metadata/core-properties`, target: 'docProps/core.xml' }, ...custom === null ? [] : [{ type: `${office}/custom-properties`, target: 'docProps/custom.xml' }]]),
    'word/document.xml': document,
    'word/_rels/document.xml.rels': relationships(parts.map(({ kind }) => ({ type: `${office}/${kind}`, target: files[kind] }))),
    ...Object.fromEntries(parts.map((part) => [`word/${files[part.kind]}`, part.xml])),
    'docProps/core.xml': core(title, language, created),
    ...custom === null ? {} : { 'docProps/custom.xml': custom },
  }
  const bytes = Object.fromEntries(Object.entries(xml).map(([name, part]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${part}`)]))
  // A date of the archive's own would be one more thing in which two files of one text differ; parts of the day are local in zip archives.
  return zipSync(bytes, { mtime: new Date(1980, 0, 1) })
}

const files = { styles: 'styles.xml', settings: 'settings.xml', header: 'header1.xml', footer: 'footer1.xml', footnotes: 'footnotes.xml', numbering: 'numbering.xml', comments: 'comments.xml', theme: 'theme/theme1.xml' } as const
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaging = 'http://schemas.openxmlformats.org/package/2006'
const types = 'application/vnd.openxmlformats-officedocument'

function contentTypes(parts: readonly WordPart[], hasCustom: boolean): string {
  const part = (name: string, type: string): string => `<Override PartName="/${name}" ContentType="${type}+xml"/>`
  const others = parts.map(({ kind }) => part(`word/${files[kind]}`, kind === 'theme' ? `${types}.theme` : `${types}.wordprocessingml.${kind}`)).join('')
  return `<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
    `${part('word/document.xml', `${types}.wordprocessingml.document.main`)}${others}${part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties')}${hasCustom ? part('docProps/custom.xml', `${types}.custom-properties`) : ''}</Types>`
}

function relationships(all: readonly { readonly type: string; readonly target: string }[]): string {
  return `<Relationships xmlns="${packaging}/relationships">${all.map(({ type, target }, i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`).join('')}</Relationships>`
}

function core(title: string | null, language: string | null, created: string | null): string {
  const properties = [
    title === null ? '' : `<dc:title>${escapeXml(title)}</dc:title>`,
    created === null ? '' : `<dcterms:created xsi:type="dcterms:W3CDTF">${created}</dcterms:created>`,
    language === null ? '' : `<dc:language>${escapeXml(language)}</dc:language>`,
  ]
  return `<cp:coreProperties xmlns:cp="${packaging}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${properties.join('')}</cp:coreProperties>`
}
