import type { XmlElement } from './readXml.ts'

/** The first element of that name down a path of names; undefined where there is none. */
export function childOf(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let at = element
  for (const name of path) {
    if (at === undefined) return undefined
    at = at.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name)
  }
  return at
}
