import type { Document } from '../document.ts'
import type { Knowledge } from '../knowledge.ts'
import type { PersonSeen, WithNames } from '../layers.ts'

const pair = /(\p{Lu}\p{L}+) and (\p{Lu}\p{L}+) ((?:\p{Ll}+ ){0,3})(minister|president|leader|envoy|negotiator|diplomat|secretary|secretarie|foreign minister)s,? $/u

/** "The Russian and Japanese deputy foreign ministers, A and B": gives each of the two the office and its own side. */
export function nameJoined<D extends Document & WithNames>(document: D, knowledge: Knowledge): D {
  const { text, names, personOfName } = document
  let persons: PersonSeen[] | null = null
  for (let i = 0; i + 1 < names.length; i++) {
    const one = personOfName[i] ?? -1
    const two = personOfName[i + 1] ?? -1
    const [a, b] = [names[i], names[i + 1]]
    if (one < 0 || two < 0 || a === undefined || b === undefined || !/^,? and $/.test(text.slice(a.to, b.from))) continue
    const match = pair.exec(text.slice(Math.max(0, a.from - 90), a.from))
    if (match === null) continue
    const office = `${match[3] ?? ''}${match[4] ?? ''}`
    persons ??= [...document.persons]
    for (const [who, adjective] of [[one, match[1]], [two, match[2]]] as const) {
      const person = persons[who]
      if (person !== undefined) persons[who] = { ...person, office: person.known ? person.office : office, side: person.known ? person.side : knowledge.sideNamed(adjective ?? '')?.id ?? person.side }
    }
  }
  return persons === null ? document : { ...document, persons }
}
