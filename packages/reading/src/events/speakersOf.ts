import type { Speaker } from '@travaux/model'
import type { EventContext } from './eventContext.ts'
import { groupSpeakers, ownedSides } from './groupSpeakers.ts'

/** Whom a noun phrase or pronoun at [from, to) names: the persons in it, what the speakers layer knows, else the sides in it. */
export function speakersOf(context: EventContext, from: number, to: number): readonly Speaker[] {
  if (to <= from) return []
  const said = context.document.text.slice(from, to)
  if (/(?:^|\s)(?:we|our|us|I)$/i.test(said.trim())) {
    const quoted = quotedBy(context, from)
    if (quoted.length > 0) return quoted
    const told = context.document.statements.find(({ value }) => value.content.some((each) => each.from <= from && each.to >= to))?.value.speakers ?? []
    if (told.length > 0) return told
  }
  const persons = context.personsIn(from, to)
  const group = persons.length > 0 ? null : groupSpeakers(context, from, to)
  if (group !== null) return group
  const owned = ownedSides(context, said)
  if (owned.length > 0) return owned
  if (persons.length > 0) return persons.map(context.speakerOf)
  const known = context.document.speakersAt(from, to)
  if (known.length > 0) return known
  const sides = context.sidesIn(from, to)
  if (sides.length > 0) return sides.map(context.speakerOfSide)
  const words = said.replace(/^(?:the|a|an|his|her|their|its|our)\s+/i, '').trim()
  return words === '' || /^(?:they|them|he|him|she|her|it|we|us|i|me|who|both)$/i.test(words) ? [] : [{ person: null, name: words, office: null, side: null }]
}

/** "We" in a quotation is the person named just after it, or just before. */
function quotedBy(context: EventContext, at: number): readonly Speaker[] {
  const { quotations, text } = context.document
  for (let i = 0; i < quotations.length; i++) {
    const [from, to] = [quotations.from[i] ?? 0, quotations.to[i] ?? 0]
    if (from > at) break
    if (to < at) continue
    const line = text.indexOf('\n', to)
    const after = context.personsIn(to, Math.min(line < 0 ? text.length : line, to + 90))[0]
    const before = context.personsIn(Math.max(0, from - 90), from).at(-1)
    const person = after ?? before
    return person === undefined ? [] : [context.speakerOf(person)]
  }
  return []
}
