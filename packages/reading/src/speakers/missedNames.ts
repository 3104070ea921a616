import { makeId } from '@travaux/model'
import type { Document } from '../document.ts'
import type { Knowledge } from '../knowledge.ts'
import type { PersonSeen, WithNames } from '../layers.ts'
import type { NameFound } from '../read.ts'
import { officeBeside } from './officeBeside.ts'

const capital = '\\p{Lu}[\\p{L}’\'-]*\\.?'
const particled = new RegExp(`(?<![\\p{L}’'-])(?:${capital} ){1,3}(?:(?:van der|van den|van de|van|von der|von|bin|ibn|ben|te|ter|dos|du|di|del|della) ${capital}(?: ${capital})?|(?:al|el|ul|ad|as|ar|an|az)-\\p{Lu}[\\p{L}’-]+)`, 'gu')
const ofState = /((?:[\p{L}-]+ ){0,4}(?:minister|president|premier|secretary|chancellor|ambassador|envoy|representative|head|director|chairman|chairwoman|speaker|adviser|king|emir|prince)(?: (?:of|for|on) (?:[\p{L}-]+,? ?){1,6})?) of (?:the )?$/iu

/**
 * Adds persons that the names of a text run together or leave out: "Minister for Foreign Affairs of Tervia Arna Velt", as the read-outs of many ministries
 * have it, and names with a particle beside an office, "its envoy, Hadi al-Velt". O(names) and one pass over the text.
 */
export function missedNames<D extends Document & WithNames>(document: D, knowledge: Knowledge): D {
  const { text } = document
  const persons: PersonSeen[] = [...document.persons]
  const index = new Map(persons.map(({ name }, i) => [name, i]))
  const added: { readonly name: NameFound; readonly person: number }[] = []
  const person = (name: string, office: string | null, side: PersonSeen['side']): number => {
    const known = index.get(name)
    if (known !== undefined) return known
    index.set(name, persons.length)
    persons.push({ id: makeId('person', name), name, surname: name.split(' ').at(-1) ?? name, office, side, known: false })
    return persons.length - 1
  }
  document.names.forEach((name, i) => {
    const split = apart(text, name, knowledge)
    const office = split === null ? null : ofState.exec(text.slice(Math.max(0, name.from - 140), name.from))?.[1]?.trim() ?? null
    if (split === null || office === null) {
      added.push({ name, person: document.personOfName[i] ?? -1 })
      return
    }
    const side = knowledge.sideNamed(text.slice(name.from, split.end))?.id ?? null
    const who = person(text.slice(split.from, name.to), office.toLowerCase(), side)
    added.push({ name: { from: name.from, to: split.end, type: 'place', refersTo: side }, person: -1 }, { name: { from: split.from, to: name.to, type: 'person', refersTo: persons[who]?.id ?? null }, person: who })
  })
  for (const match of text.matchAll(particled)) {
    const [from, to] = [match.index, match.index + match[0].length]
    const office = officeBeside(text, from, to)
    if (!index.has(match[0]) && office === null || added.some(({ name, person: who }) => name.from <= from && to <= name.to && who >= 0)) continue
    const who = person(match[0], office, null)
    for (let i = added.length - 1; i >= 0; i--) if ((added[i]?.name.from ?? 0) < to && from < (added[i]?.name.to ?? 0)) added.splice(i, 1)
    added.push({ name: { from, to, type: 'person', refersTo: persons[who]?.id ?? null }, person: who })
  }
  if (persons.length === document.persons.length) return document
  added.sort((a, b) => a.name.from - b.name.from)
  return { ...document, names: added.map(({ name }) => name), persons, personOfName: Int32Array.from(added, ({ person: who }) => who) }
}

/** Where a name that begins with a state's goes on with two words or more of another. */
function apart(text: string, { from, to }: NameFound, knowledge: Knowledge): { readonly end: number; readonly from: number } | null {
  const words = text.slice(from, to).split(' ')
  for (let n = Math.min(4, words.length - 2); n > 0; n--) {
    const state = words.slice(0, n).join(' ')
    const side = knowledge.sideNamed(state)
    if (side === null || knowledge.isAdjective(state)) continue
    return words.slice(n).every((word) => /^\p{Lu}/u.test(word)) ? { end: from + state.length, from: from + state.length + 1 } : null
  }
  return null
}
