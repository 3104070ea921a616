import { expect, it } from 'vitest'
import { authorOf } from '../../src/speakers/authorOf.ts'
import { named } from './named.ts'

it('authorOf(document) is whom a byline or the last line names, and nobody else', () => {
  expect(authorOf(named('A treaty\nBy Arna Velt\nI was there.', 'Jon Dahl', 'Arna Velt'))).toBe(1)
  expect(authorOf(named('A treaty\nBy Arna Velt\nI was there.'))).toBe('Arna Velt')
  expect(authorOf(named('A treaty\nI was there with Jon Dahl.\nArna Velt was a negotiator.', 'Jon Dahl', 'Arna Velt'))).toBe(1)
  expect(authorOf(named('A treaty\nI was there with Jon Dahl.', 'Jon Dahl'))).toBe(null)
})
