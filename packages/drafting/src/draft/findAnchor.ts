import type { Anchor } from '@travaux/model'

/**
 * Where anchored words stand in a text: the occurrence whose surroundings are most like those the anchor was taken from, the first of equals; null where
 * they stand nowhere, or, of an insertion, where nothing around it is as it was.
 */
export function findAnchor(text: string, { words, before, after }: Anchor): { readonly from: number; readonly to: number } | null {
  if (words === '' && before === '' && after === '') return text === '' ? { from: 0, to: 0 } : null
  let best: { from: number; to: number; like: number } | null = null
  for (let from = text.indexOf(words); from !== -1 && from <= text.length; from = text.indexOf(words, from + 1)) {
    const to = from + words.length
    const like = alikeBefore(text, from, before) + alikeAfter(text, to, after)
    if ((words !== '' || like > 0) && (best === null || like > best.like)) best = { from, to, like }
    if (from === text.length) break
  }
  return best === null ? null : { from: best.from, to: best.to }
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
