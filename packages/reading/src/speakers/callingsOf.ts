import type { Document } from '../document.ts'
import type { WithNames } from '../layers.ts'

const honorific = /(?:(?:the|H\.?E\.?|Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Hon|Ambassador|General|Colonel|Major|Captain|His Excellency|Her Excellency)\.? )+$/iu
const beforeName = /((?:[\p{L}’'-]+ ){0,8}[\p{L}’'-]+),? $/u
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
    const before = beforeName.exec(lead.slice(0, lead.length - title.length))?.[1]
    const after = afterName.exec(text.slice(to, to + 110))?.[1]
    if (before !== undefined && !/ (?:of|for|to|at|in|on|from|by|with|and)$/.test(before)) {
      of.add(before.split(' ').at(-1)?.toLowerCase() ?? '')
      for (const [, noun = ''] of before.matchAll(linked)) of.add(noun.toLowerCase())
    }
    if (after !== undefined) of.add(after.split(/ (?:of|for|to|at|in|on|from|who|and) /)[0]?.split(' ').at(-1)?.toLowerCase() ?? '')
  })
  return callings
}
