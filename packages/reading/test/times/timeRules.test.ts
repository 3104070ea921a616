import { describe, expect, it } from 'vitest'
import { ages } from '../../src/times/rules/ages.ts'
import { durations } from '../../src/times/rules/durations.ts'
import { partsOfDay } from '../../src/times/rules/partsOfDay.ts'
import { rates } from '../../src/times/rules/rates.ts'
import { relativeTimes } from '../../src/times/rules/relativeTimes.ts'
import { seasons } from '../../src/times/rules/seasons.ts'
import { spells } from '../../src/times/rules/spells.ts'
import { weekdays } from '../../src/times/rules/weekdays.ts'
import { years } from '../../src/times/rules/years.ts'

const rules = [...spells, ...weekdays, ...years, ...seasons, ...relativeTimes, ...ages, ...rates, ...durations, ...partsOfDay]

/** One for every rule that has a quick look before its pattern, and for its alternatives. */
const said = [
  'By the end of the year', 'BY THE MIDDLE OF the current month', 'the latest quarter', 'the year-ago\nquarter', 'a year-earlier period', 'over the years', 'the late Sixties', 'mid-forties', 'the twenties', 'the 18th century', 'the nineteenth century BC',
  'Yesterday', 'TODAY', 'the day after tomorrow', 'this\nmorning', 'Tonight', 'last night', 'the 1990s', "the '80s", 'the 1950’s', 'the 21st\ncentury', 'the third quarter', 'the first-half of 2018', 'SECOND QUARTER',
  'the spring of 2019', 'Last summer', 'by late autumn', 'since Fall', 'WINTER 2012', 'Christmas Eve', 'on Boxing Day', "New Year's Day", 'at New Year', 'Easter Monday', 'Good Friday', 'Thanksgiving', 'Nowruz', 'NAVRUZ', 'this\nweekend',
  'two days ago', 'a year\nago', 'three weeks before.', 'a month before', 'Two years later, he', 'a decade earlier.', 'ten days from\nnow', 'a year hence', 'the first week of May', 'the last\nweek in June 2019',
  'a 10-year-old', '30 years old', 'six months of age', '1,500 Years', '2.5 hours', 'two and a half years', '3 1/2 days', 'three and-a-half weeks', 'a year and a half', 'several hundred years', 'hundreds of years', 'Two thousand years ago', 'a decade-long', 'yearlong', 'One-Month-long',
  'Once a year', 'three times per week', 'NIGHTLY', 'Hourly', 'biweekly', 'bimonthly', 'semiannual', 'biannual', 'biennial', 'every other day', 'Year after year', 'week after week',
  'two or three weeks', 'five to twenty-five years', 'many years ago', 'not long\nago', 'Annual', 'annually', 'Yearly', 'monthly', 'WEEKLY', 'daily', 'quarterly',
  'around noon', 'shortly before midnight', 'at MIDDAY', 'in the early morning', 'during the night', 'by late evening', 'late afternoon trading', 'ten o’clock', "5 o'clock",
]

const looked = rules.flatMap(({ pattern, needs }) => needs === undefined ? [] : [{ pattern: new RegExp(pattern.source, pattern.flags.replace('g', '')), needs }])

describe('timeRules', () => {
  it('find, by the quick look before a pattern, whatever the pattern finds', () => {
    expect(looked.flatMap(({ pattern, needs }) => said.filter((words) => pattern.test(words) && !needs.test(words)))).toEqual([])
  })

  it('are each tried by some words above where they look before', () => {
    expect(looked.filter(({ pattern }) => !said.some((words) => pattern.test(words))).map(({ needs }) => needs.source)).toEqual([])
  })
})
