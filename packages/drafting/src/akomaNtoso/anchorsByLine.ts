import type { PaperComment } from '../paper/paper.ts'

/** Where something stands between the characters of a line: the beginning of a comment's words, or the comment, after them. `at` counts in the whole text. */
export interface Anchor { readonly at: number; readonly comment: PaperComment; readonly number: number; readonly is: 'from' | 'to' }

/**
 * The ends of comments by line, in order. `ends`: where each line ends, without its line feed. Throws where a comment runs backwards or beyond the text.
 * O(lines + comments log lines).
 */
export function anchorsByLine(ends: readonly number[], comments: readonly PaperComment[]): ReadonlyMap<number, readonly Anchor[]> {
  const length = ends.at(-1) ?? 0
  const byLine = new Map<number, Anchor[]>()
  const put = (anchor: Anchor): void => {
    const line = lineAt(ends, anchor.at)
    const own = byLine.get(line)
    if (own === undefined) byLine.set(line, [anchor])
    else own.push(anchor)
  }
  for (const [index, comment] of comments.entries()) {
    if (comment.from < 0 || comment.to > length || comment.from > comment.to) throw new RangeError(`comment ${comment.from}..${comment.to} is not a passage of a text of ${length} characters`)
    put({ at: comment.from, comment, number: index + 1, is: 'from' })
    put({ at: comment.to, comment, number: index + 1, is: 'to' })
  }
  for (const anchors of byLine.values()) anchors.sort((a, b) => a.at - b.at || Number(a.is === 'to') - Number(b.is === 'to'))
  return byLine
}

/** The first line that ends at `at` or after it. */
function lineAt(ends: readonly number[], at: number): number {
  let [low, high] = [0, ends.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}
