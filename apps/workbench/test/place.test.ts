import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeOf, queryOf, viewNames } from '../src/frame/place.ts'

const seed = 1956
const word = fc.option(fc.string({ minLength: 1, unit: 'grapheme' }))
const day = fc.option(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }).chain((moment) => fc.constantFrom(moment.toISOString(), moment.toISOString().slice(0, 10))))
const place = fc.record({
  view: fc.constantFrom(...viewNames),
  passage: fc.option(fc.tuple(fc.nat(99_999), fc.integer({ min: 1, max: 999 })).map(([from, length]) => ({ from, to: from + length }))),
  source: word, finding: word, issue: word, side: word, meeting: word, owed: word, draft: word, mode: word, round: word, against: word, article: word, bracket: word, model: word, estimate: word, package: word, beside: word, graph: word, limits: word, whatIf: word, axes: word, subject: word, recordedSince: day, as: word, asOf: day, on: day, since: day,
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

  it('leaves out a day that is none', () => {
    for (const none of ['garbage', '2019', '2019-02-30', '2019-13-01', '2019-1-1', '2019-01-15Tsoon', '99999-01-01']) {
      expect(placeOf(`?asOf=${none}&on=${none}&since=${none}&recordedSince=${none}`)).toMatchObject({ asOf: null, on: null, since: null, recordedSince: null })
    }
    expect(placeOf('?asOf=2020-02-29&on=2019-01-15T09:30:00Z')).toMatchObject({ asOf: '2020-02-29', on: '2019-01-15T09:30:00Z' })
  })

  it('placeOf(queryOf(place)) is the same place', () => {
    fc.assert(fc.property(place, (given) => { expect(placeOf(queryOf(given))).toEqual(given) }), { seed })
  })
})
