import type { BlockSight, BracketSight, Convention, Found, FoundAttribution, FoundNote, FoundOption } from '../conventions/convention.ts'
import type { BracketKind, Placeholder } from './bracketedText.ts'
import type { BlockUnit } from './block.ts'
import type { BlockPair, BlockPairs } from './pairBlock.ts'
import type { Reading } from './reading.ts'

/** What the conventions found in one block; offsets from its beginning. `kinds`: of its pairs, in their order. */
export interface FoundInBlock {
  readonly kinds: readonly BracketKind[]
  readonly attributions: readonly FoundAttribution[]
  readonly placeholders: readonly Placeholder[]
  readonly notes: readonly FoundNote[]
  readonly options: readonly FoundOption[]
  readonly alternates: readonly { readonly by: 'brackets' | 'slashes'; readonly words: readonly { readonly from: number; readonly to: number }[] }[]
  readonly conventions: readonly string[]
}

interface Legible { readonly text: string; readonly unit: BlockUnit; readonly label: string | null; readonly labelTo: number; readonly paired: BlockPairs }

const nothing: FoundInBlock = { kinds: [], attributions: [], placeholders: [], notes: [], options: [], alternates: [], conventions: [] }
const beside = /^(?:[\s\u00a0]{0,3}(?:\/|,|or|and\/or)?[\s\u00a0]{0,3}|[*_]{1,3}[\s\u00a0]?[*_]{1,3})$/
const betweenAlternates = /^(?:[\s\u00a0]*\/?[\s\u00a0]*|[*_]{1,3}[\s\u00a0]?[*_]{1,3})$/
/** Emphasis, other brackets, and the label of an option. */
const opens = /^[\s\u00a0*_[{(#>]*(?:[Oo]ption[\s\u00a0]*\(?\w{1,4}\)?[\s\u00a0*_]*[:.–—]?[\s\u00a0*_[{(]*|[*_]{0,2}[\s\u00a0]?[:.–—][\s\u00a0*_[{(]*)?$/
const rivals: ReadonlySet<BracketKind> = new Set(['disputed', 'attributed', 'alternative', 'number', 'placeholder', 'empty-option', 'whole-paragraph'])

/** Everything that the conventions of a reading find in a block. What touches is worked out here once, for all of them. */
export function findInBlock(block: Legible, reading: Reading): FoundInBlock {
  const { pairs } = block.paired
  const kinds: BracketKind[] = []
  const out = { attributions: [] as FoundAttribution[], placeholders: [] as Placeholder[], notes: [] as FoundNote[], options: [] as FoundOption[], alternates: [] as FoundInBlock['alternates'][number][] }
  const followed = new Set<string>()
  const bySides = new Map<string, FoundAttribution[]>()
  const sight: BlockSight = { text: block.text, unit: block.unit, label: block.label, labelTo: block.labelTo, sides: reading.sides }
  const neighbours = neighboursOf(block.text, pairs)
  for (const [index, pair] of pairs.entries()) {
    const seen = sightOf(block, pair, neighbours[index] as Neighbours, reading)
    let kind: BracketKind | null = null
    for (const convention of reading.conventions) {
      const found = convention.bracket?.(seen) ?? null
      // What an earlier convention has named already does not show that the text follows this one.
      if (found === null || (kind !== null && found.kind !== undefined && Object.keys(found).length === 1)) continue
      kind ??= found.kind ?? null
      take(found, convention, pair.from + 1)
    }
    kinds.push(kind ?? 'disputed')
  }
  for (const convention of reading.conventions) {
    const found = convention.passage?.(sight) ?? null
    if (found !== null) take(found, convention, 0)
  }
  out.alternates.push(...chains(block.text, pairs, neighbours, kinds))
  const inOrder = out.alternates.length === 0 ? [] : out.attributions.filter(({ wordsFrom, wordsTo }) => wordsTo > wordsFrom).sort((a, b) => a.from - b.from)
  out.alternates = out.alternates.map(({ by, words }) => ({ by, words: words.map((part) => ownWords(part, inOrder)) }))
  if (kinds.length === 0 && followed.size === 0) return nothing
  return { kinds, ...out, conventions: [...followed] }

  function take(found: Found, convention: Convention, by: number): void {
    followed.add(convention.name)
    for (const one of found.attributions ?? []) {
      const moved = { ...one, from: one.from + by, to: one.to + by, wordsFrom: one.wordsFrom + by, wordsTo: one.wordsTo + by }
      const key = `${moved.role} ${moved.sides.join()}`
      const others = bySides.get(key) ?? []
      const place = firstFrom(others, moved.from)
      if ([others[place - 2], others[place - 1], others[place]].some((other) => other !== undefined && other.from < moved.to && moved.from < other.to)) continue
      bySides.set(key, others)
      others.splice(place, 0, moved)
      out.attributions.push(moved)
    }
    for (const one of found.placeholders ?? []) {
      const moved = { ...one, from: one.from + by, to: one.to + by }
      const place = firstFrom(out.placeholders, moved.from)
      if ((out.placeholders[place - 1]?.to ?? 0) <= moved.from && (out.placeholders[place]?.from ?? Infinity) >= moved.to) out.placeholders.splice(place, 0, moved)
    }
    for (const one of found.notes ?? []) out.notes.push({ ...one, from: one.from + by, to: one.to + by, mend: one.mend === null ? null : { ...one.mend, at: one.mend.at + by } })
    for (const one of found.options ?? []) out.options.push({ ...one, from: one.from + by, to: one.to + by, bracket: one.bracket === null ? null : one.bracket + by })
    for (const words of found.slashes ?? []) out.alternates.push({ by: 'slashes', words: words.map(({ from, to }) => ({ from: from + by, to: to + by })) })
  }
}

/** Rival words without the names of those who want them; `attributions` in order. */
function ownWords(part: { readonly from: number; readonly to: number }, attributions: readonly FoundAttribution[]): { readonly from: number; readonly to: number } {
  const own = attributions[firstFrom(attributions, part.from)]
  const within = own !== undefined && own.wordsFrom >= part.from && own.wordsTo <= part.to && (own.from - part.from < 4 || part.to - own.to < 4)
  return within ? { from: own.wordsFrom, to: own.wordsTo } : part
}

/** The index of the first of a list, sorted by where they begin, that begins at `at` or behind. */
function firstFrom(sorted: readonly { readonly from: number }[], at: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as { readonly from: number }).from < at) low = middle + 1
    else high = middle
  }
  return low
}

interface Neighbours { previous: number; next: number }

function neighboursOf(text: string, pairs: readonly BlockPair[]): Neighbours[] {
  const all = pairs.map((): Neighbours => ({ previous: -1, next: -1 }))
  const last = new Map<string, number>()
  for (const [index, pair] of pairs.entries()) {
    const key = pair.mark + pair.inside
    const before = last.get(key)
    last.set(key, index)
    if (before === undefined) continue
    const end = (pairs[before] as BlockPair).to
    if (pair.from - end > 12 || !beside.test(text.slice(end, pair.from))) continue
    ;(all[before] as Neighbours).next = index
    ;(all[index] as Neighbours).previous = before
  }
  return all
}

function sightOf(block: Legible, pair: BlockPair, { previous, next }: Neighbours, reading: Reading): BracketSight {
  const { text } = block
  const { pairs } = block.paired
  const inner = text.slice(pair.from + 1, pair.to - 1)
  const before = text.slice(Math.max(0, pair.from - 200), pair.from)
  const after = text.slice(pair.to)
  const innerOf = (index: number): string | null => (index < 0 ? null : text.slice((pairs[index] as BlockPair).from + 1, (pairs[index] as BlockPair).to - 1))
  return {
    mark: pair.mark, inner, tail: inner, tailFrom: 0, length: inner.length, before, after, previous: innerOf(previous), next: innerOf(next),
    opensBlock: pair.from < block.labelTo + 60 && opens.test(text.slice(Math.min(block.labelTo, pair.from), pair.from)),
    closesBlock: /^[\s\u00a0*_\]}).;,:]*$/.test(after.slice(0, 40)) && after.trimEnd().length < 40,
    unit: block.unit, sides: reading.sides,
  }
}

