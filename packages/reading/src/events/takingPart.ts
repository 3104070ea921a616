import type { PersonSeen } from '../layers.ts'
import type { EventContext } from './eventContext.ts'
import { gathering } from './gathering.ts'

const own = new RegExp(`^['’]s?\\s+(?:[\\w'’-]+\\s+){0,4}?(?:${gathering}|visit|trip|call|counterpart|colleague|hosts?|guests?|remarks|statement|speech|comments?|opening|answers)\\b`, 'i')

/**
 * Persons named in [from, to) but for those named only as whose somebody or something is: in "Abe's envoy Mori met Lavrov", Mori and Lavrov. Where the
 * text introduces nobody there, those of the codebook by their surnames.
 */
export function takingPart(context: EventContext, from: number, to: number): readonly PersonSeen[] {
  const { document: { text, names, persons, personOfName }, knowledge, published } = context
  const seen = context.personsIn(from, to)
  if (seen.length === 0 && knowledge.codebook !== null) {
    return [...text.slice(from, to).matchAll(/\p{Lu}[\p{L}-]+/gu)].flatMap(({ 0: word, index }): readonly PersonSeen[] => {
      const known = knowledge.personNamed(word)
      if (known === null || /^['’]/.test(text.slice(from + index + word.length))) return []
      const day = published?.slice(0, 10) ?? ''
      const held = known.offices.find((office) => (office.from ?? '') <= day && (office.to === null || office.to >= day)) ?? known.offices[0]
      return [persons.find(({ id }) => id === known.id) ?? { id: known.id, name: known.name, surname: known.surname, office: held?.title ?? null, side: held?.side ?? null, known: true }]
    })
  }
  return seen.filter((person) => {
    const said = names.filter((name, i) => name.from >= from && name.from < to && persons[personOfName[i] ?? -1] === person)
    return said.length === 0 || said.some((name) => !/^['’]/.test(text.slice(name.to, name.to + 1)) && !/['’]s?$/.test(text.slice(name.from, name.to)) || own.test(text.slice(name.to, name.to + 60)))
  })
}
