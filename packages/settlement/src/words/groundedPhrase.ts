import type { Grounds } from '../grounds.ts'
import { basesPhrase } from './basesPhrase.ts'
import type { Phrase } from './graphSentence.ts'
import { groundsPhrase } from './groundsPhrase.ts'
import { phrase } from './phrase.ts'

/**
 * ", for, in public, …; its numbers rest on what sides said in public and inference about others": follows what is said. `quoted`: keys told in words; `all`: keys of all that the numbers are made of,
 * whose bases are named where they are more than those of what is quoted. Empty where nobody says.
 */
export function groundedPhrase(quoted: readonly string[], all: readonly string[], grounds: Grounds): Phrase {
  const said = groundsPhrase(quoted, grounds)
  const bases = basesPhrase(all, grounds)
  const more = bases.map(({ text }) => text).join('') === basesPhrase(quoted, grounds).map(({ text }) => text).join('') ? phrase`` : phrase`; its numbers rest on ${bases}`
  return said.length === 0 ? more : phrase`, for, ${said}${more}`
}