/** Brackets in a row, each touching the next, as rival words. */
function chains(text: string, pairs: readonly BlockPair[], neighbours: readonly Neighbours[], kinds: readonly BracketKind[]): FoundInBlock['alternates'][number][] {
  const found: FoundInBlock['alternates'][number][] = []
  // What begins with a comma is put in, not put instead.
  const joined = (a: number, b: number): boolean => b >= 0 && !/[,;.:]/.test(text.charAt((pairs[b] as BlockPair).from + 1)) && !/[,;.:]/.test(text.charAt((pairs[a] as BlockPair).from + 1)) && rivals.has(kinds[a] as BracketKind) && rivals.has(kinds[b] as BracketKind)
    && betweenAlternates.test(text.slice((pairs[a] as BlockPair).to, (pairs[b] as BlockPair).from))
  for (const [index, { previous, next }] of neighbours.entries()) {
    if (!joined(index, next) || (previous >= 0 && joined(previous, index))) continue
    const words = []
    for (let at = index; ; at = (neighbours[at] as Neighbours).next) {
      const pair = pairs[at] as BlockPair
      words.push({ from: pair.from + 1, to: pair.to - 1 })
      if (!joined(at, (neighbours[at] as Neighbours).next)) break
    }
    found.push({ by: 'brackets', words })
  }
  return found
}
