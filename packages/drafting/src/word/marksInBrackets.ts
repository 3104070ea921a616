import type { Change, Comment, Marked } from '../paper/marked.ts'
import type { Attribution } from '../syntax/bracketedText.ts'
import { parse, type ParseOptions } from '../syntax/parse.ts'

/** A text whose brackets say who wants which words; comments where their words are in it; `notes`: what could not be said by a bracket, a sentence each. */
export interface BracketedMarks { readonly text: string; readonly comments: readonly Comment[]; readonly notes: readonly string[] }

/** `sideOf`: the side for which an author writes, as the text should name it; without it authors are sides. All else is for `parse`: what the text says already is not said again. */
export interface BracketOptions extends ParseOptions { readonly sideOf?: (author: string) => string }

interface Range { readonly from: number; readonly to: number; readonly kind: Change['kind']; readonly side: string }

/**
 * Tracked changes as negotiators write them: words that Norlandia inserted become `[Norlandia: words]`, words that it struck `[words - Norlandia delete]`, what it put in
 * another's place the two side by side. All words stay. A bracket never crosses a line end or a bracket that stands in the text; spaces at the ends of a change stay outside.
 */
export function marksInBrackets(marked: Marked, { sideOf = (author) => author, sides = [], ...reading }: BracketOptions = {}): BracketedMarks {
  const { text } = marked
  const bare: Range[] = []
  const changes = joined(marked.changes.map(({ author, ...change }) => ({ ...change, side: named(sideOf(author)) })))
  // First as the text reads by itself, for so it was marked where we marked it; then with the authors known to be sides, for so it may name them.
  const saidIn = (known: readonly string[]) => attributionsBySide(parse(text, { ...reading, sides: known }).attributions)
  const plainly = saidIn(sides)
  const unsaid = changes.filter((change) => !isSaid(change, plainly))
  const byAuthors = unsaid.length === 0 ? plainly : saidIn([...new Set([...sides, ...changes.flatMap(({ side }) => side.split('/'))])])
  const ranges = unsaid
    .filter((change) => !isSaid(change, byAuthors))
    .flatMap((range) => {
      const parts = sayable(text, range)
      if (parts.length === 0) bare.push(range)
      return parts
    })
  const inserts = nested(text, ranges)
  let whole = ''
  let at = 0
  for (const { at: to, words } of inserts) {
    whole += text.slice(at, to) + words
    at = to
  }
  whole += text.slice(at)
  const comments = marked.comments.map((comment) => {
    const to = comment.to + lengthBefore(inserts, comment.to, false)
    return { ...comment, from: comment.from === comment.to ? to : comment.from + lengthBefore(inserts, comment.from, true), to }
  })
  return { text: whole, comments, notes: notesOn(text, bare) }
}

/** A name as it may stand in a bracket: none of the signs that end one there. A slash divides sides that propose together. */
function named(side: string): string {
  return side.split('/').map((each) => each.replace(/[[\]{}:;|\s]+/g, ' ').trim()).filter((each) => each !== '').join('/') || 'Unnamed'
}

/** Changes of one kind and side that touch are one, whenever each was made. */
function joined(ranges: readonly Range[]): Range[] {
  const last = new Map<string, { from: number; to: number; kind: Change['kind']; side: string }>()
  const all: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const key = `${range.kind} ${range.side}`
    const open = last.get(key)
    if (open !== undefined && open.to >= range.from) {
      open.to = Math.max(open.to, range.to)
      continue
    }
    const next = { from: range.from, to: range.to, kind: range.kind, side: range.side }
    last.set(key, next)
    all.push(next)
  }
  return all
}

/** By kind of change and side, in order. */
function attributionsBySide(attributions: readonly Attribution[]): ReadonlyMap<string, readonly Attribution[]> {
  const by = new Map<string, Attribution[]>()
  for (const attribution of [...attributions].sort((a, b) => a.wordsFrom - b.wordsFrom)) {
    const { role, sides, wordsFrom, wordsTo } = attribution
    if (wordsFrom === wordsTo) continue
    const kind = role === 'propose' || role === 'support' || role === 'retain' ? 'inserted' : role === 'delete' || role === 'oppose' ? 'deleted' : null
    if (kind !== null) for (const side of sides) {
      const known = by.get(keyOf(kind, side))
      if (known === undefined) by.set(keyOf(kind, side), [attribution])
      else known.push(attribution)
    }
  }
  return by
}

