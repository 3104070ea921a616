import type { Speaker } from '@travaux/model'
import type { MeetingShown, Named, SideShown } from '@travaux/record'

/** Somebody who can be chosen as a speaker: how they are called, and by what else they are found. */
export interface Someone { readonly speaker: Speaker; readonly initials: string; readonly present: boolean }

/** Who may speak: those who meet, first, then sides as such, then all other persons. With the office held on `day` (ISO). */
export function peopleAt(meeting: MeetingShown, names: readonly Named[], sides: readonly SideShown[], day: string): readonly Someone[] {
  const persons = names.filter(({ kind }) => kind === 'person')
  const present = meeting.participants.map(({ name, office, side }) => {
    const person = persons.find((each) => each.name === name)
    return someone({ person: (person?.id ?? null) as Speaker['person'], name, office: office ?? officeOn(person, day)?.title ?? null, side }, true)
  })
  const asSides = sides.map(({ id, name }) => someone({ person: null, name, office: null, side: id }, meeting.sides.includes(id)))
  const others = persons.filter(({ name }) => !meeting.participants.some((each) => each.name === name)).map((person) => {
    const office = officeOn(person, day)
    return someone({ person: person.id as unknown as NonNullable<Speaker['person']>, name: person.name, office: office?.title ?? null, side: office?.side ?? null }, false)
  })
  return [...present, ...asSides, ...others]
}

/** The one who is meant by initials or a surname, as "SL" or "Lavrov": one of those who meet, or else the only one there is. Null where nobody is, or several are. */
export function namedBy(people: readonly Someone[], name: string): Speaker | null {
  const wanted = name.trim().toLowerCase()
  const fitting = people.filter(({ speaker, initials }) => initials.toLowerCase() === wanted.replaceAll('.', '') || speaker.name.toLowerCase() === wanted || speaker.name.toLowerCase().split(/[\s-]+/).includes(wanted))
  const here = fitting.filter(({ present }) => present)
  const [one, ...others] = here.length > 0 ? here : fitting
  return one === undefined || others.length > 0 ? null : one.speaker
}

function someone(speaker: Speaker, present: boolean): Someone {
  return { speaker, present, initials: speaker.person === null && !speaker.name.includes(' ') ? '' : speaker.name.split(/[\s-]+/).map((word) => word[0] ?? '').join('') }
}

function officeOn(person: Named | undefined, day: string): { readonly title: string; readonly side: Speaker['side'] } | undefined {
  const offices = person?.offices ?? []
  return offices.find(({ from, to }) => (from === null || from <= day) && (to === null || day <= to)) ?? offices.at(-1)
}
