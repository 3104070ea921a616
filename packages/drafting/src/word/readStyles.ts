import { childOf } from './childOf.ts'
import { childrenOf } from './childrenOf.ts'
import type { XmlElement } from './readXml.ts'

/** What a paragraph style says that changes which characters a reader sees. Inherited properties are filled in. */
export interface StyleRead { readonly name: string; readonly numId: string | null; readonly level: number | null }

/** Styles by id, out of styles.xml. */
export function readStyles(styles: XmlElement | undefined): ReadonlyMap<string, StyleRead> {
  const own = new Map(childrenOf(styles, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]))
  const read = new Map<string, StyleRead>()
  for (const [id, style] of own) {
    let numId: string | null = null
    let level: number | null = null
    const seen = new Set<XmlElement>()
    for (let at: XmlElement | undefined = style; at !== undefined && !seen.has(at); at = own.get(childOf(at, 'w:basedOn')?.attributes['w:val'] ?? '')) {
      seen.add(at)
      const numbered = childOf(at, 'w:pPr', 'w:numPr')
      numId ??= childOf(numbered, 'w:numId')?.attributes['w:val'] ?? null
      const written = childOf(numbered, 'w:ilvl')?.attributes['w:val']
      level ??= written === undefined ? null : Number(written)
    }
    read.set(id, { name: childOf(style, 'w:name')?.attributes['w:val'] ?? id, numId, level })
  }
  return read
}
