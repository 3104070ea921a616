import { Parser } from 'htmlparser2'

/** An element with its attributes and the elements in it; text between them means nothing in these files. */
export interface XmlTree { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly children: readonly XmlTree[] }

interface Open { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly children: XmlTree[] }

/** In characters: the largest profiles that are published have some hundreds of thousands. */
const largest = 32 * 1024 * 1024
/** Objectives nest a few deep. */
const deepest = 64

/** The elements of an XML file below its root; or the middle of a sentence on why it is not opened. Entities of its own are refused, since they can expand without end; nothing is fetched. O(n). */
export function xmlTree(xml: string): XmlTree | { readonly refused: string } {
  if (xml.length > largest) return { refused: `is longer than the ${largest / 1024 / 1024} MB that are read` }
  if (/<!ENTITY\b|<!DOCTYPE[^>[]*\[/iu.test(xml)) return { refused: 'declares entities of its own, which could expand without end, and is not opened' }
  const root: Open = { name: '', attributes: {}, children: [] }
  const stack: Open[] = [root]
  let refused: string | null = null
  let ended = false
  const parser = new Parser({
    onopentag(name, attributes) {
      if (refused !== null) return
      if (stack.length > deepest) {
        refused = `nests more than ${deepest} elements in one another`
        parser.reset()
        return
      }
      const element: Open = { name: name.toLowerCase(), attributes, children: [] }
      stack.at(-1)!.children.push(element)
      stack.push(element)
    },
    onclosetag() {
      if (ended) refused ??= 'ends in the middle of an element'
      if (stack.length > 1) stack.pop()
    },
  }, { xmlMode: true, decodeEntities: true })
  parser.write(xml)
  ended = true
  parser.end()
  if (refused !== null) return { refused }
  return root.children[0] ?? { refused: 'has no element in it' }
}
