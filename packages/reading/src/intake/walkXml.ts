import { Parser } from 'htmlparser2'

export interface XmlVisitor {
  /** Names as they are written, prefix and all; attributes likewise. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void
  /** `isCut`: the text ended before its end tag. */
  readonly close: (name: string, isCut: boolean) => void
  readonly text: (text: string) => void
}

/**
 * Walks XML from start to end without a tree, so that depth costs nothing. Only the five entities of XML and character references stand
 * for something; nothing outside of the text is fetched. Returns a sentence, having visited nothing, where the text declares
 * entities of its own: by them a few lines can expand to gigabytes.
 */
export function walkXml(xml: string, { open, close, text }: XmlVisitor): { refused: string } | null {
  if (/<!ENTITY\b/i.test(xml)) return { refused: 'its XML declares entities of its own, which could expand without end, and was not opened' }
  let ended = false
  const parser = new Parser({ onopentag: open, onclosetag: (name) => close(name, ended), ontext: text }, { xmlMode: true, decodeEntities: true })
  parser.write(xml)
  ended = true
  parser.end()
  return null
}
