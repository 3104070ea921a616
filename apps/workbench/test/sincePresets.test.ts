import { expect, it } from 'vitest'
import { sincePresets } from '../src/features/record/sincePresets.ts'

const recorded = ['2018-11-13', '2019-01-14', '2019-01-15', '2019-07-01']
const days = (asOf: string | null) => sincePresets(recorded, asOf).map(({ day }) => day)

it('sincePresets(recorded, asOf) counts back from the day looked at: the last recording, seven days, thirty, all', () => {
  expect(days(null)).toEqual(['2019-07-01', '2019-06-25', '2019-06-02', null])
  expect(days('2019-01-20')).toEqual(['2019-01-15', '2019-01-14', '2018-12-22', null])
})

it('sincePresets(recorded, asOf) has all alone where nothing was recorded by then', () => {
  expect([days('2018-01-01'), sincePresets([], null).length]).toEqual([[null], 1])
})
