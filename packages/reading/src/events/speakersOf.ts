import type { Speaker } from '@travaux/model'
import type { EventContext } from './eventContext.ts'

/** Whom a noun phrase or pronoun at [from, to) names: what the speakers layer knows, else the persons, else the sides in it. */
export function speakersOf(context: EventContext, from: number, to: number): readonly Speaker[] {
  if (to <= from) return []
  const persons = context.personsIn(from, to)
  if (persons.length > 0) return persons.map(context.speakerOf)
  const known = context.document.speakersAt(from, to)
  if (known.length > 0) return known
  const sides = context.sidesIn(from, to)
  if (sides.length > 0) return sides.map(context.speakerOfSide)
  const words = context.document.text.slice(from, to).replace(/^(?:the|a|an|his|her|their|its|our)\s+/i, '').trim()
  return words === '' ? [] : [{ person: null, name: words, office: null, side: null }]
}
