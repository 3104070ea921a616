import type { Person, SubjectId } from '@travaux/model'
import type { Folded, Subject } from '../folded.ts'

/** Who speaks of whom: by person, the subjects whose values name them, as far as `folded` goes; some may no longer. */
export type Namings = Map<string, Set<SubjectId>>

/**
 * Whether somebody who was never on record before changes nothing of what was: nobody else's name begins with the same word, nothing but what changed with them (`since`) names them, and no other text has
 * their surname in it. Where it is not known, they do. A document that introduces somebody is then like any other. O(persons + the texts), and O(subjects) once.
 */
export function isNewcomer(folded: Folded, namings: Namings, person: Subject, since: { has(id: SubjectId): boolean }): boolean {
  const { name, surname } = person.value as Person
  // Case is folded by the alphabet alone.
  if (!/^[A-Za-z'-]+$/.test(surname) || [...namings.get(person.id) ?? []].some((id) => !since.has(id))) return false
  const first = firstWord(name)
  if (folded.byKind.person.some(({ id, value }) => (id as SubjectId) !== person.id && (firstWord(value.name) === first || value.surname.toLowerCase() === surname.toLowerCase()))) return false
  const sought = new RegExp(surname, 'i')
  return !folded.byKind.source.some(({ id, value: { text } }) => !since.has(id as SubjectId) && sought.test(text))
}

function firstWord(name: string): string {
  return name.split(/\s+/u)[0] ?? ''
}

/** Notes whom a subject names, wherever in its value. */
export function noteNamings(namings: Namings, { id, value }: Pick<Subject, 'id' | 'value'>): void {
  const visit = (of: unknown): void => {
    if (typeof of !== 'object' || of === null) return
    for (const [key, each] of Object.entries(of)) {
      if (typeof each === 'object') visit(each)
      else if (key === 'person' && typeof each === 'string') {
        const all = namings.get(each) ?? new Set()
        namings.set(each, all.add(id as SubjectId))
      }
    }
  }
  visit(value)
}
