import { timex } from '@travaux/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTimes } from '../../src/times/findTimes.ts'

const tuesday = '2019-01-15'
const seed = 20190115

function found(text: string, published: string | null = tuesday): readonly (readonly [string, string])[] {
  const { times } = findTimes({ text }, published)
  return times.values.map((value, i) => [text.slice(times.from[i], times.to[i]), value] as const)
}

describe('findTimes(document, published)', () => {
  it.each([
    ['The envoys met on 4 March 2017.', '4 March 2017', '2017-03-04'],
    ['The envoys met on March 4, 2017.', 'March 4, 2017', '2017-03-04'],
    ['Done this 14th day of December 2018.', '14th day of December 2018', '2018-12-14'],
    ['They meet on the fourth of March.', 'fourth of March', '2019-03-04'],
    ['Dated 2018-12-14.', '2018-12-14', '2018-12-14'],
    ['VARNO, Jan. 14 - The envoys met.', 'Jan. 14', '2019-01-14'],
  ])('reads a date in the orders of English: %s', (text, words, value) => {
    expect(found(text)).toContainEqual([words, value])
  })

  it.each([
    ['The ministers met on Monday.', '2019-01-14'],
    ['The ministers met on Tuesday.', '2019-01-15'],
    ['The ministers will meet on Wednesday.', '2019-01-16'],
    ['They agreed to go on talking until Friday.', '2019-01-18'],
    ['On Thursday the envoy said nothing.', '2019-01-10'],
    ['The next session is set for Thursday.', '2019-01-17'],
    ['They left last Tuesday.', '2019-01-08'],
    ['They leave next Tuesday.', '2019-01-22'],
  ])('takes a bare weekday as past or ahead by the tense of its clause: %s', (text, value) => {
    expect(found(text).map((each) => each[1])).toEqual([value])
  })

  it.each([
    ['The talks held in November failed.', '2018-11'],
    ['The visit is expected in June.', '2019-06'],
    ['The accord was signed on February 2.', '2018-02-02'],
    ['The envoys will meet on January 22.', '2019-01-22'],
    ['The first round took place in December last year.', '2018-12'],
  ])('gives a month the year that its clause implies: %s', (text, value) => {
    expect(found(text).map((each) => each[1])).toEqual([value])
  })

  it('lets a year said once hold for both months', () => {
    expect(found('after talks in Varno in November and Tessa in December last year').map((each) => each[1])).toEqual(['2018-11', '2018-12'])
  })

  it.each([
    ['last week', '2019-W02'], ['next month', '2019-02'], ['last year', '2018'], ['in the 1990s', '199'], ['the summer of 2016', '2016-SU'],
    ['the first quarter of 2009', '2009-Q1'], ['mid-November 2018', '2018-11'], ['three years ago', '2016'], ['yesterday', '2019-01-14'],
    ['for three days', 'P3D'], ['every year', 'P1Y'], ['now', 'PRESENT_REF'], ['recently', 'PAST_REF'], ['this morning', '2019-01-15TMO'],
    ['the end of last year', '2018'], ['the last week of March 2009', '2009-W13'],
  ])('knows %s as %s', (text, value) => {
    expect(found(`They spoke ${text}.`).map((each) => each[1])).toEqual([value])
  })

  it('counts the next day from the date before it, and says so', () => {
    const { times } = findTimes({ text: 'They met on 3 May 2018. The next day they parted.' }, tuesday)
    expect(times.values).toEqual(['2018-05-03', '2018-05-04'])
    expect(times.bases).toEqual([null, 'reference'])
  })

  it('leaves the modal may, sums and resolutions alone', () => {
    expect(found('The talks may resume. They cost $1999 and 2004 tonnes.')).toEqual([])
  })

  it('gives what it can without a publication date', () => {
    expect(found('They met on 4 May.', null)).toEqual([['4 May', 'XXXX-05-04']])
  })

  it('never throws, keeps its spans in order inside the text, and writes TIMEX3 values, whatever the text', () => {
    const words = fc.constantFrom('on', 'Monday', 'May', '30', 'February', 'last', 'year', '1999', 'the', 'week', 'of', 'next', ',', '.', '\n', '0000', 'quarter', '00:61', 'ago', 'five', "'", '-', 'Easter', '99th', 'century')
    const strange = fc.oneof(fc.string({ unit: 'binary' }), fc.array(words).map((each) => each.join(' ')), fc.array(words).map((each) => each.join('')))
    fc.assert(fc.property(strange, fc.constantFrom(null, tuesday, '1000-01-01', '2999-12-31', 'nonsense'), (text, published) => {
      const { times } = findTimes({ text }, published)
      let end = 0
      for (let i = 0; i < times.length; i++) {
        expect(times.from[i]).toBeGreaterThanOrEqual(end)
        expect(times.to[i]).toBeGreaterThan(times.from[i] ?? 0)
        end = times.to[i] ?? 0
        expect(timex.safeParse(times.values[i]).success).toBe(true)
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }), { seed, numRuns: 500 })
  })
})
