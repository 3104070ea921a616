import type { ReadBlock } from './readBlock.ts'

/** A pair whose brackets stand in two blocks; offsets of the whole text, `to` after the closing one. */
export interface AcrossPair { readonly from: number; readonly to: number; readonly fromBlock: number; readonly toBlock: number; readonly mark: '[]' | '{}'; readonly depth: number; readonly crossesArticles: boolean }

export interface AcrossPairs {
  readonly pairs: readonly AcrossPair[]
  /** Square brackets that nothing pairs, with their blocks. */
  readonly strays: readonly { readonly at: number; readonly block: number; readonly kind: 'open' | 'close' }[]
  readonly maxDepth: number
  /** How many pairs of square brackets across blocks are open at a character of a block, those apart that run on past their article. */
  readonly depthAt: (block: number, at: number) => number
}

interface Opened { readonly at: number; readonly block: number; readonly article: number; readonly chapter: number; readonly wraps: boolean }

/**
 * What blocks leave over, paired from left to right: with blocks paired before, this gives just the pairs of one stack over the whole text, the most there can be.
 * A stray bracket so finds a partner in another article now and then: such a pair is said to cross, and counts in no depth. A bracket that opens in a chapter's
 * heading may hold the whole chapter. Braces pair within an article alone.
 * O(blocks + brackets).
 */
export function pairAcross(blocks: readonly ReadBlock[], starts: ArrayLike<number>): AcrossPairs {
  const pairs: AcrossPair[] = []
  const strays: AcrossPairs['strays'][number][] = []
  const square: Opened[] = []
  let brace: Opened[] = []
  let article = 0
  let chapter = 0
  let maxDepth = 0
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index] as ReadBlock
    if (block.unit === 'article' || block.unit === 'chapter') {
      article += 1
      if (block.unit === 'chapter') chapter += 1
      brace = []
    }
    if (block.marks.length === 0) continue
    const start = starts[index] as number
    maxDepth = Math.max(maxDepth, deepest(block, square.length))
    for (const offset of block.open) {
      const at = start + offset
      if (block.text.charCodeAt(offset) === 91) square.push({ at, block: index, article, chapter, wraps: block.unit === 'chapter' })
      else {
        const from = square.pop()
        if (from === undefined) strays.push({ at, block: index, kind: 'close' })
        else pairs.push({ from: from.at, to: at + 1, fromBlock: from.block, toBlock: index, mark: '[]', depth: 0, crossesArticles: from.wraps ? from.chapter !== chapter : from.article !== article })
      }
    }
    for (const offset of block.paired.openBraces) {
      if (block.text.charCodeAt(offset) === 123) brace.push({ at: start + offset, block: index, article, chapter, wraps: false })
      else {
        const from = brace.pop()
        if (from !== undefined) pairs.push({ from: from.at, to: start + offset + 1, fromBlock: from.block, toBlock: index, mark: '{}', depth: 0, crossesArticles: false })
      }
    }
  }
  for (const { at, block } of square) strays.push({ at, block, kind: 'open' })
  const steps = stepsOf(pairs)
  const inDepth = pairs.map((pair) => ({ ...pair, depth: steps(pair.from) + 1 }))
  return { pairs: inDepth.sort((a, b) => a.from - b.from), strays: strays.sort((a, b) => a.at - b.at), maxDepth, depthAt: (_, at) => steps(at) }
}

/** The most that are open at once in a block, `open` of them from before it. */
function deepest(block: ReadBlock, open: number): number {
  let depth = open
  let most = open
  for (const offset of block.marks) {
    const code = block.text.charCodeAt(offset)
    if (code === 91) depth += 1
    else if (code === 93 && depth > 0) depth -= 1
    if (depth > most) most = depth
  }
  return most
}

/** How many pairs that keep to their article are open at a character; found by halving among their ends. */
function stepsOf(pairs: readonly AcrossPair[]): (at: number) => number {
  const kept = pairs.filter(({ mark, crossesArticles }) => mark === '[]' && !crossesArticles)
  const opens = Float64Array.from(kept, ({ from }) => from).sort()
  const closes = Float64Array.from(kept, ({ to }) => to).sort()
  return (at) => below(opens, at) - below(closes, at + 1)
}

/** How many numbers of a sorted list are less than `at`. */
function below(sorted: Float64Array, at: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < at) low = middle + 1
    else high = middle
  }
  return low
}
