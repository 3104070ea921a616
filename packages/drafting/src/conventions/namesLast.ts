import type { Convention, Found, FoundAttribution, FoundNote } from './convention.ts'
import { isAbbreviation } from './sides/isAbbreviation.ts'
import { readCamps, type Camp } from './sides/readCamps.ts'
import { readRole } from './sides/readRole.ts'
import { readSides } from './sides/readSides.ts'

const dash = /(?:[\s\u00a0]+[-–—][\s\u00a0]*|(?<=[.,;\p{L}”"’])[–—][\s\u00a0]*|(?<=[.,;”"’])-[\s\u00a0]*|(?<=\p{L})-(?=\p{Lu}[\p{Lu}\d]))(?=[\p{L}])/gu
const ofItself = /^(?:[\s\u00a0]+(?:this|the|entire|whole|that|para(?:graph)?s?\.?|sentence|text|bracket(?:s|ed)?|section|article|[\d.]+(?:bis|ter)?))*[\s\u00a0.]*$/
const parenthesis = /\(([^()\n]{2,80})\)[\s\u00a0]*\.?[\s\u00a0]*$/

export const namesLast: Convention = {
  name: 'names-last',
  what: 'the words, a dash, the sides: `[extreme - US; G77 delete]`, `[changing … - EU, G77 retain / promoting … - US]`',
  known: 'a dash, or parentheses, with nothing behind but sides and what they want, to the end of the bracket or the slash',
  examples: ['the [extreme - US; G77 delete] poverty of many', '[and to report on them -G77; US, Canada, EU delete.]', 'by [changing patterns of use - EU, G77 retain / promoting new uses - US]'],
  bracket({ inner, tail, tailFrom, length, sides, mark, after }): Found | null {
    // Who agrees ad referendum proposes nothing.
    if (mark !== '[]' || /^[\s\u00a0]*(?:[Aa]greed[\s\u00a0]+)?[Aa]d[\s\u00a0-]?ref/.test(inner)) return null
    const behind = namedBehind(inner, after, length, sides) ?? namesAlone(inner, length, sides)
    if (behind !== null) return behind
    if (!/[-–—][\s\u00a0]*(?:\p{Lu}|the |at |some |(?:propos|support|oppos|delet|retain|reserv)ed by )|\)[\s\u00a0]*\.?[\s\u00a0]*$/u.test(tail.slice(-300))) return null
    const attributions: FoundAttribution[] = []
    const notes: FoundNote[] = []
    let from = 0
    for (const { start, end } of segments(tail)) {
      const named = namedIn(tail, start, end, sides)
      if (named === null) continue
      for (const camp of named.camps) {
        if (camp.role === null) continue
        const wordsFrom = tailFrom + start === tailFrom && tailFrom > 0 ? 0 : tailFrom + start
        // "[delete - US]", "[delete this paragraph - US]": the words say only what the side wants.
        const wish = camp.said ? null : readRole(tail, start)
        if (wish !== null && wish.role !== 'propose' && ofItself.test(tail.slice(wish.to, named.wordsTo))) {
          attributions.push({ from: wordsFrom, to: tailFrom + camp.to, sides: camp.sides.map(({ name }) => name), role: wish.role, wordsFrom, wordsTo: wordsFrom })
          continue
        }
        attributions.push({ from: wordsFrom, to: tailFrom + Math.min(end, camp.to + named.closes), sides: camp.sides.map(({ name }) => name), role: camp.role, wordsFrom, wordsTo: tailFrom + named.wordsTo })
        for (const { from: at, to, name, known } of camp.sides) {
          if (!known) notes.push({ from: tailFrom + at, to: tailFrom + to, message: `${name} stands where a side stands, but is no state or group that is known: name it as a side, or correct it.`, mend: null, once: `side ${name}` })
        }
      }
      from = end
    }
    return attributions.length === 0 || from + tailFrom > length ? null : { kind: 'attributed', attributions, notes }
  },
}

