import type { SideId } from '@travaux/model'
import { table, type Known } from '../table.ts'

/** Where a text names a side: by its name, its adjective or another name it goes by. Half-open, UTF-16 code units. */
export interface SideIn { readonly side: SideId; readonly from: number; readonly to: number }

/**
 * The sides that a text names, third States too, in its order; a longer name goes before a shorter that it begins with. Whole words, but in scripts without spaces; short names in
 * capitals ("US") only in capitals. An adjective before a hyphen names a side only where a side comes after it: "Russian-Japanese", not "Greek-Cypriot". O(text).
 */
export function sidesIn(known: Known, text: string): readonly SideIn[] {
  const { pattern, sides } = known.once(called)
  if (pattern === null) return []
  const matches = [...text.matchAll(pattern)]
  return matches.flatMap((match, i) => {
    const [words] = match
    const to = match.index + words.length
    const found = sides.get(words.toLowerCase())
    const isPart = found?.adjective === true && text[to] === '-' && matches[i + 1]?.index !== to + 1
    return found === undefined || isPart || (found.cased && words !== words.toUpperCase()) ? [] : [{ side: found.side, from: match.index, to }]
  })
}

interface Called { readonly pattern: RegExp | null; readonly sides: ReadonlyMap<string, Name> }

interface Name { readonly side: SideId; readonly cased: boolean; readonly adjective: boolean }

const called = table((known): Called => {
  const sides = new Map<string, Name>()
  for (const { id, value: { name, adjective, aliases } } of known.all('side')) {
    for (const each of [name, adjective ?? '', ...aliases]) {
      const plain = each.replace(/^the\s+/i, '').trim()
      if (plain !== '' && !sides.has(plain.toLowerCase())) sides.set(plain.toLowerCase(), { side: id as unknown as SideId, cased: plain.length <= 5 && plain === plain.toUpperCase() && /\p{Lu}/u.test(plain), adjective: each === adjective })
    }
  }
  const [unspaced, spaced] = [[...sides.keys()].filter(isUnspaced), [...sides.keys()].filter((each) => !isUnspaced(each))]
  const any = (names: readonly string[]): string => names.toSorted((a, b) => b.length - a.length).map((each) => each.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|')
  const parts = [...spaced.length === 0 ? [] : [`(?<![\\p{L}\\p{N}])(?:${any(spaced)})(?![\\p{L}\\p{N}])`], ...unspaced.length === 0 ? [] : [any(unspaced)]]
  return { pattern: parts.length === 0 ? null : new RegExp(parts.join('|'), 'giu'), sides }
}, { reads: ['side'] })

function isUnspaced(name: string): boolean {
  return /[\p{Ideographic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(name)
}
