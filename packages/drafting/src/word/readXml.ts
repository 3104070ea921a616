import { Parser } from 'htmlparser2'

/** An element of a part: its name with the prefix that the standard uses for its namespace (`w:p`), whatever prefix the file uses; attributes likewise. */
export interface XmlElement { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly children: readonly (XmlElement | string)[] }

/** Deeper than any document nests: Word itself stops at 255. A walk over the tree may call itself. */
const deepest = 512

/** Transitional and strict (ECMA-376, parts 1 and 4) name one thing by two addresses. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'ct'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.microsoft.com/office/word/2012/wordml', 'w15'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/custom-properties', 'cp'],
  ['http://purl.oclc.org/ooxml/officeDocument/customProperties', 'cp'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes', 'vt'],
  ['http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes', 'vt'],
])

interface Open { name: string; attributes: Record<string, string>; children: (XmlElement | string)[]; scope: ReadonlyMap<string, string> }

/**
 * The tree of an XML part; a sentence where it is not opened. Only the five entities of XML and character references stand for something: a part that declares
 * its own is refused, since a few lines of them can expand to gigabytes. Nothing is fetched. O(n). Never throws.
 */
export function readXml(bytes: Uint8Array): XmlElement | { readonly refused: string } {
  const xml = decoded(bytes).replace(/\r\n?/g, '\n')
  if (/<!(?:ENTITY|DOCTYPE)\b/i.test(xml)) return { refused: 'its XML declares entities of its own, which could expand without end' }
  const root: Open = { name: '', attributes: {}, children: [], scope: new Map() }
  const stack: Open[] = [root]
  let refused: string | null = null
  let ended = false
  const parser = new Parser({
    onopentag(written, attributes) {
      if (refused !== null) return
      const above = stack.at(-1) ?? root
      const scope = scopeWith(above.scope, attributes)
      if (stack.length > deepest) {
        refused = `its XML nests more than ${deepest} deep, as no document does`
        // The parser's own stack grows slow with depth.
        parser.reset()
        return
      }
      const element: Open = { name: named(written, scope, true), attributes: {}, children: [], scope }
      for (const key in attributes) element.attributes[named(key, scope, false)] = attributes[key] ?? ''
      above.children.push(element)
      stack.push(element)
    },
    onclosetag() {
      if (ended && refused === null) refused = 'its XML ends in the middle'
      if (stack.length > 1) stack.pop()
    },
    ontext(text) {
      const above = (stack.at(-1) ?? root).children
      const last = above.at(-1)
      if (typeof last === 'string') above[above.length - 1] = last + text
      else above.push(text)
    },
  }, { xmlMode: true, decodeEntities: true })
  parser.write(xml)
  ended = true
  parser.end()
  if (refused !== null) return { refused }
  const top = root.children.find((child) => typeof child !== 'string')
  return top ?? { refused: 'its XML is empty' }
}

/** UTF-8, or UTF-16 where a byte order mark says so: the two encodings that the standard allows. */
function decoded(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xFF && bytes[1] === 0xFE ? 'utf-16le' : bytes[0] === 0xFE && bytes[1] === 0xFF ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

function scopeWith(scope: ReadonlyMap<string, string>, attributes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  let own: Map<string, string> | null = null
  for (const key in attributes) {
    if (!key.startsWith('xmlns')) continue
    own ??= new Map(scope)
    own.set(key.slice(6), prefixes.get(attributes[key] ?? '') ?? key.slice(6))
  }
  return own ?? scope
}

/** An attribute without a prefix is in no namespace. */
function named(written: string, scope: ReadonlyMap<string, string>, isElement: boolean): string {
  const colon = written.indexOf(':')
  if (colon < 0) {
    const prefix = isElement ? scope.get('') ?? '' : ''
    return prefix === '' ? written : `${prefix}:${written}`
  }
  const prefix = written.slice(0, colon)
  return `${scope.get(prefix) ?? prefix}:${written.slice(colon + 1)}`
}
