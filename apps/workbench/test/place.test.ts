import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeOf, queryOf, viewNames } from '../src/frame/place.ts'

const seed = 1956
const word = fc.option(fc.string({ minLength: 1, unit: 'grapheme' }))
const place = fc.record({
  view: fc.constantFrom(...viewNames),
  passage: fc.option(fc.tuple(fc.nat(99_999), fc.integer({ min: 1, max: 999 })).map(([from, length]) => ({ from, to: from + length }))),
  source: word, finding: word, issue: word, side: word, meeting: word, subject: word, recordedSince: word, as: word, asOf: word, on: word, since: word,
})

describe(`placeOf(query) and queryOf(place), laws with seed ${seed}`, () => {
  it('opens the reading desk, neutral and at the latest, where the address says nothing', () => {
    expect(placeOf('')).toMatchObject({ view: 'reading', source: null, passage: null, as: null, asOf: null })
  })

  it('reads a passage as half-open from-to', () => {
    expect(placeOf('?source=src_a&passage=12-40')).toMatchObject({ source: 'src_a', passage: { from: 12, to: 40 } })
  })

  it('leaves out a view it does not know and a passage that runs backwards', () => {
    expect(placeOf('?view=nowhere&passage=40-12')).toMatchObject({ view: 'reading', passage: null })
  })

  it('placeOf(queryOf(place)) is the same place', () => {
    fc.assert(fc.property(place, (given) => { expect(placeOf(queryOf(given))).toEqual(given) }), { seed })
  })
})
