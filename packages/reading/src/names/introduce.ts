import type { SideId } from '@travaux/model'
import type { Document } from '../document.ts'
import type { Knowledge } from '../knowledge.ts'
import type { WithTokens } from '../layers.ts'
import { officeWords } from './officeWords.ts'

/**
 * The office and side that stand beside a name, tokens [from, to): in a title before it, one shared with others ("Foreign Ministers Arna Velt and Jon Dahl"), or in
 * an apposition after it.
 */
export function introduce(document: Document & WithTokens, knowledge: Knowledge, from: number, to: number): { office: string | null; side: SideId | null } {
  const { text, tokens } = document
  const word = (t: number) => text.slice(tokens.from[t], tokens.to[t])
  const sideAt = (t: number) => t < 0 ? null : knowledge.sideNamed(word(t)) ?? (t + 1 < from ? knowledge.sideNamed(`${word(t)} ${word(t + 1)}`) : null)
  let start = from
  let head = false
  if (tokens.lower[start - 1] === ',' && officeWords.heads.has(tokens.lower[start - 2] ?? '')) start--
  for (let t = start - 1; t >= 0 && from - t < 14; t--) {
    const lower = tokens.lower[t] ?? ''
    const office = officeWords.heads.has(lower) || officeWords.honorifics.has(lower)
    if (office) head = true
    if (office || officeWords.parts.has(lower) || sideAt(t) !== null || lower === "'s" || lower === '’s' || lower === '.' && officeWords.honorifics.has(tokens.lower[t - 1] ?? '')) start = t
    else if ((lower === 'of' || lower === 'to' || lower === 'for' || lower === 'the') && connects(tokens.lower, t)) start = t
    else if (/^\p{Lu}/u.test(word(t)) && head && t + 1 < from && (tokens.lower[t + 1] ?? '') !== ',') start = t
    else break
  }
  const before = read(start, from)
  if (before.office !== null && head) return { ...before, office: ofOne(before.office) }
  const first = sharedFrom(from)
  if (first < from) {
    const shared = introduce(document, knowledge, first, first + 1)
    if (shared.office !== null) return shared
  }
  if (tokens.lower[to] === ',' || tokens.lower[to] === '(') {
    const first = to + 1
    let end = first
    while (end < tokens.length && end < first + 22 && !/^[,;.)]$/.test(tokens.lower[end] ?? '') && tokens.lower[end] !== 'and' && tokens.lower[end] !== 'who') end++
    const limit = Math.min(end, first + 8)
    let found = false
    for (let t = first; t < limit; t++) if (officeWords.heads.has(tokens.lower[t] ?? '')) found = true
    if (found && !/^(?:said|told|who|which|where|saying|adding)$/.test(tokens.lower[first] ?? '')) return readAfter(first, end)
  }
  return { office: null, side: before.side }

  /** Where the names begin that the name at `at` is joined to behind an office in the plural; `at` where there is none. */
  function sharedFrom(at: number): number {
    if (!/^(?:and|,|&)$/.test(tokens.lower[at - 1] ?? '')) return at
    let named = false
    for (let t = at - 2; t >= 0 && at - t < reach; t--) {
      const lower = tokens.lower[t] ?? ''
      if (isPlural(lower)) return named ? tokens.lower[t + 1] === ',' ? t + 2 : t + 1 : at
      if (/^\p{Lu}/u.test(word(t))) named = true
      else if (!/^(?:and|,|&|of)$/.test(lower)) return at
    }
    return at
  }

  function read(a: number, b: number): { office: string | null; side: SideId | null } {
    let side: SideId | null = null
    const words: string[] = []
    let held = false
    for (let t = a; t < b; t++) {
      const lower = tokens.lower[t] ?? ''
      const known = sideAt(t)
      const afterLink = /^(?:to|of|for)$/.test(tokens.lower[t - 1] ?? '')
      if (known !== null && (!afterLink || side === null && tokens.lower[t - 1] !== 'to')) side ??= known.id
      if (officeWords.heads.has(lower)) held = true
      const skip = known !== null && !afterLink && !officeWords.parts.has(lower) || lower === "'s" || lower === '’s' || officeWords.honorifics.has(lower) && !officeWords.heads.has(lower) || (lower === 'the' || lower === '.' || lower === ',') && words.length === 0 || lower === ',' || lower === '.'
      if (!skip) words.push(/^\p{Lu}\p{Ll}/u.test(word(t)) && (officeWords.heads.has(lower) || officeWords.parts.has(lower)) ? lower : word(t))
    }
    return { office: held && words.length > 0 ? words.join(' ') : null, side }
  }

  function readAfter(a: number, b: number): { office: string | null; side: SideId | null } {
    let side: SideId | null = null
    for (let t = a; t < b && side === null; t++) if (!/^(?:to|for|on|at)$/.test(tokens.lower[t - 1] ?? '')) side = sideAt(t)?.id ?? null
    const office = text.slice(tokens.from[a], tokens.to[b - 1]).replace(/^(?:the|a|an) /i, '').trim()
    return { office: office === '' ? null : office.slice(0, 160), side: side ?? before.side }
  }
}

/** How many words back an office in the plural is looked for. */
const reach = 14
const plurals: ReadonlyMap<string, string> = new Map([...officeWords.heads].flatMap((one) => [[`${one}s`, one] as const, [one.replace(/y$/, 'ies'), one] as const]).filter(([many, one]) => many !== one && officeWords.heads.has(many)))

function isPlural(lower: string): boolean {
  return plurals.has(lower)
}

/** An office as one holds it: "foreign minister" of "foreign ministers". */
function ofOne(office: string): string {
  return office.replace(/\p{L}+/gu, (all) => plurals.get(all) ?? all)
}

function connects(lower: readonly string[], t: number): boolean {
  for (let back = 1; back < 4; back++) {
    const word = lower[t - back] ?? ''
    if (officeWords.heads.has(word)) return true
    if (word !== 'of' && word !== 'the' && word !== 'to') return false
  }
  return false
}
