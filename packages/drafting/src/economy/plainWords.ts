import { draftingEquivalents } from './draftingEquivalents.ts'

const standsFor = new Map(draftingEquivalents.flatMap(([first, ...others]) => others.map((other) => [other, first] as const)))

const equivalents = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...standsFor.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`, 'gu')

/**
 * The words of a text and the commas and semicolons between them, with what makes no difference made one: case, other punctuation, spaces, hyphens, articles,
 * drafting equivalents, British and American endings. `{cls_…}` and `{plc_…}` are words.
 */
export function plainWords(words: string): readonly string[] {
  const plain = words.normalize('NFKC').toLowerCase().replaceAll('’', "'").replace(/[\s\p{Pd}]+/gu, ' ').replace(equivalents, (phrase) => standsFor.get(phrase) ?? phrase)
  return (plain.match(/\{[^{}]+\}|[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)?|[,;]/gu) ?? []).filter((word) => word !== 'the' && word !== 'a' && word !== 'an').map(spelling)
}

function spelling(word: string): string {
  if (!/iz|our|programme/u.test(word)) return word
  return word.replace(/^(\p{L}{2,})iz(e[sd]?|ing|ations?)$/u, '$1is$2').replace(/^(\p{L}{3,})our(s|ed|ing|able)?$/u, '$1or$2').replace(/^programmes?$/u, (form) => form.replace('mme', 'm'))
}
