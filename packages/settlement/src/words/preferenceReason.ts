import { conjunctionInWords } from '../graph/conjunctionInWords.ts'
import type { Conjunction } from '../graph/graphModel.ts'
import { graphNames } from './graphNames.ts'
import type { Phrase } from './graphSentence.ts'
import type { GraphTelling } from './graphTelling.ts'
import { phrase } from './phrase.ts'

/** Why a decision maker prefers one state to another, or holds both alike, in words that may follow a colon; and the keys of what that rests on. */
export interface PreferenceReason { readonly words: Phrase; readonly because: readonly string[] }

/**
 * What tells two states apart for a decision maker: of its statements the first that is true of only one; else what they are worth to it; else their places in its ranking. States by
 * their place in the game.
 */
export function preferenceReason(telling: GraphTelling, dm: number, preferred: number, to: number): PreferenceReason {
  const { model, game } = telling
  const { name, preference } = model.decisionMakers[dm]!
  const [a, b] = [game.bits[preferred]!, game.bits[to]!]
  switch (preference.by) {
    case 'statements': {
      const at = preference.statements.findIndex(({ anyOf }) => anyOf.some((each) => holds(each, a)) !== anyOf.some((each) => holds(each, b)))
      if (at < 0) return { words: phrase`nothing that ${name} wants tells the two apart`, because: [] }
      const { words, anyOf, because } = preference.statements[at]!
      const said = words === '' ? anyOf.map((each) => conjunctionInWords(model.options, each)).join(', or ') : words
      const count = preference.statements.length
      const { state } = graphNames(telling)
      return { words: phrase`“${said}”, ${count === 1 ? 'all it wants' : `${ordinal(at + 1)} of the ${count} things it wants`}, is so in ${state(preferred)} and not in ${state(to)}`, because }
    }
    case 'worth': {
      const [more, less] = [preference.worth[preferred]!, preference.worth[to]!]
      return { words: more === less ? phrase`both are worth ${number(more)} to it` : phrase`worth ${number(more)} to it, against ${number(less)}`, because: preference.because }
    }
    case 'ranking': {
      const rank = game.ranks[dm]!
      const places = rank.reduce((most, each) => Math.max(most, each), 0) + 1
      const place = (state: number): number => places - rank[state]!
      return { words: place(preferred) === place(to) ? phrase`both stand ${ordinal(place(to))} of ${places} in its ranking` : phrase`${ordinal(place(preferred))} of ${places} in its ranking, against ${ordinal(place(to))}`, because: preference.because }
    }
    default: return preference satisfies never
  }
}

function holds(conjunction: Conjunction, bits: number): boolean {
  return conjunction.every(([option, is]) => ((bits >>> option) & 1) === (is === 'Y' ? 1 : 0))
}

function ordinal(place: number): string {
  const [tens, ones] = [place % 100, place % 10]
  return `${place}${tens >= 11 && tens <= 13 ? 'th' : ones === 1 ? 'st' : ones === 2 ? 'nd' : ones === 3 ? 'rd' : 'th'}`
}

/** As it stands where that is short, else to what can be read. */
function number(value: number): string {
  return String(Number(value.toPrecision(6)))
}
