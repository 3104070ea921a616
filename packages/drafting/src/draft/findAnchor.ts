import type { Anchor } from '@travaux/model'

/** Where anchored words stand; `like`: how many characters around them are those the anchor was taken from. */
export interface Found { readonly from: number; readonly to: number; readonly like: number }

/**
 * Where anchored words stand in a text: the occurrence whose surroundings are most like those the anchor was taken from, the first of equals; null where
 * they stand nowhere, or, of an insertion, where nothing around it is as it was. `left` and `right`: what stands before and after the text. A bracket's name in the text is
 * never cut.
 */
export function findAnchor(text: string, { words, before, after }: Anchor, left = '', right = ''): Found | null {
  if (!text.includes(words)) return null
  const whole = left + text + right
  const names = [...text.matchAll(/\{brk_[^{}]+\}/gu)].map((match) => [match.index, match.index + match[0].length] as const)
  const cuts = (at: number) => names.some(([from, to]) => at > from && at < to)
  let best: Found | null = null
  for (let from = text.indexOf(words); from !== -1 && from <= text.length; from = text.indexOf(words, from + 1)) {
    const to = from + words.length
    if (!cuts(from) && !cuts(to)) {
      const like = alikeBefore(whole, left.length + from, before) + alikeAfter(whole, left.length + to, after)
      if ((words !== '' || like > 0 || text === '' && before === '' && after === '') && (best === null || like > best.like)) best = { from, to, like }
    }
    if (from === text.length) break
  }
  return best
}

/** How many characters just before `at` are those `before` ends in; where it was the beginning of the clause, that it is so again counts as one. */
function alikeBefore(text: string, at: number, before: string): number {
  if (before === '') return at === 0 ? 1 : 0
  let count = 0
  while (count < before.length && count < at && text[at - 1 - count] === before[before.length - 1 - count]) count += 1
  return count
}

function alikeAfter(text: string, at: number, after: string): number {
  if (after === '') return at === text.length ? 1 : 0
  let count = 0
  while (count < after.length && text[at + count] === after[count]) count += 1
  return count
}