/** `[words] (US, JP)`: the sides stand behind the bracket, in parentheses. */
function namedBehind(inner: string, after: string, length: number, sides: ReadonlySet<string>): Found | null {
  const hit = /^[\s\u00a0]?\(([^()\n]{2,60})\)/.exec(after)
  if (hit === null || length < 4) return null
  const camps = campsTo(hit[1] as string, 0, sides)
  if (camps === null || !camps.every(({ sides: named }) => named.every(({ known }) => known)) || isShortForm(camps, inner)) return null
  const to = length + 1 + hit[0].length
  return { kind: 'attributed', attributions: camps.flatMap(({ role, sides: named }): FoundAttribution[] => (role === null ? [] : [{ from: 0, to, sides: named.map(({ name }) => name), role, wordsFrom: 0, wordsTo: length }])) }
}

/** `[US/NZ]`: nothing but sides, parted by slashes as negotiators part them. */
function namesAlone(inner: string, length: number, sides: ReadonlySet<string>): Found | null {
  if (length > 60 || !inner.includes('/')) return null
  const read = readSides(inner, 0, sides)
  if (read === null || read.to !== length || read.sides.length < 2 || !read.sides.every(({ known }) => known)) return null
  return { kind: 'attributed', attributions: [{ from: 0, to: length, sides: read.sides.map(({ name }) => name), role: 'propose', wordsFrom: length, wordsTo: length }] }
}

/** What slashes part on the outermost level; the whole where there are none. */
function segments(tail: string): { readonly start: number; readonly end: number }[] {
  const parts: { readonly start: number; readonly end: number }[] = []
  let start = 0
  let depth = 0
  for (let at = 0; at < tail.length && tail.length < 4000; at += 1) {
    const code = tail.charCodeAt(at)
    if (code === 91) depth += 1
    else if (code === 93) depth -= 1
    else if (code === 47 && depth === 0 && /[\s\u00a0]/.test(tail.charAt(at - 1)) && /[\s\u00a0]/.test(tail.charAt(at + 1))) {
      parts.push({ start, end: at })
      start = at + 1
    }
  }
  return [...parts, { start, end: tail.length }].map((part) => ({ start: part.start + (/^[\s\u00a0]*/.exec(tail.slice(part.start, part.end))?.[0].length ?? 0), end: part.end }))
}

function namedIn(tail: string, start: number, end: number, sides: ReadonlySet<string>): { readonly camps: readonly Camp[]; readonly wordsTo: number; readonly closes: number } | null {
  const words = tail.slice(0, end)
  dash.lastIndex = Math.max(start, end - 240)
  for (let hit = dash.exec(words); hit !== null; hit = dash.exec(words)) {
    if (hit.index <= start) continue
    const camps = campsTo(words, hit.index + hit[0].length, sides)
    // "[France - Germany]", "[Non-Aligned Movement - NAM]": names beside names, or a name beside its short form.
    if (camps !== null && !isShortForm(camps, tail.slice(start, hit.index)) && readSides(tail, start, sides)?.to !== hit.index) return { camps, wordsTo: hit.index, closes: 0 }
  }
  const closed = parenthesis.exec(tail.slice(start, end))
  if (closed === null || closed.index === 0) return null
  const from = start + closed.index + 1
  const camps = campsTo(tail.slice(0, from + (closed[1] as string).length), from, sides)
  return camps === null || !camps.every(({ sides: named }) => named.every(({ known }) => known)) || isShortForm(camps, tail.slice(start, start + closed.index)) ? null : { camps, wordsTo: start + tail.slice(start, start + closed.index).trimEnd().length, closes: 1 }
}

function isShortForm(camps: readonly Camp[], before: string): boolean {
  const [camp] = camps
  return camps.length === 1 && camp !== undefined && !camp.said && camp.sides.length === 1 && isAbbreviation(before, camp.sides[0]?.name ?? '')
}

function campsTo(words: string, at: number, sides: ReadonlySet<string>): readonly Camp[] | null {
  const read = readCamps(words, at, sides)
  if (read === null || !/^[\s\u00a0.;,)*_]*$/.test(words.slice(read.to)) || read.camps.some(({ anonymous, said }) => anonymous && !said)) return null
  const known = read.camps.some(({ sides: named }) => named.some((side) => side.known))
  const codes = read.camps.every(({ sides: named }) => named.every((side) => side.known || /^[A-Z\d-]+$/.test(side.name)))
  return known || (codes && read.camps.some(({ said }) => said)) ? read.camps : null
}
