import { bodyNouns } from '../names/bodyNouns.ts'

const kinds = [...bodyNouns.associations, ...bodyNouns.firms, ...bodyNouns.trades, ...bodyNouns.press, 'agency', 'think tank'].join('|')
const described = new RegExp(`^(?:[\\p{L}’'-]+ ){0,4}(?:${kinds}),? (?:the )?(\\p{Lu}[^,]*)$`, 'u')

/** The name of a body, out of the words it is brought in by: without what it is called in brackets after it, or said to be before or after it. */
export function bodyName(words: string): string {
  const bare = words.replace(/^the /i, '').replace(/ \(\p{Lu}[\p{Lu}.-]+\)?$/u, '')
  const named = described.exec(bare)?.[1]
  if (named !== undefined) return named
  const apposed = /^\p{Ll}[^,]*, (?:the )?(\p{Lu}[^,]*)$/u.exec(bare)?.[1] ?? (/^\p{L}+, (?:the )(\p{Lu}[^,]* \p{Lu}[^,]*)$/u.exec(bare)?.[1])
  if (apposed !== undefined) return apposed
  return bare.replace(/^(?:main |largest |biggest )?(?:opposition|ruling|right-wing|left-wing|far-right|centre-right|centre-left) (?=\p{Lu})/u, '').replace(/^(\p{Lu}[^,]*), (?:(?:the|an?|speaking|acting) .*|.* of .*)$/u, '$1')
}
