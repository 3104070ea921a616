import type { AlternativeWords, DraftingDeed, SideId, Wording } from '@travaux/model'
import type { BlockUnit } from '../syntax/block.ts'
import type { Attribution, BracketedText, Pair } from '../syntax/bracketedText.ts'
import { clauseBlocks, type ClauseBlock } from './clauseBlocks.ts'

export type TableDeed = Extract<DraftingDeed, { act: 'table' }>

/**
 * What is tabled; whose wants are in the words alone, being no side of those that negotiate; and what of the page is no clause: running heads and page numbers.
 * `clauseAt`: the clause that a character of the text came into, or the one before it.
 */
export interface ClausesOfText { readonly deeds: readonly TableDeed[]; readonly unknownSides: readonly string[]; readonly furniture: readonly string[]; readonly clauseAt: (at: number) => string | null }

/** Brackets of these kinds hold words that are in dispute; all others stay as they are written. */
const disputed = new Set<Pair['kind']>(['disputed', 'attributed', 'alternative', 'whole-paragraph', 'option', 'letter', 'ad-referendum'])

/**
 * A bracketed text as clauses to be tabled: a clause for each article, paragraph and point, whose disputed brackets have alternatives and positions. A bracket that
 * stands alone is words that stay or go: its second alternative leaves them out. `sideOf`: the side that is written so; null where it is none of those that negotiate.
 * Names of parts begin with `prefix`, so that two texts can be tabled in one draft.
 */
export function clausesOfText(read: BracketedText, sideOf: (written: string) => SideId | null, prefix = ''): ClausesOfText {
  const unknown = new Set<string>()
  const sides: SidesOf = (written) => written.flatMap((each) => {
    const side = sideOf(each)
    if (side === null) unknown.add(each)
    return side === null ? [] : [side]
  })
  const { blocks, pairs } = clauseBlocks(read)
  const wordingAt = wordings(read, pairs, sides)
  const deeds: TableDeed[] = []
  const places: { readonly from: number; readonly clause: string }[] = []
  const last: (string | null)[] = [null, null, null]
  let above: readonly (string | null)[] = [null, null, null]
  for (const block of blocks) {
    if (block.unit === 'furniture') continue
    if (block.from === block.to && block.label === null && block.before === '') continue
    const unit = unitOf(block.unit)
    const headed = unit === 'chapter' || unit === 'article'
    const depth = headed ? 0 : unit === 'point' && above[1] !== null ? 2 : above[0] === null ? 0 : 1
    const name = `${prefix}${deeds.length + 1}`
    const wording = wordingAt(block, name)
    const heads = headed && wording.brackets.length === 0
    deeds.push({
      act: 'table', clause: `cls_${name}`, under: depth === 0 ? null : above[depth - 1] ?? null, after: last[depth] ?? null, unit, label: labelOf(block.label, unit),
      // A heading is one line, however many the page gave it.
      heading: heads && wording.words !== '' ? wording.words.replace(/\s*\n\s*/gu, ' ') : null, wording: heads ? { words: '', brackets: [] } : wording,
    })
    last.fill(null, depth + 1)
    last[depth] = `cls_${name}`
    places.push({ from: block.from, clause: `cls_${name}` })
    above = above.map((each, i) => (i < depth ? each : i === depth ? `cls_${name}` : null))
  }
  const furniture = read.blocks.filter(({ unit }) => unit === 'furniture').map(({ text }) => text.trim()).filter((words) => words !== '')
  return { deeds, unknownSides: [...unknown], furniture, clauseAt: (at) => (places.findLast(({ from }) => from <= at) ?? places[0])?.clause ?? null }
}

type SidesOf = (written: readonly string[]) => readonly SideId[]

function unitOf(unit: BlockUnit): TableDeed['unit'] {
  switch (unit) {
    case 'title': case 'chapter': return 'chapter'
    case 'article': return 'article'
    case 'point': return 'point'
    case 'paragraph': case 'option': case 'note': case 'text': case 'furniture': return 'paragraph'
    default: return unit satisfies never
  }
}

/**
 * As it was written, without `Article` or `Chapter` and the stop after it: the word of another division (`Section B`, `Annex III`) is part of its label, and so is the
 * stop of a chapter that has no word (`A.`). What has none is not numbered, but for an article, whose place numbers it.
 */
function labelOf(written: string | null, unit: TableDeed['unit']): string | null {
  if (written === null) return unit === 'article' ? null : ''
  const label = written.replace(/\s+/gu, ' ')
  if (unit === 'article') return label.replace(/^(?:article|art\.?)\s+/iu, '').replace(/[.:]$/u, '')
  if (unit === 'chapter') return /^\p{L}{2}/u.test(label) ? label.replace(/[.:]$/u, '').replace(/^Chapter (?=(?:\d+|[IVXLCDM]+|\p{Lu})$)/u, '') : label
  return label.replace(/[.:]$/u, '')
}

