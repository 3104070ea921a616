import type { Node } from './block.ts'
import type { BlockPair } from './pairBlock.ts'

interface Growing { readonly pair: BlockPair | null; readonly nodes: Node[]; at: number }

/** The pairs of a block as a tree that covers it. Where braces cross square brackets, the brackets make the tree and the braces stay words. O(pairs). */
export function nodesOf(length: number, pairs: readonly BlockPair[]): readonly Node[] {
  const root: Growing = { pair: null, nodes: [], at: 0 }
  const open: Growing[] = [root]
  for (const pair of uncrossed(pairs)) {
    closeBefore(open, pair.from)
    const around = open.at(-1) as Growing
    words(around, pair.from)
    open.push({ pair, nodes: [], at: pair.from + 1 })
  }
  closeBefore(open, Infinity)
  words(root, length)
  return root.nodes
}

function closeBefore(open: Growing[], at: number): void {
  for (let top = open.at(-1) as Growing; top.pair !== null && top.pair.to <= at; top = open.at(-1) as Growing) {
    const { mark, from, to } = top.pair
    words(top, to - 1)
    open.pop()
    const around = open.at(-1) as Growing
    around.nodes.push({ is: 'bracket', mark, from, to, nodes: top.nodes })
    around.at = to
  }
}

function words(within: Growing, to: number): void {
  if (to > within.at) within.nodes.push({ is: 'words', from: within.at, to })
  within.at = to
}

function uncrossed(pairs: readonly BlockPair[]): readonly BlockPair[] {
  if (pairs.every(({ mark }) => mark === '[]')) return pairs
  const ends = pairs.map((pair) => ({ pair, at: pair.to - 1, opens: false })).concat(pairs.map((pair) => ({ pair, at: pair.from, opens: true }))).sort((a, b) => a.at - b.at)
  const dropped = new Set<BlockPair>()
  const open: BlockPair[] = []
  for (const { pair, opens } of ends) {
    if (opens) open.push(pair)
    else if (pair.mark === '[]') for (let top = open.pop(); top !== undefined && top !== pair; top = open.pop()) dropped.add(top)
    else if (!dropped.has(pair)) {
      while (dropped.has(open.at(-1) as BlockPair)) open.pop()
      if (open.at(-1) === pair) open.pop()
      else dropped.add(pair)
    }
  }
  return pairs.filter((pair) => !dropped.has(pair))
}
