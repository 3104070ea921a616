import { akin } from './akin.ts'
import { stancePatterns } from './stancePatterns.ts'
import { wordsIn } from './wordsIn.ts'

/** How many words away, within a clause, a denial or refusal reaches what it denies: ahead of it, and behind. */
const reach = { denial: [8, 5], refusal: [10, 4] } as const
const between = /[;:,—]|\bbut\b/u

/**
 * Denials and refusals by whether they reach words of the proposition, whose stems are `own`: an even number of denials is none.
 * The cue refuses too ("ruled out sending a gram"). Each is 1 or 0.
 */
export function polarityNear(cue: string, said: string, own: ReadonlySet<string>): { readonly denied: number; readonly deniedElsewhere: number; readonly refused: number } {
  const text = `${cue} ${said}`
  const words = wordsIn(text)
  const hits = words.stems.map((stem, i) => words.from[i]! > cue.length && (own.has(stem) || [...own].some((other) => akin(stem, other))))
  const within = ([from, to]: readonly [number, number], [ahead, back]: readonly [number, number]) => {
    const next = words.from.findIndex((at) => at >= to)
    const last = words.to.findLastIndex((at) => at <= from)
    const after = next < 0 ? [] : hits.slice(next, next + ahead)
    const before = hits.slice(Math.max(0, last + 1 - back), last + 1)
    const nextHit = after.indexOf(true)
    const lastHit = before.lastIndexOf(true)
    if (nextHit >= 0 && !between.test(text.slice(to, words.from[next + nextHit]))) return true
    return lastHit >= 0 && !between.test(text.slice(words.to[last + 1 - before.length + lastHit], from))
  }
  const spans = (pattern: RegExp) => [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length] as const)
  const denials = spans(stancePatterns.denial)
  const near = denials.filter((span) => within(span, reach.denial)).length
  return { denied: near % 2, deniedElsewhere: near < denials.length ? 1 : 0, refused: spans(stancePatterns.refusal).some((span) => within(span, reach.refusal)) ? 1 : 0 }
}
