import type { Document } from '../document.ts'
import type { WithNames } from '../layers.ts'
import { honorifics } from '../names/honorifics.ts'

const honorific = new RegExp(`(?:(?:the|h\\.?e|(?:his|her) excellency|${[...honorifics.courtesy, ...honorifics.ranks, 'ambassador'].join('|')})\\.? )+$`, 'iu')
const inWord = /[\p{L}’'-]/u
const afterName = /^(?:, (?:who (?:is|was|heads|chairs) )?(?:(?:the|an?|its|his|her|their) )?|, ?|,? \()([^,.;:()]{3,90})[,.;:)]/u
const linked = /(\p{L}+) (?:of|for|to|at|in|on|from)\b/gu

/** What each person is called by where he is named: the nouns of titles and appositions, in lower case: `mediator`, `minister`, `chairman`. */
export function callingsOf({ text, names, personOfName }: Document & WithNames): ReadonlyMap<number, ReadonlySet<string>> {
  const callings = new Map<number, Set<string>>()
  names.forEach(({ from, to }, i) => {
    const person = personOfName[i] ?? -1
    if (person < 0) return
    const of = callings.get(person) ?? new Set<string>()
    callings.set(person, of)
    const lead = text.slice(Math.max(0, from - 90), from)
    const title = honorific.exec(lead)?.[0] ?? ''
    for (const word of title.toLowerCase().match(/\p{L}+/gu) ?? []) of.add(word)
    const before = wordsAtEnd(lead.slice(0, lead.length - title.length))
    const after = afterName.exec(text.slice(to, to + 110))?.[1]
    if (before !== undefined && !/ (?:of|for|to|at|in|on|from|by|with|and)$/.test(before)) {
      of.add(before.split(' ').at(-1)?.toLowerCase() ?? '')
      for (const [, noun = ''] of before.matchAll(linked)) of.add(noun.toLowerCase())
    }
    if (after !== undefined) of.add(after.split(/ (?:of|for|to|at|in|on|from|who|and) /)[0]?.split(' ').at(-1)?.toLowerCase() ?? '')
  })
  return callings
}

/** At most nine words, parted by one space each, that a text ends with before its last space, or comma and space. Backwards: as a pattern it would be tried at every letter. */
function wordsAtEnd(text: string): string | undefined {
  const end = text.endsWith(', ') ? text.length - 2 : text.endsWith(' ') ? text.length - 1 : -1
  let start = end
  for (let at = end, words = 0; words < 9; words++) {
    let from = at
    while (from > 0 && inWord.test(text[from - 1] ?? '')) from--
    if (from === at) break
    start = from
    if (text[from - 1] !== ' ') break
    at = from - 1
  }
  return start < end ? text.slice(start, end) : undefined
}
