import type { Speaker } from '@travaux/model'
import type { Known } from '../table.ts'
import { speakerNames } from './speakerNames.ts'

/**
 * Whether two who are named can be one person: the same person on record; or, where one of them is not on record, the same surname, or all words of
 * one name among the other's ("Álvaro Quintana", "Álvaro Quintana Restrepo").
 */
export function samePerson(known: Known, a: Speaker, b: Speaker): boolean {
  if (a.person !== null && b.person !== null) return a.person === b.person
  if (speakerNames(known, a).short.toLowerCase() === speakerNames(known, b).short.toLowerCase()) return true
  const mine = wordsOf(known, a)
  const theirs = wordsOf(known, b)
  const [fewer, more] = mine.length < theirs.length ? [mine, theirs] : [theirs, mine]
  return fewer.length > 1 && fewer.every((word) => more.includes(word))
}

function wordsOf(known: Known, { person, name }: Speaker): readonly string[] {
  return (known.get('person', person)?.value.name ?? name).toLowerCase().split(/\s+/u)
}
