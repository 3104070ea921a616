import { expect, it } from 'vitest'
import { likelyPronoun } from '../../src/speakers/likelyPronoun.ts'

it('likelyPronoun(person) knows by an ending, and guesses nothing of any other name', () => {
  const of = (name: string) => likelyPronoun({ id: 'per_x', name, surname: name, office: null, side: null, known: false })
  expect(['Arna Velt', 'Jon Dahl', 'Ingrid Moe', 'Velta'].map(of)).toEqual(['she', null, null, null])
})
