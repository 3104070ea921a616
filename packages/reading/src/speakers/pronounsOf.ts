import type { Document } from '../document.ts'
import type { PersonSeen, WithNames } from '../layers.ts'
import { givenNames } from '../names/givenNames.ts'

export type Pronoun = 'he' | 'she' | null

/** For each person the pronoun that goes with the name, by "Mr" or "Ms" before it, an office that says so, or the given name; null where none tells. */
export function pronounsOf({ text, names, persons, personOfName }: Document & WithNames): Pronoun[] {
  const pronouns = persons.map((person): Pronoun => byWords(person))
  names.forEach(({ from }, i) => {
    const person = personOfName[i] ?? -1
    if (person < 0) return
    const title = /\b(Mr|Mrs|Ms|Madam|Mme|Lady|Dame|Baroness|Queen|Princess|Sir|Lord|King|Prince|Emir|Sheikh)\.? $/.exec(text.slice(Math.max(0, from - 12), from))?.[1]
    if (title !== undefined) pronouns[person] = /^(?:Mrs|Ms|Madam|Mme|Lady|Dame|Baroness|Queen|Princess)$/.test(title) ? 'she' : 'he'
  })
  return pronouns
}

function byWords({ name, office }: PersonSeen): Pronoun {
  if (/woman\b|\bqueen\b|\bprincess\b/i.test(office ?? '')) return 'she'
  if (/[a-z]man\b|\bking\b|\bprince\b/i.test(office ?? '')) return 'he'
  const [given = '', ...rest] = name.split(' ')
  if (rest.length === 0) return null
  const plain = given.normalize('NFD').replace(/\p{M}/gu, '')
  return givenNames.she.has(given) || givenNames.she.has(plain) ? 'she' : givenNames.he.has(given) || givenNames.he.has(plain) ? 'he' : null
}

/** The pronoun that the ending of a given name makes likelier in most of the languages that end women's names in "a"; null where it tells nothing. */
export function likelyPronoun({ name }: PersonSeen): Pronoun {
  const [given = '', ...rest] = name.split(' ')
  if (rest.length === 0) return null
  return /[aá]$/.test(given) ? 'she' : /(?:[oiueé]|[aeiouy]h|tte|ine|lle|ise)$/.test(given) ? null : 'he'
}
