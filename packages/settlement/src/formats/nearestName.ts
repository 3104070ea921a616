/**
 * Of the names there are the one that was probably meant: the fewest letters changed, put in, left out or swapped with the next (Damerau 1964), capitals and spaces
 * not counted; null where even the nearest differs in more than a third of its letters. O(names · length²).
 */
export function nearestName(given: string, names: readonly string[]): string | null {
  let [best, least] = [null as string | null, Infinity]
  const from = plain(given)
  for (const name of names) {
    const to = plain(name)
    const far = distance(from, to)
    if (far < least && far * 3 <= Math.max(from.length, to.length)) [best, least] = [name, far]
  }
  return best
}

const plain = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim().slice(0, 200)

function distance(from: string, to: string): number {
  let [before, row]: [number[], number[]] = [[], Array.from({ length: to.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= to.length; j += 1) {
      let least = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1))
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) least = Math.min(least, before[j - 2]! + 1)
      next.push(least)
    }
    ;[before, row] = [row, next]
  }
  return row[to.length]!
}
