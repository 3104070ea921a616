import type { Document } from '../document.ts'
import type { PersonSeen, WithNames } from '../layers.ts'
import { givenNames } from '../names/givenNames.ts'
import { honorifics } from '../names/honorifics.ts'

export type Pronoun = 'he' | 'she' | null

const gentlemen = new Set([...honorifics.he, ...honorifics.crowned.he])
const ladies = new Set([...honorifics.she, ...honorifics.crowned.she])

/** For each person the pronoun that goes with the name, by "Mr" or "Ms" before it, an office that says so, or the given name; null where none tells. */
export function pronounsOf({ text, names, persons, personOfName }: Document & WithNames): Pronoun[] {
  const pronouns = persons.map((person): Pronoun => byWords(person))
  names.forEach(({ from }, i) => {
    const person = personOfName[i] ?? -1
    if (person < 0) return
    const title = /(\p{Lu}\p{L}+)\.? $/u.exec(text.slice(Math.max(0, from - 12), from))?.[1]?.toLowerCase() ?? ''
    if (ladies.has(title)) pronouns[person] = 'she'
    else if (gentlemen.has(title)) pronouns[person] = 'he'
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
