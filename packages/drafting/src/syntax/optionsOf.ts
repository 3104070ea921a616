import type { FoundOption } from '../conventions/convention.ts'
import { isEmpty } from '../conventions/emptyOptions.ts'
import type { BlocksRead } from './blocksRead.ts'
import type { Option, Pair } from './bracketedText.ts'
import type { ReadBlock } from './readBlock.ts'

interface Seen { readonly option: FoundOption; readonly start: number; readonly block: number; readonly inline: boolean }
interface Open { readonly index: number; readonly seen: Seen; readonly limit: number; readonly bracketed: boolean; readonly numbers: number }

/**
 * The options of a text. An option goes on to the next of its run; the last to where the bracket closes that the run opened with, or else to the next article, the
 * next numbered paragraph where options stand inside one, or past the paragraphs it says it covers. Labels of another style inside are options in the option.
 */
export function optionsOf(read: BlocksRead): readonly Option[] {
  const seen = seenIn(read)
  if (seen.length === 0) return []
  const closes = new Map(read.pairs.filter(({ mark }) => mark === '[]').map((pair: Pair) => [pair.from, pair.to]))
  const out: Option[] = []
  let open: Open[] = []
  for (const [index, one] of seen.entries()) {
    const at = one.start + one.option.from
    const kept: Open[] = []
    for (const above of open) {
      const goesOn = above.seen.option.style === one.option.style && above.seen.option.number + 1 === one.option.number
      const end = endOf(read, above, at, goesOn)
      if (end >= at) kept.push(above)
      else close(above, end)
    }
    open = kept
    // "Facilitators' Option" stands beside whatever options there are.
    const sibling = one.option.style === 'none' && one.option.bracket === null ? open.findIndex(({ limit }) => limit === Infinity || limit <= at) : open.findLastIndex(({ seen: { option } }) => option.style === one.option.style && (option.number < one.option.number || option.style === 'none' || one.option.number <= 1))
    const nestedAnew = sibling >= 0 && one.option.number <= 1 && isInside(open[sibling] as Open, one)
    const before = sibling >= 0 && !nestedAnew ? (open[sibling] as Open) : null
    if (before !== null) for (const ended of open.splice(sibling)) close(ended, at)
    const bracket = one.option.bracket === null ? undefined : closes.get(one.start + one.option.bracket)
    // A run that opened with one bracket closes with it; a run that starts anew does not inherit it.
    const inherited = before !== null && one.option.number > before.seen.option.number ? before : null
    const limit = bracket !== undefined ? bracket - 1 : inherited?.bracketed === true && inherited.limit > at ? inherited.limit : Infinity
    out[index] = { from: at, to: one.start + one.option.to, label: one.option.label, end: 0, level: open.length, empty: one.option.empty }
    open.push({ index, seen: one, limit, bracketed: limit < Infinity, numbers: 0 })
  }
  for (const last of open) close(last, endOf(read, last, read.characters, false))
  return out

  function close(ended: Open, end: number): void {
    const option = out[ended.index] as Option
    out[ended.index] = { ...option, end: Math.max(option.to, trimmed(read, end)), empty: option.empty || saysBelow(read, ended.seen, end) }
  }
}

/** An option may say in the paragraph below its label that there is no text. */
function saysBelow(read: BlocksRead, { block, inline }: Seen, end: number): boolean {
  const next = read.blocks[block + 1]
  return !inline && next !== undefined && next.unit === 'text' && (read.starts[block + 1] as number) < end && next.text.length < 200 && isEmpty(next.text)
}

function seenIn(read: BlocksRead): Seen[] {
  const seen: Seen[] = []
  for (const [block, held] of read.blocks.entries()) {
    const { options } = held.found(read.reading)
    for (const option of options) {
      const rest = held.text.slice(option.to).replace(/^[\s*_]*(?:\([^)\n]*\))?[\s*_:.]*/, '')
      seen.push({ option, start: read.starts[block] as number, block, inline: rest.trim() !== '' })
    }
  }
  return seen
}

/** A label that starts anew inside a bracket that an open option holds open: an option in the option. */
function isInside(above: Open, one: Seen): boolean {
  return one.option.bracket !== null && above.bracketed && above.seen.option.bracket !== null && one.start + one.option.bracket > above.seen.start + above.seen.option.bracket && above.limit > one.start + one.option.to
}

/** Where an option ends, at the latest `before`. One that the next label goes on from ends there, unless a bracket or a heading ends it first. */
function endOf(read: BlocksRead, { seen, limit, bracketed }: Open, before: number, goesOn: boolean): number {
  const { option, inline } = seen
  let last: number | null = null
  for (let index = seen.block + 1; index < read.blocks.length; index += 1) {
    const at = read.starts[index] as number
    if (at >= before || at >= limit) break
    const block = read.blocks[index] as ReadBlock
    if (block.unit === 'article' || block.unit === 'chapter' || block.unit === 'title') return at
    if (bracketed || goesOn) continue
    const number = Number.parseInt(block.label ?? '', 10)
    if (block.unit !== 'paragraph' || Number.isNaN(number)) continue
    // Above its paragraphs, an option holds them as long as their numbers follow one another.
    if (option.covers !== null ? number > option.covers[1] : inline || (last !== null && number !== last && number !== last + 1)) return at
    last = number
  }
  return Math.min(limit, Math.max(before, seen.start + option.to), read.characters)
}

/** An end without what stands before it that is no text: blank lines, page numbers, running headers. */
function trimmed(read: BlocksRead, end: number): number {
  const { starts, blocks } = read
  let index = blocks.length - 1
  for (let low = 0, high = index; low <= high;) {
    const middle = (low + high) >> 1
    if ((starts[middle] as number) < end) {
      index = middle
      low = middle + 1
    } else high = middle - 1
  }
  let to = end
  while (index > 0 && blocks[index]?.unit === 'furniture') {
    to = starts[index] as number
    index -= 1
  }
  const text = blocks[index]?.text.slice(0, to - (starts[index] as number)) ?? ''
  return to - (text.length - text.trimEnd().length)
}
