/**
 * Whether two rows of plain words, commas and semicolons are the same but for the order of the items of one list: "samples, data and reports on fish", "data,
 * samples and reports on fish". What differs is widened word by word, up to `reach` words either way, to where items begin and end. A list joined by both "and" and
 * "or" is never held the same.
 */
export function isListReordered(a: readonly string[], b: readonly string[]): boolean {
  const [from, end] = commonEnds(a, b)
  for (let left = 0; left <= Math.min(reach, from); left++) {
    for (let right = 0; right <= Math.min(reach, end); right++) {
      if (sameItems(a.slice(from - left, a.length - end + right), b.slice(from - left, b.length - end + right))) return true
    }
  }
  return false
}

const reach = 6

/** How many words they share at the beginning, and at the end after those. Commas count, so "a, b and c" and "b, a and c" meet at "and". */
function commonEnds(a: readonly string[], b: readonly string[]): readonly [number, number] {
  let from = 0
  while (from < a.length && from < b.length && a[from] === b[from]) from++
  let end = 0
  while (end < a.length - from && end < b.length - from && a.at(-1 - end) === b.at(-1 - end)) end++
  return [from, end]
}

function sameItems(a: readonly string[], b: readonly string[]): boolean {
  const joins = new Set([...a, ...b].filter((word) => word === 'and' || word === 'or'))
  if (joins.size > 1) return false
  const [itemsA, itemsB] = [itemsOf(a), itemsOf(b)]
  return itemsA.length > 1 && itemsA.length === itemsB.length && itemsA.every((item, at) => item === itemsB[at])
}

/** Items in alphabetical order. A list of one separator after another ("a, and b") has no empty items. */
function itemsOf(words: readonly string[]): readonly string[] {
  const items: string[][] = [[]]
  for (const word of words) {
    if (word === ',' || word === ';' || word === 'and' || word === 'or') items.push([])
    else items.at(-1)?.push(word)
  }
  return items.filter(({ length }) => length > 0).map((item) => item.join(' ')).sort()
}
