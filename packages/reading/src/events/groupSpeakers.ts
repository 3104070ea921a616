import type { Meeting, Speaker } from '@travaux/model'
import type { PersonSeen } from '../layers.ts'
import type { EventContext } from './eventContext.ts'
import { mainSides } from './mainSides.ts'
import { rankOf } from './rankOf.ts'

const group = /^(?:and\s+)?(?:(?:both|the|their|our|these|those)\s+)?(?:both\s+)?(?:(?:two|three)\s+)?(?:of\s+the\s+)?(?<office>leaders|presidents|prime ministers|heads of (?:state|government)|deputy (?:foreign )?ministers|vice[- ](?:foreign )?ministers|deputies|(?:foreign |energy |defen[cs]e |trade )?ministers|(?:chief )?negotiators|envoys|special representatives)(?:\s+of\s+(?<of>.+))?$/i

/**
 * Whom "the two leaders", "both ministers" or "the foreign ministers of X and Y" are: those of that rank, of different sides, named last up to here,
 * else anywhere in the text. Where it names none, the sides given, or the office itself. Null where the phrase is no such group.
 */
export function groupSpeakers(context: EventContext, from: number, to: number): readonly Speaker[] | null {
  const { text } = context.document
  const match = /^["“”'’\s]*(.*?)\s*$/s.exec(text.slice(from, to))?.[1]?.match(group)
  const office = match?.groups?.['office']
  if (office === undefined) return null
  const of = match?.groups?.['of']
  const sides = of === undefined ? [] : context.sidesIn(to - of.length, to)
  const persons = personsOfRank(context, rankOfGroup(office), to).filter(({ side }) => sides.length === 0 || side !== null && sides.includes(side))
  if (persons.length > 1) return persons.map(context.speakerOf)
  if (sides.length > 1) return sides.map(context.speakerOfSide)
  return [{ person: null, name: office.toLowerCase(), office: office.toLowerCase(), side: null }]
}

/** Two persons of a rank and of different sides, as named last before `to`, else first in the text. */
function personsOfRank(context: EventContext, rank: Meeting['level'], to: number): readonly PersonSeen[] {
  const fit = (person: PersonSeen): boolean => rankOf(person.office) === rank && !/^former\b/i.test(person.office ?? '')
  const before = apart(context.personsIn(0, to).filter(fit).toReversed()).toReversed()
  return before.length > 1 ? before : apart(context.personsIn(0, context.document.text.length).filter(fit))
}

/** "Their governments", "our countries": the sides a text names most. */
export function ownedSides(context: EventContext, said: string): readonly Speaker[] {
  return /^(?:their|our|both|the two)\s+(?:\w+\s+)?(?:governments|countries|states|sides|capitals)$/i.test(said.trim()) ? mainSides(context) : []
}

function rankOfGroup(office: string): Meeting['level'] {
  if (/leader|president|prime|head/i.test(office)) return 'summit'
  if (/deput|vice/i.test(office)) return 'deputy-ministerial'
  return /negotiator|envoy|representative/i.test(office) ? 'envoys' : 'ministerial'
}

/** The first two whose sides are known and differ, or not known. */
function apart(persons: readonly PersonSeen[]): readonly PersonSeen[] {
  const chosen: PersonSeen[] = []
  for (const person of persons) {
    if (chosen.length === 2) break
    if (chosen.every(({ side }) => side === null || side !== person.side)) chosen.push(person)
  }
  return chosen
}
