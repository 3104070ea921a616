import type { Anchor } from '@travaux/model'

/** How much around words is remembered, so that they are found again after others have changed the clause. */
const around = 40

/** The anchor of [from, to) of a clause's text (`piecesText`). @throws RangeError where that lies outside. */
export function anchorAt(text: string, from: number, to: number): Anchor {
  if (from < 0 || to < from || to > text.length) throw new RangeError(`anchor ${from}..${to} lies outside a text of ${text.length} characters`)
  return { words: text.slice(from, to), before: text.slice(Math.max(0, from - around), from), after: text.slice(to, to + around) }
}
