import { makeId } from '@travaux/model'
import type { Document } from '../document.ts'
import type { Knowledge } from '../knowledge.ts'
import type { WithNames } from '../layers.ts'
import type { NameFound } from '../read.ts'

interface Span { readonly from: number; readonly to: number }

const small = 'of|for|the|and|on|in|to|at|de|des|du|la|le'
const longForm = new RegExp(`\\p{Lu}[\\p{L}’'-]*(?: (?:(?:${small}) )*\\p{Lu}[\\p{L}’'-]*)*$`, 'u')

/**
 * The names of a text with each organisation given an id, the same for its long form and the capitals it is shortened to: "Northern Fisheries
 * Board (NFB)", "NFB (Northern Fisheries Board)", or capitals alone that are the initials of one organisation named in the text. A long form
 * before its brackets is one name, small words and all. Who is a side keeps the side's id; any other has `org_…`, made of its fullest name. O(n).
 */
export function nameBodies({ text, names }: Document & Pick<WithNames, 'names'>, knowledge: Knowledge): readonly NameFound[] {
  const spelled = new Map<string, Span>()
  for (const name of names) {
    const short = shortForm(text, name)
    const long = short === null || spelled.has(short) ? null : before(text, name, short) ?? after(text, name, short, names)
    if (short !== null && long !== null) spelled.set(short, long)
  }
  const whole = withWhole(names, [...spelled.values()])
  const words = (at: Span) => text.slice(at.from, at.to)
  const bodies = whole.filter(({ type }) => type === 'organisation')
  const ofInitials = Map.groupBy(bodies.filter((name) => shortForm(text, name) === null), (name) => initials(words(name)))
  const full = (name: NameFound): string => {
    const short = shortForm(text, name)
    if (short === null) return words(name)
    const long = spelled.get(short)
    if (long !== undefined) return words(long)
    const alike = new Set((ofInitials.get(letters(short)) ?? []).map(words))
    return alike.size === 1 ? [...alike][0]! : words(name)
  }
  const sides = new Map<string, string>()
  for (const name of bodies) {
    const side = name.refersTo ?? knowledge.sideNamed(words(name))?.id ?? null
    if (side !== null) sides.set(full(name), side)
  }
  return whole.map((name) => {
    if (name.type !== 'organisation' || name.refersTo !== null) return name
    const called = full(name)
    return { ...name, refersTo: sides.get(called) ?? (/[\p{L}\p{N}]/u.test(called) ? makeId('organisation', called) : null) }
  })
}

/** Two capitals or more that stand for a longer name; null where the name is none. */
function shortForm(text: string, { from, to, type }: NameFound): string | null {
  const words = text.slice(from, to)
  return type !== 'person' && /^\p{Lu}(?:[.&-]?\p{Lu}){1,8}\.?$/u.test(words) ? words : null
}

function letters(short: string): string {
  return short.replace(/[^\p{Lu}]/gu, '')
}

function initials(long: string): string {
  return [...long.matchAll(/(?<![\p{L}’'-])\p{Lu}/gu)].join('')
}

/** The long form that stands before brackets which hold the short one: as many words as its letters ask for. */
function before(text: string, { from, to }: Span, short: string): Span | null {
  if (text.slice(from - 2, from) !== ' (' || text[to] !== ')') return null
  const run = longForm.exec(text.slice(Math.max(0, from - 122), from - 2))
  if (run === null) return null
  const end = from - 2
  for (const { index } of [...run[0].matchAll(/(?<![\p{L}’'-])\p{Lu}/gu)].toReversed()) {
    if (initials(run[0].slice(index)) === letters(short)) return { from: end - run[0].length + index, to: end }
  }
  return null
}

/** The long form that stands in brackets after the short one. */
function after(text: string, { to }: Span, short: string, names: readonly NameFound[]): Span | null {
  if (text.slice(to, to + 2) !== ' (') return null
  const end = text.indexOf(')', to)
  const long = { from: to + 2, to: end }
  return end > long.from && end - long.from < 120 && initials(text.slice(long.from, long.to)) === letters(short) && names.some((name) => name.from >= long.from && name.to <= long.to) ? long : null
}

/** Names with those that lie within one of the spans made one, an organisation's. */
function withWhole(names: readonly NameFound[], spans: readonly Span[]): readonly NameFound[] {
  const left = names.filter(({ from, to }) => !spans.some((span) => from < span.to && to > span.from))
  const whole = spans.map((span): NameFound => ({ ...span, type: 'organisation', refersTo: names.find(({ from, to, refersTo, type }) => from === span.from && to === span.to && type === 'organisation' && refersTo !== null)?.refersTo ?? null }))
  return [...left, ...whole].sort((a, b) => a.from - b.from)
}
