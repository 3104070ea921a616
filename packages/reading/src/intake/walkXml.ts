import { Parser } from 'htmlparser2'

export interface XmlVisitor {
  /** Names as they are written, prefix and all; attributes likewise. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void
  /** `isCut`: the text ended before its end tag. */
  readonly close: (name: string, isCut: boolean) => void
  readonly text: (text: string) => void
}

/** Word documents nest some thirty deep, feeds ten; what nests deeper than this means to be costly. */
const deepest = 1000

/**
 * Walks XML from start to end without a tree. Only the five entities of XML and character references stand
 * for something; nothing outside of the text is fetched. Returns a sentence, having visited nothing, where the text declares
 * entities of its own: by them a few lines can expand to gigabytes; and one, having visited what stands before, where elements nest
 * too deep.
 */
export function walkXml(xml: string, { open, close, text }: XmlVisitor): { refused: string } | null {
  if (/<!ENTITY\b/i.test(xml)) return { refused: 'its XML declares entities of its own, which could expand without end, and was not opened' }
  let [ended, depth] = [false, 0]
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1
      if (depth > deepest) return parser.pause()
      open(name, attributes)
    },
    onclosetag(name) {
      depth -= 1
      close(name, ended)
    },
    ontext: text,
  }, { xmlMode: true, decodeEntities: true })
  parser.write(xml)
  if (depth > deepest) return { refused: `its XML nests more than ${deepest.toLocaleString('en')} deep, and was not opened` }
  ended = true
  parser.end()
  return null
}
