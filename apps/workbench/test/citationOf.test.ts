import type { Chain } from '@travaux/record'
import { expect, it } from 'vitest'
import { citationOf } from '../src/features/positions/citationOf.ts'

const quote = { passage: { source: 'src_x', from: 0, to: 9 }, text: '"not discussed"', source: 'src_x', place: 'Agency, ¶ 5', verbatim: true }
const review = { review: 'found', by: 'reader', initials: 'reader', confidence: 0.9, at: '2019-01-15' }
const cell = { side: 'sid_x', stance: 'will-not-discuss', proposition: { id: 'prp_x', text: 'It is open' }, quote, date: '2019-01-14', ladder: null, movement: null, contradicts: false, review: null }
const chain = {
  issue: { id: 'iss_x', name: 'The islands' }, side: { id: 'sid_x', name: 'X', mark: 'a' }, cell, answers: [],
  links: [{ subject: 'stn_x', date: '2019-01-14', who: 'Y, minister', stance: 'will-not-discuss', proposition: 'It is open', quote, ladder: { rung: 4, words: 'own words' }, review, contradicts: false }],
} as unknown as Chain

it('citationOf(chain) says whose position it is, and where each of its words stands', () => {
  expect(citationOf(chain)).toBe('X on The islands: will not discuss (It is open).\n“not discussed” — Y, minister, 14 Jan 2019, own words, Agency, ¶ 5')
})

it('citationOf(chain) cites silence as silence', () => {
  expect(citationOf({ ...chain, cell: { ...chain.cell, stance: null }, links: [] })).toBe('X on The islands: no statement on record.')
})
