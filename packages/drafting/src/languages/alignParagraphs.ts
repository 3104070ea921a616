import type { Paragraph } from '../treaty/paragraphsOf.ts'
import type { AlignedArticle } from './alignment.ts'

type Labelled = Paragraph & { readonly normal: string }

/**
 * Paragraphs and points of one provision in several languages: by their labels; in order where equally many are labelled in ways that have little in common, (a) here and イ there. One that
 * has no partner stands alone.
 */
export function alignParagraphs(versions: readonly (readonly Labelled[])[]): AlignedArticle['paragraphs'] {
  const keyed = versions.map(keysOf)
  const present = keyed.filter(({ size }) => size > 0)
  const most = Math.max(0, ...present.map(({ size }) => size))
  const shared = [...present[0]?.keys() ?? []].filter((key) => present.every((keys) => keys.has(key))).length
  if (present.every(({ size }) => size === most) && shared < most / 2) {
    const first = [...present[0]?.keys() ?? []]
    return Array.from({ length: most }, (_, i) => ({ label: shown(first[i] ?? ''), cells: versions.map((paragraphs) => paragraphs[i] ?? null) }))
  }
  const order: string[] = []
  for (const keys of keyed) {
    let after = -1
    for (const key of keys.keys()) {
      const at = order.indexOf(key)
      if (at >= 0) after = at
      else order.splice(++after, 0, key)
    }
  }
  return order.map((key) => ({ label: shown(key), cells: keyed.map((keys) => keys.get(key) ?? null) }))
}

/** By path, and by which it is of those with the same: numbers may begin again. */
function keysOf(paragraphs: readonly Labelled[]): ReadonlyMap<string, Labelled> {
  const found = new Map<string, Labelled>()
  paragraphs.forEach((paragraph, i) => {
    const path = pathOf(paragraphs, i)
    let nth = 0
    while (found.has(`${path} ${nth}`)) nth++
    found.set(`${path} ${nth}`, paragraph)
  })
  return found
}

function shown(key: string): string {
  return key.slice(0, key.lastIndexOf(' '))
}

/** `2`, `2(a)`; without labels the place among those without, `-1`. */
function pathOf(paragraphs: readonly Labelled[], i: number): string {
  const it = paragraphs[i]
  if (it === undefined) return ''
  if (it.normal === '') return `-${paragraphs.slice(0, i + 1).filter(({ normal }) => normal === '').length}`
  if (it.is === 'paragraph') return it.normal
  const above = paragraphs.slice(0, i).findLast((each) => each.is === 'paragraph')
  return `${above?.normal ?? ''}(${it.normal})`
}
