import type { ClauseFinding } from '../clauseFinding.ts'
import type { ClauseReader, Line } from '../clauseReader.ts'
import { findingOf } from '../findingOf.ts'
import { phrase } from '../phrase.ts'

const speaks = phrase(String.raw`reservations?\b`)
const otherwise = phrase(String.raw`reservations? (?:of|as to) (?:its |their |all |the )?(?:rights?|ratification|position|acceptance|seats?|hotel)|without reservation|(?:hotel|nature|game|military|indian) reservations?|reservations? (?:system|fee)`)
const only = phrase(String.raw`(?:except|unless|other than|only|save|with the exception|apart from)\b`)
const prohibits = phrase(String.raw`(?:no|neither) (?:\p{L}+ ){0,2}?(?:reservations?|State|Party)|reservations?\b[^.]{0,80}? (?:not|inadmissible|excluded|prohibited)|not (?:\p{L}+ ){0,3}(?:subject to|make|formulate|enter|admit|open to) (?:\p{L}+ )?(?:any )?reservations?|excludes? (?:any |all )?reservations?|prohibits? (?:any |all )?reservations?`)
const permits = phrase(String.raw`(?:may|entitled to|can|right to)\b[^.]{0,140}? (?:make|formulate|enter|submit|attach|declare)\b[^.]{0,60}reservations?|(?:make|formulate) (?:a |any |one or more |specific )?reservations?|reservations?\b[^.]{0,60}(?:may be (?:made|formulated|entered)|(?:are|is|shall be) (?:permitted|allowed|admitted|admissible))`)
/** A reservation by another name: a State that lets a clause not bind it. */
const optsOut = phrase(String.raw`(?:may|can)\b[^.]{0,160}declare\b[^.]{0,60}not (?:consider itself|be) bound by`)
const compatible = phrase(String.raw`object and purpose|incompatible`)
const withdrawn = phrase(String.raw`withdr(?:aw|awn|awal)\p{L}*\b[^.]{0,60}reservations?|reservations?\b[^.]{0,80}withdr(?:aw|awn|awal)\p{L}*`)

/** Reservations: prohibited, let in where provided, permitted, or not spoken of (VCLT 19–23). */
export function checkReservations(reader: ClauseReader): readonly ClauseFinding[] {
  const lines = reader.lines.filter(({ words }) => speaks.test(words) && !otherwise.test(words) || optsOut.test(words)).filter(({ article }) => article.unit === 'article')
  const sorted = { forbidden: [] as Line[], restricted: [] as Line[], permitted: [] as Line[] }
  for (const line of lines) {
    const [no, yes] = [prohibits.test(line.words), permits.test(line.words)]
    if (no && only.test(line.words) || yes && /\bonly\b/iu.test(line.words) && !no || optsOut.test(line.words)) sorted.restricted.push(line)
    else if (no && !(withdrawn.test(line.words) || compatible.test(line.words))) sorted.forbidden.push(line)
    else if (yes || no && compatible.test(line.words)) sorted.permitted.push(line)
  }
  const [forbids, restricts, allows] = [sorted.forbidden[0], sorted.restricted[0], sorted.permitted[0]]
  if (forbids !== undefined && allows !== undefined) {
    return [
      findingOf('reservations', 'VCLT 19(a)', 'present', 'note', '{at} seems to prohibit reservations.', null, forbids),
      findingOf('reservations', 'VCLT 19', 'inconsistent', 'wrong', '{at} seems to permit reservations that another clause prohibits: say "except as provided", or strike one.', 'reservations-where-provided', allows),
    ]
  }
  if (forbids !== undefined) return [findingOf('reservations', 'VCLT 19(a)', 'present', 'note', '{at} seems to prohibit reservations.', null, forbids)]
  if (restricts !== undefined) return [findingOf('reservations', 'VCLT 19(b)', 'present', 'note', '{at} seems to permit only the reservations it names or that are provided for.', null, restricts)]
  if (allows !== undefined) return permitted(allows, lines)
  if (lines[0] !== undefined) return [findingOf('reservations', 'VCLT 19', 'incomplete', 'look', '{at} speaks of reservations without seeming to say whether they are permitted.', 'reservations-none', lines[0])]
  if (reader.bilateral) return []
  return [findingOf('reservations', 'VCLT 19(c)', 'absent', 'note', 'Nothing seems to be said of reservations: they may then be made unless incompatible with the object and purpose, and others may object (20–21).', 'reservations-none')]
}

function permitted(at: Line, lines: readonly Line[]): readonly ClauseFinding[] {
  const found = [findingOf('reservations', 'VCLT 19', 'present', 'note', '{at} seems to permit reservations.', null, at)]
  if (!lines.some(({ words }) => compatible.test(words))) found.push(findingOf('reservations', 'VCLT 19(c)', 'incomplete', 'note', '{at} does not seem to say that a reservation must be compatible with the object and purpose; the rule applies all the same.', null, at))
  if (!lines.some(({ words }) => withdrawn.test(words))) found.push(findingOf('reservations', 'VCLT 22(1)', 'incomplete', 'note', '{at} does not seem to say how a reservation is withdrawn: it may be at any time, in writing (23(4)).', null, at))
  return found
}
