import type { BracketedText } from './bracketedText.ts'
import type { ReadBlock } from './readBlock.ts'
import { ReadText } from './readText.ts'
import { splitBlocks } from './splitBlocks.ts'

/** The characters [from, to) make place for `insert`. UTF-16 code units of the text as it is before. */
export interface TextEdit { readonly from: number; readonly to: number; readonly insert: string }

/**
 * The text after an edit: what `parse` would give of it, at a cost that follows the edit. Where a block begins is told by its first line and the line before it
 * (`splitBlocks`); so the touched blocks with one before and two after are split again, and all others stay as they are, with what was found in them.
 * Throws a RangeError for an edit outside the text.
 */
export function reparse(earlier: BracketedText, edit: TextEdit): BracketedText {
  if (!(earlier instanceof ReadText)) throw new TypeError('reparse takes what parse or reparse gave')
  const { from, to, insert } = edit
  if (!(from >= 0 && from <= to && to <= earlier.characters)) throw new RangeError(`edit ${from}..${to} is not within 0..${earlier.characters}`)
  const { blocks, starts } = earlier
  const first = Math.max(0, blockAt(starts, blocks.length, from) - (starts[blockAt(starts, blocks.length, from)] === from ? 3 : 2))
  const last = Math.min(blocks.length, blockAt(starts, blocks.length, to) + 3)
  const regionFrom = starts[first] ?? 0
  const old = blocks.slice(first, last)
  const region = old.map(({ text }) => text).join('')
  const split = splitBlocks(region.slice(0, from - regionFrom) + insert + region.slice(to - regionFrom))
  // The first of the region only gives the lines that the next follows on: what it is itself, it is by the line before it.
  const kept = first === 0 ? 0 : 1
  return earlier.with(first + kept, last, reuse(old.slice(kept), split.slice(kept)), earlier.characters - (to - from) + insert.length)
}

/** The index of the block that holds the character at `at`; the last one where `at` is the end. */
function blockAt(starts: ArrayLike<number>, count: number, at: number): number {
  let low = 0
  let high = count - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= at) low = middle
    else high = middle - 1
  }
  return Math.max(low, 0)
}

/** At both ends of the region the blocks as they were, where they are as they were: they keep what was found in them. */
function reuse(old: readonly ReadBlock[], split: readonly ReadBlock[]): readonly ReadBlock[] {
  const same = (a: ReadBlock | undefined, b: ReadBlock | undefined): boolean => a !== undefined && b !== undefined && a.unit === b.unit && a.label === b.label && a.text === b.text
  const out = [...split]
  let front = 0
  while (front < out.length && same(old[front], out[front])) {
    out[front] = old[front] as ReadBlock
    front += 1
  }
  for (let back = 1; back <= out.length - front && same(old.at(-back), out.at(-back)); back += 1) out[out.length - back] = old.at(-back) as ReadBlock
  return out
}