/** All its words lie in passages that are attributed to each of its sides already, be it in several that touch. */
function isSaid({ from, to, kind, side }: Range, said: ReadonlyMap<string, readonly Attribution[]>): boolean {
  return side.split('/').every((each) => {
    let reached = from
    for (const { wordsFrom, wordsTo } of said.get(keyOf(kind, each)) ?? []) {
      if (wordsFrom > reached) break
      reached = Math.max(reached, wordsTo)
    }
    return reached >= to
  })
}

function keyOf(kind: Change['kind'], side: string): string {
  return `${kind} ${named(side).toLowerCase().replace(/^the (?=.)/, '')}`
}

/** The stretches of a range that a bracket can hold: within a line, without a bracket whose partner is outside, without the spaces at their ends. */
function sayable(text: string, range: Range): Range[] {
  const ends = new Set<number>()
  const open: number[] = []
  for (let at = range.from; at < range.to; at++) {
    const character = text.charAt(at)
    if (character === '\n' || character === '\r') ends.add(at)
    else if (character === '[') open.push(at)
    else if (character === ']' && open.pop() === undefined) ends.add(at)
    // A partner in another line is no partner.
    if (character === '\n') for (const stray of open.splice(0)) ends.add(stray)
  }
  for (const stray of open) ends.add(stray)
  const parts: Range[] = []
  let from = range.from
  for (const end of [...ends].sort((a, b) => a - b).concat(range.to)) {
    const part = trimmed(text, { ...range, from, to: end })
    if (part !== null) parts.push(part)
    from = end + 1
  }
  return parts
}

function trimmed(text: string, range: Range): Range | null {
  let { from, to } = range
  while (from < to && /\s/.test(text.charAt(from))) from++
  while (to > from && /\s/.test(text.charAt(to - 1))) to--
  return from === to ? null : { ...range, from, to }
}

/** What is written where. Of two ranges that cross, the later one is divided; of two alike, the insertion is around the deletion, as it came first. */
function nested(text: string, ranges: readonly Range[]): { at: number; words: string }[] {
  const inserts: { at: number; words: string }[] = []
  const waiting = [...ranges].sort(inOrder).reverse()
  const open: Range[] = []
  const close = (until: number) => {
    for (let last = open.at(-1); last !== undefined && last.to <= until; last = open.at(-1)) {
      inserts.push({ at: last.to, words: last.kind === 'inserted' ? ']' : ` - ${last.side} delete]` })
      open.pop()
    }
  }
  for (let range = waiting.pop(); range !== undefined; range = waiting.pop()) {
    close(range.from)
    const around = open.at(-1)
    if (around !== undefined && range.to > around.to) {
      const rest = trimmed(text, { ...range, from: around.to })
      if (rest !== null) waiting.splice(waiting.findLastIndex((each) => inOrder(each, rest) > 0) + 1, 0, rest)
      const first = trimmed(text, { ...range, to: around.to })
      if (first === null) continue
      range = first
    }
    inserts.push({ at: range.from, words: range.kind === 'inserted' ? `[${range.side}: ` : '[' })
    open.push(range)
  }
  close(Infinity)
  return inserts
}

function inOrder(a: Range, b: Range): number {
  return a.from - b.from || b.to - a.to || (a.kind === b.kind ? 0 : a.kind === 'inserted' ? -1 : 1)
}

/** How much is written before the character at `offset`; `isInside`: what opens a bracket right there counts too. */
function lengthBefore(inserts: readonly { readonly at: number; readonly words: string }[], offset: number, isInside: boolean): number {
  let length = 0
  for (const { at, words } of inserts) if (at < offset || isInside && at === offset) length += words.length
  return length
}

/** A line end, spaces or a bracket alone: no bracket can say that a side wants them, so they stand and a person decides. */
function notesOn(text: string, bare: readonly Range[]): string[] {
  return bare.map(({ from, to, kind, side }) => {
    const words = text.slice(from, to)
    const place = `line ${text.slice(0, from).split('\n').length}`
    const does = kind === 'inserted' ? 'inserts' : 'strikes'
    if (/[[\]]/.test(words)) return `${side} ${does} a bracket alone in ${place}: it stands, decide whether it should`
    if (words.includes('\n')) return `${side} ${kind === 'inserted' ? `begins a new line after ${place}` : `joins ${place} to the next`}: the line end stands, decide whether it should`
    return `${side} ${does} spaces alone in ${place}: they stand, decide whether they should`
  })
}