/** Gives the wording of a block; names of its brackets begin with the clause's. */
function wordings(read: BracketedText, all: readonly Pair[], sides: SidesOf): (block: ClauseBlock, name: string) => Wording {
  const text = read.blocks.map((block) => block.text).join('')
  const pairs = all.filter(({ kind, mark }) => mark === '[]' && disputed.has(kind)).toSorted((a, b) => a.from - b.from || b.to - a.to)
  // By where they begin; asked for once, for they are put together each time.
  const attributions = read.attributions
  return ({ from: first, to: end, before }, name) => {
    const brackets: Wording['brackets'] = []
    // What opens before the label begins before the words, and has nothing of them there.
    const plain = (begin: number, until: number) => text.slice(Math.max(begin, first), Math.max(until, first))
    const within = (begin: number, until: number): string => {
      let [words, at] = ['', begin]
      const outermost = outermostIn(pairs, begin, until)
      for (let i = 0; i < outermost.length; i += 1) {
        const group = [outermost[i] as Pair]
        while (outermost[i + 1] !== undefined && areRivals(text, group.at(-1) as Pair, outermost[i + 1] as Pair)) group.push(outermost[i += 1] as Pair)
        const place = brackets.length
        const bracket = `brk_${name}-${place + 1}`
        brackets.push({ bracket, alternatives: [] })
        words += `${plain(at, (group[0] as Pair).from)}{${bracket}}`
        at = (group.at(-1) as Pair).to
        brackets[place] = { bracket, alternatives: alternativesOf(attributions, text, group, pairs, `${name}-${place + 1}`, sides, within) }
      }
      return words + plain(at, until)
    }
    let opens = first
    while (pairsAt(pairs, opens - 1, end)) opens -= 1
    return { words: `${before}${within(opens, end)}`, brackets }
  }
}

/** Whether a pair opens there and closes by `end`. */
function pairsAt(pairs: readonly Pair[], from: number, end: number): boolean {
  return outermostIn(pairs, from, end)[0]?.from === from
}

/** Those that lie whole in the pair. */
function attributionsIn(attributions: readonly Attribution[], { from, to }: Pair): readonly Attribution[] {
  const first = firstFrom(attributions, from)
  const found: Attribution[] = []
  for (let i = first; i < attributions.length && (attributions[i] as Attribution).from < to; i += 1) if ((attributions[i] as Attribution).to <= to) found.push(attributions[i] as Attribution)
  return found
}

/** The first of those, in order, that begins at `at` or later. */
function firstFrom(all: readonly { readonly from: number }[], at: number): number {
  let [low, high] = [0, all.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle] as { readonly from: number }).from < at) low = middle + 1
    else high = middle
  }
  return low
}

/** Pairs that lie whole in [begin, end) and in no other that does. A bracket that goes on in another clause stays as it is written. */
function outermostIn(pairs: readonly Pair[], begin: number, end: number): readonly Pair[] {
  const found: Pair[] = []
  for (let [i, at] = [firstFrom(pairs, begin), begin]; i < pairs.length && (pairs[i] as Pair).from < end; i += 1) {
    const pair = pairs[i] as Pair
    if (pair.from < at || pair.to > end) continue
    found.push(pair)
    at = pair.to
  }
  return found
}

/** Two that stand beside each other, with nothing between but a space, a line end or a slash. */
function areRivals(text: string, { to, kind }: Pair, next: Pair): boolean {
  return next.from - to <= 3 && /^[\s/]*$/u.test(text.slice(to, next.from)) && kind !== 'whole-paragraph'
}

function alternativesOf(attributions: readonly Attribution[], text: string, group: readonly Pair[], pairs: readonly Pair[], name: string, sides: SidesOf, within: (from: number, to: number) => string): AlternativeWords[] {
  const leaving: AlternativeWords['positions'] = []
  const made = group.map((pair, i): AlternativeWords => {
    const inner = outermostIn(pairs, pair.from + 1, pair.to - 1)
    const own = attributionsIn(attributions, pair).filter(({ from, to }) => !inner.some((each) => from >= each.from && to <= each.to))
    const recorded = own.map((each) => ({ ...each, sides: sides(each.sides), written: each.sides.length }))
    // Whose side is none of the dossier's is named in the words, where nothing else would hold it.
    if (recorded.some((each) => each.sides.length < each.written)) return { alternative: `alt_${name}-${i + 1}`, words: within(pair.from + 1, pair.to - 1), positions: [], proposition: null }
    const held = recorded.find(({ wordsFrom, wordsTo }) => wordsTo > wordsFrom)
    const positions = recorded.flatMap((each) => {
      const position = positionOf(each.role)
      if (position === null) leaving.push(...each.sides.map((side) => ({ side, position: 'proposes' as const })))
      return position === null ? [] : each.sides.map((side) => ({ side, position }))
    })
    return { alternative: `alt_${name}-${i + 1}`, words: held === undefined ? within(pair.from + 1, pair.to - 1) : within(text.slice(pair.from + 1, held.wordsFrom).trim() === '' ? pair.from + 1 : held.wordsFrom, held.wordsTo), positions: lastOfEach(positions), proposition: null }
  })
  return made.length === 1 || leaving.length > 0 ? [...made, { alternative: `alt_${name}-out`, words: '', positions: lastOfEach(leaving), proposition: null }] : made
}

function positionOf(role: Attribution['role']): AlternativeWords['positions'][number]['position'] | null {
  switch (role) {
    case 'propose': case 'retain': return 'proposes'
    case 'support': return 'supports'
    case 'oppose': return 'opposes'
    case 'reserve': return 'reserves'
    case 'delete': return null
    default: return role satisfies never
  }
}

function lastOfEach(positions: AlternativeWords['positions']): AlternativeWords['positions'] {
  return [...new Map(positions.map((each) => [each.side, each])).values()]
}
