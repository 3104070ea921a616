/** A pair inside a block, its offsets from the block's beginning; `inside`: the index of the pair of square brackets around it, -1 for none. */
export interface BlockPair { readonly from: number; readonly to: number; readonly mark: '[]' | '{}'; readonly inside: number; readonly depth: number }

export interface BlockPairs {
  /** In the order in which they open. Square brackets never cross one another, nor braces one another; a brace may cross a bracket. */
  readonly pairs: readonly BlockPair[]
  readonly open: readonly number[]
  readonly openBraces: readonly number[]
}

const nothing: BlockPairs = { pairs: [], open: [], openBraces: [] }

/** Brackets of one block with their partners: each closing one takes the nearest that is open. What is left over is for the text to pair. O(marks). */
export function pairBlock(text: string, marks: readonly number[]): BlockPairs {
  if (marks.length === 0) return nothing
  const square: number[] = []
  const brace: number[] = []
  const partner = new Map<number, number>()
  const open: number[] = []
  const openBraces: number[] = []
  for (const at of marks) {
    const code = text.charCodeAt(at)
    if (code === 91) square.push(at)
    else if (code === 123) brace.push(at)
    else {
      const from = (code === 93 ? square : brace).pop()
      if (from === undefined) (code === 93 ? open : openBraces).push(at)
      else partner.set(from, at + 1)
    }
  }
  return {
    pairs: nest(text, marks, partner),
    open: [...open, ...square].sort((a, b) => a - b),
    openBraces: [...openBraces, ...brace].sort((a, b) => a - b),
  }
}

function nest(text: string, marks: readonly number[], partner: ReadonlyMap<number, number>): BlockPair[] {
  const pairs: BlockPair[] = []
  const around: number[] = []
  for (const from of marks) {
    const to = partner.get(from)
    if (to === undefined) continue
    while (around.length > 0 && (pairs[around.at(-1) as number] as BlockPair).to <= from) around.pop()
    const mark = text.charCodeAt(from) === 91 ? '[]' : '{}'
    pairs.push({ from, to, mark, inside: around.at(-1) ?? -1, depth: around.length + 1 })
    if (mark === '[]') around.push(pairs.length - 1)
  }
  return pairs
}
