import { expect, it } from 'vitest'
import { callingsOf } from '../../src/speakers/callingsOf.ts'
import { named } from './named.ts'

it('callingsOf(document) has the titles and nouns before and after a name', () => {
  const callings = callingsOf(named('The mediator, Ambassador Arna Velt, met Rear Admiral Jon Dahl, chairman of the board.', 'Arna Velt', 'Jon Dahl'))
  expect([...callings.get(0) ?? []]).toEqual(expect.arrayContaining(['mediator', 'ambassador']))
  expect([...callings.get(1) ?? []]).toEqual(expect.arrayContaining(['admiral', 'chairman']))
  expect(callings.get(1)?.has('mediator')).toBe(false)
})
