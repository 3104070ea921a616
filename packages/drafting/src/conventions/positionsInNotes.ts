import type { Convention, FoundAttribution } from './convention.ts'
import { readRole } from './sides/readRole.ts'
import { readSides } from './sides/readSides.ts'

const starts = /[AOTFSMCVaotfsmcv](?:t[\s\u00a0]+least|ne[\s\u00a0]|wo[\s\u00a0]|hree[\s\u00a0]|our[\s\u00a0]|ive[\s\u00a0]|ome[\s\u00a0]|everal|any[\s\u00a0]|ost[\s\u00a0]|ertain|arious|nother|ther[\s\u00a0]|(?:[\s\u00a0]+(?:number|few|majority|minority|group|delegation)))/g
const named = /(?<![\p{L}\p{N}/&-])(?=\p{Lu})/gu
const passive = /(?:(proposed)|(supported|agreed to|accepted|endorsed)|(opposed|objected to|rejected)|(reserved)|(?:the )?(deletion)[^.;]{0,40}?(?:proposed|requested|sought))[\s\u00a0]+by[\s\u00a0]+(?=[\p{L}])/giu
const hedge = /[\s\u00a0]*(?:\([^()]{1,30}\)[\s\u00a0]*)?,?[\s\u00a0]*(?:also|still|strongly|continues?\sto|would|could|can|further|likewise|had|have|has|each|all|both|who|which|that|provisionally|however,?|,|in principle)?[\s\u00a0]*/iy
const parenthesis = /\((?=\p{Lu}[^()\n]{3,200}\))/gu
const isNote = /(?:^|[\s[({*])(?:(?:Negotiators?|Drafters?|Drafting|Chair(?:man)?|Co-?[Cc]hairs?|Facilitators?|Secretariat)(?:[’']s|s[’']|[’'])?[\s\u00a0]+)?(?:[Nn]ote|Comment|Footnote|Remark)s?[^:\n]{0,40}:/

/**
 * Positions told in words. Delegations without a name speak in notes alone ("at least one delegation opposes"), so they are heard wherever they do; named ones in notes
 * and in brackets that say so, since a treaty too may say that a state supports something.
 */
export const positionsInNotes: Convention = {
  name: 'positions-in-notes',
  what: 'positions told in notes: "can go along with consensus", "reserves its position", "at least one delegation opposes paragraph 2"',
  known: 'a side or an unnamed delegation with a verb of negotiators just behind it, in a note; unnamed delegations anywhere',
  examples: ["[Negotiators' note: AU and CA can go along with consensus; PE reserves its position.]", '12\n   At least one delegation opposes paragraph 3 and would rather see it in the annex.', "7 Negotiators' note: JP supports this paragraph ad referendum."],
  passage({ text, unit, sides }) {
    const found: FoundAttribution[] = []
    let sidesTo = 0
    if (/elegation|art(?:y|ies)\b|ember|tates\b|ountr|roup|articipant/.test(text)) for (const hit of text.matchAll(starts)) if (!/[\p{L}\p{N}/-]/u.test(text.charAt(hit.index - 1))) take(hit.index)
    if (text.includes('(')) for (const hit of text.matchAll(parenthesis)) takeAside(hit)
    const noted = unit === 'note' ? [[0, text.length] as const] : isNote.test(text) ? notedIn(text) : []
    sidesTo = 0
    for (const [from, to] of noted) {
      for (const hit of text.slice(from, to).matchAll(named)) take(from + hit.index)
    }
    if (noted.length > 0 || text.includes(' by ')) for (const hit of text.matchAll(passive)) takePassive(hit, noted.some(([from, to]) => hit.index >= from && hit.index < to))
    return found.length === 0 ? null : { attributions: found }

    function take(at: number): void {
      if (at < sidesTo) return
      const read = readSides(text, at, sides)
      if (read === null || !read.sides.every(({ known }) => known)) return
      hedge.lastIndex = read.to
      hedge.exec(text)
      // "would like", "can go along" are verbs with their hedge: both readings are tried, the longer first.
      const plain = /(?:[\s\u00a0]*:)?[\s\u00a0]*/y
      plain.lastIndex = read.to
      plain.exec(text)
      const role = readRole(text, plain.lastIndex) ?? readRole(text, hedge.lastIndex)
      if (role !== null && read.anonymous && !isOfNegotiators(text, at, read.to, clauseEnd(text, role.to), unit === 'note' || isNote.test(text))) return
      if (role === null || plain.lastIndex === read.to || /^[\s\u00a0]*:/.test(text.slice(role.to, role.to + 3))) return
      if (read.anonymous && role.to - hedge.lastIndex <= 4 && /^(?:text|adds?|alt)/i.test(text.slice(hedge.lastIndex, role.to))) return
      sidesTo = read.to
      found.push({ from: at, to: clauseEnd(text, role.to), sides: read.sides.map(({ name }) => name), role: role.role, wordsFrom: at, wordsTo: at })
    }

    /** `(AILAC propose to delete …)`: an aside that opens with a side and its verb. */
    function takeAside(hit: RegExpExecArray): void {
      const read = readSides(text, hit.index + 1, sides)
      if (read === null || read.anonymous || !read.sides.every(({ known }) => known)) return
      const words = read.to + (/^[\s\u00a0:–-]*/.exec(text.slice(read.to, read.to + 4))?.[0].length ?? 0)
      const role = words > read.to ? readRole(text, words) : null
      if (role === null) return
      found.push({ from: hit.index + 1, to: text.indexOf(')', role.to), sides: read.sides.map(({ name }) => name), role: role.role, wordsFrom: hit.index + 1, wordsTo: hit.index + 1 })
    }

    function takePassive(hit: RegExpExecArray, inNote: boolean): void {
      const read = readSides(text, hit.index + hit[0].length, sides)
      if (read === null || (!read.anonymous && !inNote) || !read.sides.every(({ known }) => known)) return
      if (read.anonymous && !inNote && !/delegation|[Aa]t least/.test(text.slice(hit.index, read.to))) return
      const role = hit[1] !== undefined ? 'propose' : hit[2] !== undefined ? 'support' : hit[3] !== undefined ? 'oppose' : hit[4] !== undefined ? 'reserve' : 'delete'
      found.push({ from: hit.index, to: read.to, sides: read.sides.map(({ name }) => name), role, wordsFrom: hit.index, wordsTo: hit.index })
    }
  },
}

/** Delegations negotiate wherever they are named; Parties, States and Members do in notes, or where they speak of the text and no condition stands before them. */
function isOfNegotiators(text: string, at: number, to: number, end: number, noted: boolean): boolean {
  if (noted || /delegation|participant/i.test(text.slice(at, to))) return true
  const before = text.slice(Math.max(0, at - 24), at)
  return /(?:^|[.;:([\]\n])[\s\u00a0*_]*$/.test(before) && /(?<![\p{L}])(?:paragraphs?|options?|articles?|text|proposals?|wording|language|deletion|inclusion|insertion|brackets?|footnotes?|provision|their position|its position)(?![\p{L}])/iu.test(text.slice(to, end))
}

/** The notes in a paragraph: from where one says that it is one to the bracket that ends it, or to the paragraph's end. */
function notedIn(text: string): (readonly [number, number])[] {
  const at = text.search(isNote)
  let depth = 0
  for (let to = at + 1; to < text.length; to += 1) {
    const code = text.charCodeAt(to)
    if (code === 91) depth += 1
    else if (code === 93) {
      if (depth === 0 && text.slice(0, at + 1).includes('[')) return [[at, to]]
      depth -= 1
    }
  }
  return [[at, text.length]]
}

function clauseEnd(text: string, from: number): number {
  for (let at = from; at < text.length && at < from + 600; at += 1) {
    const letter = text.charAt(at)
    if (letter === ';' || letter === ']' || letter === '}') return at
    if (letter === '.' && /[\s\u00a0\]]|$/.test(text.charAt(at + 1)) && !/[\s(](?:Art|para|paras|No|e\.g|i\.e|cf)$/.test(text.slice(Math.max(0, at - 6), at))) return at
  }
  return Math.min(from + 600, text.trimEnd().length)
}
