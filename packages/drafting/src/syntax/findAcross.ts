import type { BracketSight, Found } from '../conventions/convention.ts'
import type { BlocksRead } from './blocksRead.ts'
import type { Attribution, BracketKind, Note, Pair, Placeholder, Stray } from './bracketedText.ts'
import type { AcrossPair } from './pairAcross.ts'
import type { ReadBlock } from './readBlock.ts'

/** What the conventions find of pairs whose brackets stand in two blocks, in offsets of the whole text. */
export interface FoundAcross {
  readonly pairs: readonly Pair[]
  readonly attributions: readonly Attribution[]
  readonly placeholders: readonly Placeholder[]
  readonly notes: readonly Note[]
  readonly conventions: readonly string[]
}

/** How much of a bracket that runs over blocks a convention is shown at either end. */
const shown = 2000

/**
 * `strays`: a bracket that nobody closes may name all the same who wants the words behind it. The passage goes up to where its partner probably belongs; which words
 * are theirs is left empty, since it would be a guess.
 */
export function findAcross(read: BlocksRead, strays: readonly Stray[]): FoundAcross {
  const pairs: Pair[] = []
  const attributions: Attribution[] = []
  const placeholders: Placeholder[] = []
  const notes: Note[] = []
  const conventions = new Set<string>()
  for (const pair of read.across.pairs) {
    const sight = sightOf(read, pair)
    let kind: BracketKind | null = null
    for (const convention of read.reading.conventions) {
      const found = convention.bracket?.(sight) ?? null
      if (found === null || (kind !== null && found.kind !== undefined && Object.keys(found).length === 1)) continue
      conventions.add(convention.name)
      kind ??= found.kind ?? null
      take(found, pair.from + 1)
    }
    pairs.push({ from: pair.from, to: pair.to, depth: pair.depth, kind: kind ?? 'disputed', mark: pair.mark })
  }
  for (const { at, kind, mend } of strays) {
    if (kind !== 'open' || mend === null || mend <= at) continue
    const sight = strayOf(read, at, mend)
    if (!/^[\s\u00a0*_\u200e]*[\p{L}█]/u.test(sight.inner)) continue
    for (const convention of read.reading.conventions) {
      const { attributions: own = [], notes: told = [] } = convention.bracket?.(sight) ?? {}
      if (own.length === 0) continue
      conventions.add(convention.name)
      take({ attributions: own.map((one) => ({ ...one, wordsTo: one.wordsFrom })), notes: told }, at + 1)
    }
  }
  return { pairs, attributions, placeholders, notes, conventions: [...conventions] }

  function take(found: Found, by: number): void {
    for (const one of found.attributions ?? []) attributions.push({ ...one, from: one.from + by, to: one.to + by, wordsFrom: one.wordsFrom + by, wordsTo: one.wordsTo + by })
    for (const one of found.placeholders ?? []) placeholders.push({ ...one, from: one.from + by, to: one.to + by })
    for (const { from, to, message, mend } of found.notes ?? []) notes.push({ from: from + by, to: to + by, message, mend: mend === null ? null : { ...mend, at: mend.at + by } })
  }
}

/** A bracket without a partner, as if its partner stood at `mend`; nothing stands behind, since it is not there. */
function strayOf(read: BlocksRead, at: number, mend: number): BracketSight {
  const { blocks, starts } = read
  const index = blockAt(starts, blocks.length, at)
  let last = index
  while (last + 1 < blocks.length && (starts[last + 1] as number) < mend) last += 1
  const pair: AcrossPair = { from: at, to: mend + 1, fromBlock: index, toBlock: last, mark: '[]', depth: 1, crossesArticles: false }
  const sight = sightOf(read, pair)
  return { ...sight, tail: '', tailFrom: sight.length, after: '', closesBlock: false }
}

/** The index of the block that holds the character at `at`. */
function blockAt(starts: ArrayLike<number>, count: number, at: number): number {
  let low = 0
  let high = count - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= at) low = middle
    else high = middle - 1
  }
  return low
}

function sightOf(read: BlocksRead, pair: AcrossPair): BracketSight {
  const { blocks, starts } = read
  const first = blocks[pair.fromBlock] as ReadBlock
  const last = blocks[pair.toBlock] as ReadBlock
  const opens = pair.from - (starts[pair.fromBlock] as number)
  const closes = pair.to - 1 - (starts[pair.toBlock] as number)
  const length = pair.to - pair.from - 2
  let inner = first.text.slice(opens + 1)
  for (let index = pair.fromBlock + 1; index <= pair.toBlock && inner.length < shown; index += 1) inner += (blocks[index] as ReadBlock).text
  inner = inner.slice(0, Math.min(length, shown))
  let tail = last.text.slice(0, closes)
  for (let index = pair.toBlock - 1; index > pair.fromBlock && tail.length < shown; index -= 1) tail = (blocks[index] as ReadBlock).text + tail
  if (inner.length === length) tail = inner
  else tail = tail.slice(-shown)
  const before = first.text.slice(Math.max(0, opens - 200), opens)
  const after = last.text.slice(closes + 1)
  return {
    mark: pair.mark, inner, tail, tailFrom: length - tail.length, length, before, after, previous: null, next: null,
    opensBlock: opens < first.labelTo + 200 && /^[\s\u00a0*_[{(#>]*$/.test(first.text.slice(Math.min(first.labelTo, opens), opens)), closesBlock: /^[\s\u00a0*_\]}).;,:]*$/.test(after),
    unit: first.unit, sides: read.reading.sides,
  }
}
