import { attributed } from './attributed.ts'
import type { BracketSight, Found, FoundNote } from './convention.ts'
import { areKnown } from './sides/areKnown.ts'
import { colonBehind } from './sides/colonBehind.ts'
import { readCamps } from './sides/readCamps.ts'
import { wordsEnd } from './wordsEnd.ts'

const verb = /^[\s\u00a0]*[*_]{0,2}(?=(?:propos|oppos|support|suggest|delet|retain|keep|reserv|prefer|alternative|alt\b|object|add|insert))/i

/** `[US/NZ] propose: …`: the bracket closes behind the names, though the words that follow are theirs. */
export function closedEarly({ inner, after, length, sides, mark }: BracketSight): Found | null {
  if (mark !== '[]' || !verb.test(after) || length > 120 || length !== inner.length) return null
  const whole = `${inner} ${after}`
  const read = readCamps(whole, /^[\s\u00a0]*/.exec(inner)?.[0].length ?? 0, sides)
  if (read === null || !read.camps[0]?.said || read.to <= length || !areKnown(read.camps, true)) return null
  const wordsFrom = colonBehind(whole, read.to)
  if (wordsFrom === null) return null
  const wordsTo = wordsEnd(whole, wordsFrom)
  const found = attributed(read.camps, wordsFrom, wordsTo)
  const sided = read.camps.flatMap(({ sides: named }) => named.map(({ name }) => name)).join('/')
  const closer = whole.charAt(wordsTo) === ']'
  const note: FoundNote = closer
    ? { from: length, to: wordsTo + 1, mend: null, message: `The bracket of ${sided} closes before the words they are about: take out the closing bracket behind the names, since another stands behind the words.` }
    : { from: length, to: length + 1, mend: { at: wordsTo, insert: ']' }, message: `The bracket of ${sided} closes before the words they are about: the closing bracket probably belongs after these words.` }
  // `whole` has a space where the closing bracket stands, so its offsets are those of the text.
  return { kind: 'attributed', ...found, notes: [...(found.notes ?? []), note] }
}
