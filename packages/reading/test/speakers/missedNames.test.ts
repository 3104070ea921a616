import { expect, it } from 'vitest'
import { makeKnowledge } from '../../src/makeKnowledge.ts'
import { missedNames } from '../../src/speakers/missedNames.ts'
import { named } from './named.ts'

it('missedNames(document, knowledge) parts a state from the person after it, and adds names with a particle beside an office', () => {
  const knowledge = makeKnowledge(null)
  const parted = missedNames(named('Minister for Foreign Affairs of Norway Arna Velt came.', 'Norway Arna Velt'), knowledge)
  expect(parted.names.map(({ from, to }) => parted.text.slice(from, to))).toEqual(['Norway', 'Arna Velt'])
  const added = missedNames(named('Its envoy, Hadi al-Velt, said that Jon van der Dahl was late.'), knowledge)
  expect(added.persons.map(({ name, office }) => [name, office])).toEqual([['Hadi al-Velt', 'envoy']])
})
