import { datesIn } from '../../languages/datesIn.ts'
import { numberOf } from '../../languages/numberOf.ts'
import type { ClauseFinding } from '../clauseFinding.ts'
import type { ClauseReader, Line } from '../clauseReader.ts'
import { findingOf } from '../findingOf.ts'
import { phrase } from '../phrase.ts'

const done = /^[\s[\]*]*(?:(?:done|signed)[\s[\]]+(?:at|in|on|this)\b|in[\s[\]]+(?:witness|faith|testimony)[\s[\]]+(?:whereof|thereof))/iu
const place = /\b(?:[Dd]one|DONE|[Ss]igned|SIGNED|duplicate|triplicate|originals?|copies)\b[^.]{0,80}?\b(?:at|in)[\s[\]]+(?:the[\s[\]]+city[\s[\]]+of[\s[\]]+)?(?:\p{Lu}|\{|_|…|\.\.)/u
const blankDate = /\b(?:on|this)\b[^.]{0,40}(?:_{2,}|…|\.{3,}|\{)|20_{1,2}|day of/iu
const originals = phrase(String.raw`(?:in )?(duplicate|triplicate|quadruplicate|(?:a |one )?single (?:copy|original)|(one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+)(?: \(\d+\))? (?:original |authentic |identical )*(?:originals?|copies|copy|texts))`)
const initials = phrase(String.raw`initial(?:l?ed|l?ing)`)
const signing = phrase(String.raw`(?:have|has) (?:hereunto )?(?:signed|affixed|subscribed)|undersigned|signed (?:this|the|at|in)|affixed (?:their|its) (?:signatures?|seals?)`)

/** The closing words: by whom, where, when, in how many originals; how the text is authenticated; who signs (VCLT 10, 12; 7). */
export function checkTestimonium(reader: ClauseReader): readonly ClauseFinding[] {
  const lines = reader.lines.filter(({ article, words }) => article.unit === 'testimonium' || done.test(words) && article.unit !== 'preamble')
  const [first] = lines
  return [...authentication(reader, lines), ...first === undefined
    ? [findingOf('testimonium', 'VCLT 10', 'absent', 'look', 'The text does not seem to have a testimonium: where, when, in how many originals and in which languages it is done.', 'testimonium')]
    : [...closing(reader, lines, first), ...signers(reader, lines, first)]]
}

function authentication(reader: ClauseReader, lines: readonly Line[]): readonly ClauseFinding[] {
  const [initialled] = reader.find(initials)
  if (initialled !== undefined) return [findingOf('authentication', 'VCLT 10(b)', 'present', 'note', '{at} seems to speak of initialling: it authenticates the text, and is a signature only where the States agreed so (12(2)(a)).', null, initialled)]
  const signed = lines.find(({ words }) => signing.test(words))
  return signed === undefined
    ? [findingOf('authentication', 'VCLT 10', 'absent', 'note', 'Nothing seems to say how the text is authenticated: by signature, signature ad referendum or initialling, or as those who drew it up agree.', 'testimonium')]
    : [findingOf('authentication', 'VCLT 10(b)', 'present', 'note', '{at} seems to authenticate the text by signature.', null, signed)]
}

function closing(reader: ClauseReader, lines: readonly Line[], first: Line): readonly ClauseFinding[] {
  const all = lines.map(({ words }) => words).join(' ')
  const copies = originals.exec(all)
  const missing = [
    ...place.test(all) ? [] : ['the place'],
    ...datesIn(all, 'en').length > 0 || blankDate.test(all) ? [] : ['the date'],
    ...copies === null ? ['the number of originals'] : [],
  ]
  const found = missing.length === 0
    ? [findingOf('testimonium', 'VCLT 10', 'present', 'note', '{at} seems to say where, when and in how many originals the text is done.', null, first)]
    : [findingOf('testimonium', 'VCLT 10', 'incomplete', 'note', `{at} does not seem to say ${missing.join(', ')}.`, 'testimonium', first)]
  const count = copies === null ? null : countOf(copies)
  const sides = reader.context.sides.length
  if (count !== null && count > 1 && sides > 0 && count < sides) {
    found.push(findingOf('testimonium', 'VCLT 10', 'inconsistent', 'look', `{at} seems to speak of ${count} originals for ${sides} sides.`, 'testimonium', first))
  }
  return found
}

function countOf(match: RegExpExecArray): number | null {
  const words = (match[1] ?? '').toLowerCase()
  const named = { duplicate: 2, triplicate: 3, quadruplicate: 4 }[words]
  return named ?? (/single/u.test(words) ? 1 : numberOf(match[2] ?? '', 'en')?.value ?? null)
}

/** "For the Government of X": a side that has no line of its own. */
function signers(reader: ClauseReader, lines: readonly Line[], first: Line): readonly ClauseFinding[] {
  const all = reader.articles.filter(({ unit, id }) => unit === 'testimonium' || id === lines.at(-1)?.article.id).map(({ text }) => text).join('\n')
  const named = [...all.matchAll(/\bFOR\s+(?:AND\s+ON\s+BEHALF\s+OF\s+)?(?:the\s+)?(?:Governments?\s+of\s+)?(?:the\s+)?(\p{Lu}[\p{L}'’ -]+)/giu)].map((match) => (match[1] ?? '').trim().toLowerCase())
  if (named.length === 0) return [findingOf('signatures', 'VCLT 7', 'absent', 'note', '{at} does not seem to have lines for the signatures ("For …").', 'testimonium', first)].map((each) => ({ ...each, article: null, words: null }))
  const missing = reader.context.sides.filter((side) => !named.some((each) => each.includes(side.toLowerCase()) || side.toLowerCase().includes(each)))
  return missing.length === 0 || reader.context.sides.length > 2 && missing.length === reader.context.sides.length
    ? [findingOf('signatures', 'VCLT 7', 'present', 'note', '{at} seems to have a line for each who signs.', null, first)]
    : [findingOf('signatures', 'VCLT 7', 'incomplete', 'look', `{at} does not seem to have a line for ${missing.join(', ')}.`, 'testimonium', first)]
}
