import type { XmlElement } from '../word/readXml.ts'

/** The name of an element without a prefix: documents write `<akn:article>` as well as `<article>`. */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1)
}

/** Elements of that name below `element`, at any depth, in order. */
export function elementsNamed(element: XmlElement, name: string): readonly XmlElement[] {
  const found: XmlElement[] = []
  const visit = (each: XmlElement): void => {
    if (localName(each) === name) found.push(each)
    for (const child of each.children) if (typeof child !== 'string') visit(child)
  }
  visit(element)
  return found
}

/** What the document's references call each thing, by the name that others refer to it by. */
export function namesReferredTo(root: XmlElement): ReadonlyMap<string, string> {
  const things = elementsNamed(root, 'references').flatMap(({ children }) => children.filter((child): child is XmlElement => typeof child !== 'string'))
  return new Map(things.map(({ attributes: { eId = '', showAs = '' } }) => [eId, showAs]))
}

/** Who is meant by `refersTo`, which may name several things: the first that the references know; the reference itself where they know none, empty where there is none. */
export function referredTo({ attributes: { refersTo = '' } }: XmlElement, names: ReadonlyMap<string, string>): string {
  const references = refersTo.split(/\s+/).map((reference) => reference.replace(/^#/, ''))
  return references.map((reference) => names.get(reference)).find((name) => name !== undefined) ?? references[0] ?? ''
}
