import type { AlternativeWords, DraftingDeed, SideId, Wording } from '@travaux/model'
import type { BlockUnit } from '../syntax/block.ts'
import type { Attribution, BracketedText, Pair } from '../syntax/bracketedText.ts'

export type TableDeed = Extract<DraftingDeed, { act: 'table' }>

/** What is tabled, and what was found no place for. */
export interface ClausesOfText { readonly deeds: readonly TableDeed[]; readonly unknownSides: readonly string[] }

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
  const wordingAt = wordings(read, sides)
  const deeds: TableDeed[] = []
  const last: (string | null)[] = [null, null, null]
  let above: readonly (string | null)[] = [null, null, null]
  let at = 0
  for (const block of read.blocks) {
    const from = at + block.labelTo
    at += block.text.length
    const rest = block.text.slice(block.labelTo)
    const words = rest.trim()
    if (block.unit === 'furniture' || words === '' && block.label === null) continue
    const start = from + rest.length - rest.trimStart().length
    const unit = unitOf(block.unit)
    const headed = unit === 'chapter' || unit === 'article'
    const depth = headed ? 0 : unit === 'point' && above[1] !== null ? 2 : above[0] === null ? 0 : 1
    const name = `${prefix}${deeds.length + 1}`
    const wording = wordingAt(start, start + words.length, name)
    const heads = headed && wording.brackets.length === 0
    deeds.push({
      act: 'table', clause: `cls_${name}`, under: depth === 0 ? null : above[depth - 1] ?? null, after: last[depth] ?? null, unit, label: labelOf(block.label, unit),
      heading: heads && words !== '' ? words : null, wording: heads ? { words: '', brackets: [] } : wording,
    })
    last.fill(null, depth + 1)
    last[depth] = `cls_${name}`
    above = above.map((each, i) => (i < depth ? each : i === depth ? `cls_${name}` : null))
  }
  return { deeds, unknownSides: [...unknown] }
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

/** As it was written, without `Article` and the stop after it. What has none is not numbered, but for an article, whose place numbers it. */
function labelOf(written: string | null, unit: TableDeed['unit']): string | null {
  if (written === null) return unit === 'article' ? null : ''
  return written.replace(/^(?:article|chapter|part|section)\s+/iu, '').replace(/[.:]$/u, '')
}

/** Gives the wording at [from, to) of the text; names of its brackets begin with the clause's. */
function wordings(read: BracketedText, sides: SidesOf): (from: number, to: number, name: string) => Wording {
  const text = read.blocks.map((block) => block.text).join('')
  const pairs = read.pairs.filter(({ kind, mark }) => mark === '[]' && disputed.has(kind)).toSorted((a, b) => a.from - b.from || b.to - a.to)
  return (from, to, name) => {
    const brackets: Wording['brackets'] = []
    const within = (begin: number, end: number): string => {
      let [words, at] = ['', begin]
      const outermost = outermostIn(pairs, begin, end)
      for (let i = 0; i < outermost.length; i += 1) {
        const group = [outermost[i] as Pair]
        while (outermost[i + 1] !== undefined && areRivals(text, group.at(-1) as Pair, outermost[i + 1] as Pair)) group.push(outermost[i += 1] as Pair)
        const place = brackets.length
        const bracket = `brk_${name}-${place + 1}`
        brackets.push({ bracket, alternatives: [] })
        words += `${text.slice(at, (group[0] as Pair).from)}{${bracket}}`
        at = (group.at(-1) as Pair).to
        brackets[place] = { bracket, alternatives: alternativesOf(read, text, group, pairs, `${name}-${place + 1}`, sides, within) }
      }
      return words + text.slice(at, end)
    }
    return { words: within(from, to), brackets }
  }
}

/** Pairs that lie whole in [begin, end) and in no other that does. A bracket that goes on in another clause stays as it is written. */
function outermostIn(pairs: readonly Pair[], begin: number, end: number): readonly Pair[] {
  const found: Pair[] = []
  let [low, high] = [0, pairs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pairs[middle] as Pair).from < begin) low = middle + 1
    else high = middle
  }
  for (let [i, at] = [low, begin]; i < pairs.length && (pairs[i] as Pair).from < end; i += 1) {
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

function alternativesOf(read: BracketedText, text: string, group: readonly Pair[], pairs: readonly Pair[], name: string, sides: SidesOf, within: (from: number, to: number) => string): AlternativeWords[] {
  const leaving: AlternativeWords['positions'] = []
  const made = group.map((pair, i): AlternativeWords => {
    const inner = outermostIn(pairs, pair.from + 1, pair.to - 1)
    const own = read.attributions.filter(({ from, to }) => from >= pair.from && to <= pair.to && !inner.some((each) => from >= each.from && to <= each.to))
    const held = own.find(({ wordsFrom, wordsTo }) => wordsTo > wordsFrom)
    const positions = own.flatMap((each) => {
      const position = positionOf(each.role)
      if (position === null) leaving.push(...sides(each.sides).map((side) => ({ side, position: 'proposes' as const })))
      return position === null ? [] : sides(each.sides).map((side) => ({ side, position }))
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
