import type { BlockUnit } from './block.ts'
import { optionLabelAt } from './optionLabelAt.ts'

/** What begins a paragraph: its unit, its label at [from, to), and where its words begin. Offsets of the text it was read in. */
export interface BlockLabel { readonly unit: BlockUnit; readonly from: number; readonly to: number; readonly labelTo: number; readonly sure: boolean }

const latin = String.raw`(?:[. \u00a0]?(?:bis|ter|quater|quat|quinquies|quint|quin|quinqiues|sexies|septies|octies|novies|decies|[Aa]lt|BIS|TER|QUATER|ALT)(?![A-Za-z]))`
const ordinal = String.raw`(?:\d{1,4}|[IVXLC]+(?![a-z])|[A-Z]{1,3}(?![\w])|[A-Z][a-z]+(?=[ \t\u00a0]*(?:[:.–—-]|$|[\r\n]))|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|[Xx](?!\w))`
const sub = String.raw`(?:[.-](?:\d{1,3}|[A-Za-z](?![a-z])|[IVX]+(?![a-z])))*`

// No pattern here reaches past its line: what begins a block is told by that line and the one before it alone.
const dressing = /[[{*_># \t\u00a0\u200e\ufeff]*/y
const hashes = /#{1,6}[ \t\u00a0]*/y
const rival = new RegExp(String.raw`(?:\[\d{1,3}${latin}?\.?\](?:[ /]{0,3}(?=\[\d))?){2,}\.?|\[\d{1,3}${latin}?\]\.(?=\s)`, 'y')
const number = new RegExp(String.raw`(?:\([A-Z]{2,6}\)[ \u00a0]?|(?:OP|PP)[ \u00a0]?)?(?:\d{1,3}|[xX](?=\.))(?:\.(?:\d{1,3}|[xX](?!\w)))*${latin}*`, 'y')
const point = new RegExp(String.raw`\[?\((?:[a-z]{1,4}|\d{1,2}|[A-Z])${latin}*\)\]?(?=[\s\u00a0[\]]|$)|[a-z]{1,3}\)(?=[\s\u00a0])|[•▪◦‣](?=[\s\u00a0])|[-–—*](?=[ \u00a0])`, 'y')
const article = new RegExp(String.raw`(?:ARTICLE|Article|Art\.|RULE|Rule|REGULATION|Regulation)[ \t\u00a0]+(\[?${ordinal}${sub}${latin}*\]?(?:\[\d+\])*)`, 'y')
const chapter = new RegExp(String.raw`(?:CHAPTER|Chapter|PART|Part|SECTION|Section|ANNEX|Annex|APPENDIX|Appendix|TITLE|Title|SCHEDULE|Schedule|PROTOCOL|PREAMBLE|Preamble)(?![a-z])(?:[ \t\u00a0]+(${ordinal}${sub}${latin}*))?`, 'y')
const lettered = /(?:[A-Z]|[IVX]{1,5})\.[ \t\u00a0]+(?=[[*_]*[A-Z])/y
const itu = /(?:ADD|MOD|SUP|NOC|ADD\*|\(MOD\))(?=[*_]{0,3}(?:[\s\u00a0]|$))/y
const noteName = /\[?(?:(?:Negotiators?|Drafters?|Drafting|Chair(?:man|person)?|Co-?[Cc]hairs?|Facilitators?|Editors?|Secretariat|Translators?)(?:['’]s|s['’]|['’])?[ \u00a0])?(?:[Nn]ote|Footnote|Comment|Explanatory note)s?(?:[ \u00a0](?:by|from|to)[ \u00a0][^:\n]{1,40}|[ \u00a0]\d{1,3})?[ \u00a0]?:/y
// Who wants a paragraph may stand before its number: `[NZ/CL propose; US oppose: 3. Each Party`.
const camp = /\[[ \u00a0*]{0,3}(?:[A-Z][A-Za-z\d-]{1,5}|propose[sd]?|oppose[sd]?|supports?|considering|reserves?|alternative|proposal|and)(?:[ \u00a0/,;&.]+(?:[A-Z][A-Za-z\d-]{1,5}|propose[sd]?|oppose[sd]?|supports?|considering|reserves?|[Aa]lternative|[Pp]roposal|and)){0,60}[ \u00a0*]{0,3}:[ \u00a0]{0,3}[[*]{0,3}/y
const numberAlone = /\[?[ \u00a0]*(\d{1,3})[ \u00a0]*(?:\r?\n|\r|$)/y
const bracketedNote = /\[[ \u00a0]?(\d{1,3})[ \u00a0]?(?=[A-Z“"][\p{Ll} ]|\[[A-Z])|\[\^[\w-]{1,12}\]:/yu
const looseNote = /(\d{1,3})[ \u00a0]{1,6}(?=\[?[A-Z“"][\p{Ll}'’ ]|\[?For |See )(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/yu
const pageNumber = /[ \t\u00a0\f]*(?:-[ \u00a0])?(?:[Pp]age[ \u00a0])?\d{1,4}(?:[ \u00a0]?(?:\/|of)[ \u00a0]?\d{1,4})?(?:[ \u00a0]-)?[ \t\u00a0]*(?:\r?\n|\r|$)/y

/**
 * The label of the line whose first character that is no space stands at `at`; null where it has none. `indent`: spaces before it. `fresh`: the line before is
 * blank, or ended a sentence. `sure`: it begins a paragraph also in the middle of running lines.
 */
export function labelAt(text: string, at: number, lineTo: number, indent: number, fresh: boolean): BlockLabel | null {
  const first = text.charCodeAt(at)
  if (first >= 97 && first <= 122) return first !== 120 && text.charCodeAt(at + 1) !== 41 && text.charCodeAt(at + 2) !== 41 && text.charCodeAt(at + 3) !== 41 ? null : numberedAt(text, at, lineTo, fresh) ?? pointAt(text, at)
  if (first > 122 && first < 0x2000 && first !== 123) return null
  const alone = read(numberAlone, text, at)
  if (alone !== null) return indent >= 8 ? label('furniture', at, at + alone.trimEnd().length, lineTo, true) : label('note', at, at + alone.trimEnd().length, lineTo, true)
  const noted = read(bracketedNote, text, at) ?? read(noteName, text, at)
  if (noted !== null) return label('note', at, at + noted.trimEnd().length, wordsAt(text, at + noted.length), true)
  const rivals = read(rival, text, at)
  if (rivals !== null) return label('paragraph', at, at + rivals.length, wordsAt(text, at + rivals.length), true)
  const inside = at + (read(dressing, text, at)?.length ?? 0)
  const pointed = pointAt(text, at) ?? (inside > at ? pointAt(text, inside) : null)
  if (pointed !== null) return pointed
  const named = first === 91 ? read(camp, text, at) : null
  if (named !== null) {
    const own = at + named.length
    const found = headedAt(text, own, own, lineTo, fresh) ?? numberedAt(text, own, lineTo, fresh)
    if (found !== null && (found.unit === 'article' || found.unit === 'paragraph')) return found
  }
  return headedAt(text, at, inside, lineTo, fresh) ?? numberedAt(text, inside, lineTo, fresh) ?? optionAt(text, inside)
}

/** Whether the line at `from` holds a page number and nothing else. */
export function isPageNumber(text: string, from: number): boolean {
  return read(pageNumber, text, from) !== null
}

function headedAt(text: string, at: number, inside: number, lineTo: number, fresh: boolean): BlockLabel | null {
  const first = text.charCodeAt(inside)
  const named = first < 65 || first > 90 ? null : articleAt(text, inside, lineTo)
  if (named !== null) return named
  if (text.charCodeAt(at) === 35) {
    const to = at + (read(hashes, text, at)?.length ?? 0)
    return label(text.charCodeAt(at + 1) === 35 ? 'chapter' : 'title', to, to, to, true)
  }
  if (first < 65 || first > 90) {
    const modified = first === 40 ? read(itu, text, inside) : null
    return modified === null ? null : label('paragraph', inside, inside + modified.length, wordsAt(text, inside + modified.length), fresh)
  }
  const chap = read(chapter, text, inside)
  if (chap !== null && (headingFollows(text, inside + chap.length, lineTo) || (fresh && runsTogether(text, inside, inside + chap.length)))) return label('chapter', inside, inside + chap.length, wordsAt(text, inside + chap.length), true)
  const modified = read(itu, text, inside)
  if (modified !== null) return label('paragraph', inside, inside + modified.length, wordsAt(text, inside + modified.length), fresh)
  const letter = first === 88 ? null : read(lettered, text, inside)
  if (letter !== null && lineTo - inside < 100 && isShortHeading(text.slice(inside, lineTo))) return label('chapter', inside, inside + letter.trimEnd().length, inside + letter.length, fresh)
  return null
}

function articleAt(text: string, inside: number, lineTo: number): BlockLabel | null {
  article.lastIndex = inside
  const art = article.exec(text)
  return art !== null && headingFollows(text, inside + art[0].length, lineTo) ? label('article', inside, inside + art[0].length, wordsAt(text, inside + art[0].length), true) : null
}

function optionAt(text: string, at: number): BlockLabel | null {
  const option = optionLabelAt(text, at)
  return option === null ? null : label('option', at, option.to, wordsAt(text, option.to), true)
}

function numberedAt(text: string, at: number, lineTo: number, fresh: boolean): BlockLabel | null {
  const found = read(number, text, at)
  if (found === null) return null
  const to = at + found.length
  const next = text.charCodeAt(to)
  const words = wordsAt(text, to)
  // "1." and "9bis." are labels; "3.1" only before a new sentence, since "1.5 °C" may begin a line too; "12" alone is a footnote's number.
  if (next === 46 || next === 41) {
    const after = text.charCodeAt(to + 1)
    return isSpace(after) || after === 91 || after === 93 || Number.isNaN(after) ? label('paragraph', at, to, wordsAt(text, to + 1), true) : null
  }
  if (!isSpace(next) && !Number.isNaN(next)) {
    if (next === 93 && text.charCodeAt(at - 1) === 91 && text.charCodeAt(to + 1) === 46) return label('paragraph', at, to, wordsAt(text, to + 2), true)
    return null
  }
  const capital = /[\p{Lu}[(*“"]/u.test(text.charAt(words)) || words >= lineTo
  if (/[.a-z]/i.test(found) && capital) return label('paragraph', at, to, words, fresh || /[a-z]/.test(found) || words - to > 1)
  const loose = fresh ? read(looseNote, text, at) : null
  return loose === null ? null : label('note', at, at + loose.trimEnd().length, at + loose.length, true)
}

function pointAt(text: string, at: number): BlockLabel | null {
  const found = read(point, text, at)
  return found === null ? null : label('point', at, at + found.length, wordsAt(text, at + found.length), true)
}

/** After the number of an article only a heading, not a sentence that goes on. */
function headingFollows(text: string, to: number, lineTo: number): boolean {
  const rest = text.slice(to, lineTo).trim()
  if (rest === '' || /^[:–—[(*.-]/.test(rest)) return true
  return rest.length < 100 && /^[\p{Lu}\d“"]/u.test(rest) && !/[.;,]$/.test(rest)
}

/** A heading and the words under it in one line: "Annex IV Draft decision on …"; "Annex I Parties" is a phrase. */
function runsTogether(text: string, at: number, to: number): boolean {
  return /[\dIVXLC]$/.test(text.slice(at, to)) && /^[ \t\u00a0]+(?!Part(?:y|ies)\b|[Cc]ountr|States\b)\p{Lu}/u.test(text.slice(to, to + 12))
}

function isShortHeading(line: string): boolean {
  return !/[.;,:]\s*$/.test(line) && !/\b(?:shall|should|may|will|must|has|have|is|are|that)\b/.test(line)
}

function label(unit: BlockUnit, from: number, to: number, labelTo: number, sure: boolean): BlockLabel {
  return { unit, from, to, labelTo, sure }
}

function wordsAt(text: string, at: number): number {
  let to = at
  if (text.charCodeAt(to) === 46 || text.charCodeAt(to) === 41 || text.charCodeAt(to) === 58) to += 1
  while (text.charCodeAt(to) === 32 || text.charCodeAt(to) === 160 || text.charCodeAt(to) === 9) to += 1
  return to
}

function isSpace(code: number): boolean {
  return code === 32 || code === 160 || (code >= 9 && code <= 13)
}

function read(sticky: RegExp, text: string, at: number): string | null {
  sticky.lastIndex = at
  return sticky.exec(text)?.[0] ?? null
}
