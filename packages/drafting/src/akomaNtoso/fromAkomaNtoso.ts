import type { Marked } from '../paper/marked.ts'
import { readXml, type XmlElement } from '../word/readXml.ts'
import { elementsNamed, localName } from './elements.ts'
import { readOthers } from './readOthers.ts'
import { readOwn } from './readOwn.ts'

/** Some 30,000 pages. */
const mostCharacters = 100_000_000

/**
 * What an Akoma Ntoso document says. One that `toAkomaNtoso` wrote comes back to the character, with its changes and comments; of another the words in readable
 * lines, numbers before them, insertions and deletions by whom they refer to. A sentence where it is no such document. Entities of a document's own are never expanded.
 */
export function fromAkomaNtoso(xml: string): Marked | { readonly refused: string } {
  if (xml.length > mostCharacters) return { refused: `The file has ${xml.length} characters, and no more than ${mostCharacters} are read: give its parts one by one.` }
  const root = readXml(new TextEncoder().encode(xml))
  if (!('name' in root)) return { refused: /<[\p{L}_]/u.test(xml) ? `The file was not read, since ${root.refused}.` : 'The file is not XML: it has no element. Give an Akoma Ntoso document.' }
  if (localName(root) !== 'akomaNtoso') return { refused: `The file is XML, but not Akoma Ntoso: its outermost element is <${localName(root)}>, not <akomaNtoso>.` }
  return isOwn(root) ? readOwn(root) : readOthers(root)
}

function isOwn(root: XmlElement): boolean {
  return elementsNamed(root, 'proprietary').some(({ children }) => children.some((child) => typeof child !== 'string' && child.name === 'travaux:paper'))
}
