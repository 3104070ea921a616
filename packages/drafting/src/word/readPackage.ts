import { childrenOf } from './childrenOf.ts'
import { readXml, type XmlElement } from './readXml.ts'
import { unzipParts, type ArchiveLimits } from './unzipParts.ts'

/** The parts of a Word file that hold words or say which words show, read. */
export interface WordPackage {
  readonly document: XmlElement
  /** Those that the document names, by the last word of their kind: `comments`, `styles`, `footnotes`, … */
  parts(kind: string): readonly XmlElement[]
  /** `docProps/custom.xml`. */
  readonly properties: XmlElement | undefined
}

/** Opens a Word file as a package (ECMA-376 part 2): which part is what follows from the relationships, whatever the parts are called. Never throws. */
export function readPackage(bytes: Uint8Array, limits: ArchiveLimits): WordPackage | { readonly refused: string } {
  const other = otherFormat(bytes)
  if (other !== null) return { refused: other }
  const unzipped = unzipParts(bytes, (name) => /\.(?:xml|rels)$/i.test(name) && !/(?:^|\/)(?:theme|customXml|glossary)\//.test(name), limits)
  if ('refused' in unzipped) return unzipped
  const names = new Map([...unzipped.parts.keys()].map((name) => [name.toLowerCase(), name]))
  let refused: string | null = null
  const part = (path: string): XmlElement | undefined => {
    const found = unzipped.parts.get(names.get(path.toLowerCase()) ?? '')
    if (found === undefined) return undefined
    const read = readXml(found)
    if (!('refused' in read)) return read
    refused ??= `the Word file cannot be read, for of its part ${path} ${read.refused}: open it in Word and save it again`
    return undefined
  }
  const rootRelations = relationsOf(part('_rels/.rels'), '')
  const path = rootRelations.find(({ kind }) => kind === 'officeDocument')?.path ?? 'word/document.xml'
  const document = part(path)
  if (refused !== null) return { refused }
  if (document?.name !== 'w:document' && names.has('content.xml') && names.has('meta-inf/manifest.xml')) return { refused: 'the file is an OpenDocument (.odt): open it in LibreOffice or Word and save it as .docx' }
  if (document?.name !== 'w:document') return { refused: 'the file is a zip archive, and no Word document: choose a .docx file' }
  const slash = path.lastIndexOf('/')
  const relations = relationsOf(part(`${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`), path.slice(0, slash + 1))
  const known = new Set(['styles', 'numbering', 'comments', 'commentsExtended', 'footnotes', 'endnotes', 'header', 'footer'])
  const read = Map.groupBy(relations.filter(({ kind }) => known.has(kind)).flatMap(({ kind, path }) => {
    const element = part(path)
    return element === undefined ? [] : [{ kind, element }]
  }), ({ kind }) => kind)
  const customs = rootRelations.find(({ kind }) => kind === 'custom-properties')?.path
  const properties = customs === undefined ? undefined : part(customs)
  if (refused !== null) return { refused }
  return { document, properties, parts: (kind) => (read.get(kind) ?? []).map(({ element }) => element) }
}

/** Where a part leads, by the last word of the relation's kind, with paths from the root of the archive. Links to elsewhere are left alone. */
function relationsOf(relations: XmlElement | undefined, folder: string): { kind: string; path: string }[] {
  return childrenOf(relations, 'rel:Relationship').filter(({ attributes }) => attributes['TargetMode'] !== 'External').map(({ attributes }) => {
    const target = attributes['Target'] ?? ''
    const steps: string[] = []
    for (const step of (target.startsWith('/') ? target.slice(1) : `${folder}${target}`).split('/')) if (step === '..') steps.pop(); else if (step !== '.' && step !== '') steps.push(step)
    return { kind: (attributes['Type'] ?? '').split('/').at(-1) ?? '', path: steps.join('/') }
  })
}

/** A sentence where the first bytes say that this is something else than a zip archive. */
function otherFormat(bytes: Uint8Array): string | null {
  const starts = (...magic: readonly number[]) => magic.every((byte, i) => bytes[i] === byte)
  if (bytes.length === 0) return 'the file is empty'
  if (starts(0xD0, 0xCF, 0x11, 0xE0)) {
    return holds(bytes, 'EncryptedPackage')
      ? 'the file is locked with a password: open it in Word and save it without one'
      : 'the file is of the old .doc kind: open it in Word or LibreOffice and save it as .docx'
  }
  if (starts(0x7B, 0x5C, 0x72, 0x74, 0x66)) return 'the file is rich text (.rtf): open it in Word or LibreOffice and save it as .docx'
  if (starts(0x25, 0x50, 0x44, 0x46)) return 'the file is a PDF: give the .docx that it was made of'
  if (!starts(0x50, 0x4B)) return 'the file is no Word document: choose a .docx file'
  return null
}

/** Names in a compound file are written in UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wide = [...name].flatMap((character) => [character.charCodeAt(0), 0])
  for (let at = bytes.indexOf(wide[0] ?? 0); at >= 0; at = bytes.indexOf(wide[0] ?? 0, at + 1)) if (wide.every((byte, i) => bytes[at + i] === byte)) return true
  return false
}
