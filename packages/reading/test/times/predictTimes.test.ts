import { timex } from '@travaux/model'
import { describe, expect, it } from 'vitest'
import { predictTimes } from '../../src/times/predictTimes.ts'

/** A Friday. */
const friday = '2013-03-22'

/** The words and values of a text. */
function predicted(text: string, published: string | null = friday): readonly (readonly [string, string])[] {
  return predictTimes(text, published).map(({ start, end, value }) => [text.slice(start, end), value] as const)
}

// Sentences of our own for what the TimeML guidelines (1.2.1) call DATE, TIME, DURATION and SET.
describe('predictTimes(text, published)', () => {
  it.each([
    ['Prices rose in the third quarter.', 'the third quarter', '2012-Q3'],
    ['Net income fell in the fourth quarter.', 'the fourth quarter', '2012-Q4'],
    ['First-quarter sales rose 3 percent.', 'First-quarter', '2013-Q1'],
    ['Revenue in the fiscal year ended last June fell.', 'last June', '2012-06'],
    ['Since the 1990s it has grown.', 'the 1990s', '199'],
    ['A house of the 19th century stood there.', 'the 19th century', '18'],
    ['A nineteenth-century house stood there.', 'nineteenth-century', '18'],
    ['They played over the weekend.', 'the weekend', '2013-W11-WE'],
    ['The fair opens this weekend.', 'this weekend', '2013-W12-WE'],
    ['The drought began last summer.', 'last summer', '2012-SU'],
    ['It will close in mid-March.', 'mid-March', '2013-03'],
    ['The year-earlier profit was lower.', 'year-earlier', '2012'],
    ['They met on March 4. The day before, they had quarrelled.', 'The day before', '2013-03-03'],
    ['They met on 4 January 2013. Three months later they met again.', 'Three months later', '2013-04'],
    ['They will be home for Christmas.', 'Christmas', '2013-12-25'],
    ['Closed Nov. 11-12 for repairs.', 'Nov. 11', '2012-11-11'],
    ['He died two weeks ago.', 'two weeks ago', '2013-W10'],
    ['He died three days ago.', 'three days ago', '2013-03-19'],
    ['He left three months ago.', 'three months ago', '2012-12'],
    ['He left a year ago.', 'a year ago', '2012'],
    ['He left a decade ago.', 'a decade ago', '200'],
    ['They met late Thursday.', 'late Thursday', '2013-03-21'],
    ['Deliveries begin in 2015.', '2015', '2015'],
    ['Shipments dropped in the latest quarter.', 'the latest quarter', '2012-Q4'],
    ['By the end of the year it will be done.', 'the end of the year', '2013'],
    ['Earlier this year he resigned.', 'Earlier this year', '2013'],
    ['Earlier this week he resigned.', 'Earlier this week', '2013-W12'],
    ['He will resign later this month.', 'later this month', '2013-03'],
    ['Last month sales fell.', 'Last month', '2013-02'],
    ['The talks were held last week.', 'last week', '2013-W11'],
    ['It happened on 22/03/2013.', '22/03/2013', '2013-03-22'],
    ['It happened on 03/15/2013.', '03/15/2013', '2013-03-15'],
    ['It happened on 3/15/13.', '3/15/13', '2013-03-15'],
    ['Posted 2013/03/15.', '2013/03/15', '2013-03-15'],
    ['Signed on 15.3.2013 in Bern.', '15.3.2013', '2013-03-15'],
    ['2013年3月15日に会談した。', '2013年3月15日', '2013-03-15'],
    ['WASHINGTON (AP) _ On Wednesday, March 20, 2013, they met.', 'Wednesday, March 20, 2013', '2013-03-20'],
    ['They met in the summer of 2010.', 'the summer of 2010', '2010-SU'],
    ['They met in early 2011.', 'early 2011', '2011'],
    ['The late 1980s were hard.', 'The late 1980s', '198'],
    [`The '90s were easy.`, `The '90s`, '199'],
    ['The eighties were hard.', 'The eighties', '198'],
    ['He was born in 1949.', '1949', '1949'],
    ['From 1998 to 2004 he led it.', '1998', '1998'],
    ['He has led it since 2004.', '2004', '2004'],
    ['The next day it snowed.', 'The next day', '2013-03-23'],
    ['Tomorrow they will fly home.', 'Tomorrow', '2013-03-23'],
    ['It closed at the end of March.', 'the end of March', '2013-03'],
    ['It will open in the spring.', 'the spring', '2013-SP'],
    ['On March 1 it began.', 'March 1', '2013-03-01'],
    ['On April 1 it will begin.', 'April 1', '2013-04-01'],
    ['On Dec. 20 it began.', 'Dec. 20', '2012-12-20'],
    ['In December it began.', 'December', '2012-12'],
    ['Last Friday it began.', 'Last Friday', '2013-03-15'],
    ['Next Friday it ends.', 'Next Friday', '2013-03-29'],
    ['The bank will decide Monday.', 'Monday', '2013-03-25'],
    ['On Sunday he died.', 'Sunday', '2013-03-17'],
    ['A Sunday rally is planned.', 'Sunday', '2013-03-24'],
    ['It is the anniversary of Sept. 11, 2001.', 'Sept. 11, 2001', '2001-09-11'],
    ['The Sept. 11 attacks changed it.', 'Sept. 11', '2001-09-11'],
    ['The 9/11 attacks changed it.', '9/11', '2001-09-11'],
    ['Today the line is closed.', 'Today', '2013-03-22'],
    ['March 15, 1990, Thursday', 'March 15, 1990', '1990-03-15'],
    ['the 2012 election', '2012', '2012'],
    ['In a month it will end.', 'a month', '2013-04'],
    ['In two weeks it will end.', 'two weeks', '2013-W14'],
    ['it began in 2012-2013', '2012', '2012'],
    ['Earlier Friday, he met them.', 'Earlier Friday', '2013-03-22'],
    ['The same day he left.', 'The same day', '2013-03-22'],
    ['That year he left.', 'That year', '2013'],
    ['A century ago it was a village.', 'A century ago', '19'],
    ['the winter of 1812', 'the winter of 1812', '1812-WI'],
    ['The Jan. 25 uprising', 'Jan. 25', '2013-01-25'],
  ])('gives a date the value that holds as of the publication date: %s', (text, words, value) => {
    expect(predicted(text)).toContainEqual([words, value])
    expect(timex.safeParse(value).success).toBe(true)
  })

  it.each([
    ['He arrived this morning.', 'this morning', '2013-03-22TMO'],
    ['The quake struck at 10 a.m. on the coast.', '10 a.m.', '2013-03-22T10:00'],
    ['The quake struck at 4:30 p.m. Tuesday.', '4:30 p.m. Tuesday', '2013-03-19T16:30'],
    ['They spoke on Thursday night.', 'Thursday night', '2013-03-21TNI'],
    ['The store opens at noon.', 'noon', '2013-03-22T12:00'],
    ['The truce began at midnight.', 'midnight', '2013-03-22T24:00'],
    ['The bomb went off at 0830 GMT.', '0830 GMT', '2013-03-22T08:30Z'],
    ['It rained the night before.', 'the night before', '2013-03-21TNI'],
    ['In the morning they left.', 'the morning', '2013-03-22TMO'],
    ['On Friday afternoon they left.', 'Friday afternoon', '2013-03-22TAF'],
    ['Tonight they play.', 'Tonight', '2013-03-22TNI'],
    ['Last night they played.', 'Last night', '2013-03-21TNI'],
    ['Yesterday evening they played.', 'Yesterday evening', '2013-03-21TEV'],
    ['at 11:45 p.m. EDT', '11:45 p.m. EDT', '2013-03-22T23:45'],
    [`at 3 o'clock`, `3 o'clock`, '2013-03-22T03:00'],
  ])('gives a time of day the day it is on: %s', (text, words, value) => {
    expect(predicted(text)).toContainEqual([words, value])
    expect(timex.safeParse(value).success).toBe(true)
  })

  it.each([
    ['He stayed for two years.', 'two years', 'P2Y'],
    ['The 52-year-old driver was hurt.', '52-year-old', 'P52Y'],
    ['She is 52 years old.', '52 years', 'P52Y'],
    ['The strike lasted 24 hours.', '24 hours', 'PT24H'],
    ['The flight took 90 minutes.', '90 minutes', 'PT90M'],
    ['It took ten seconds.', 'ten seconds', 'PT10S'],
    ['It has been so for centuries.', 'centuries', 'PXCE'],
    ['For decades they waited.', 'decades', 'PXDE'],
    ['For many years they waited.', 'many years', 'PXY'],
    ['They waited for hours.', 'hours', 'PTXH'],
    ['A two-day visit begins on Monday.', 'two-day', 'P2D'],
    ['A six-month pause is planned.', 'six-month', 'P6M'],
    ['In the next five years it will grow.', 'the next five years', 'P5Y'],
    ['In the last three months of 2012 it fell.', 'the last three months', 'P3M'],
    ['In the first nine months of the year it fell.', 'the first nine months', 'P9M'],
    ['Within hours they were back.', 'hours', 'PTXH'],
    ['After six days of talks they parted.', 'six days', 'P6D'],
    ['He worked all day.', 'all day', 'P1D'],
    ['The 10-day-old baby slept.', '10-day-old', 'P10D'],
    ['A 3-month-old truce collapsed.', '3-month-old', 'P3M'],
    ['In recent years it has grown.', 'recent years', 'PXY'],
    ['In recent weeks it has grown.', 'recent weeks', 'PXW'],
    ['The past few days were hot.', 'The past few days', 'PXD'],
    ['It was the worst storm in 25 years.', '25 years', 'P25Y'],
    ['half a century of war', 'half a century', 'P50Y'],
    ['He waited half an hour.', 'half an hour', 'PT30M'],
    ['He served 3 1/2 years.', '3 1/2 years', 'P3.5Y'],
    ['He served 2.5 years.', '2.5 years', 'P2.5Y'],
    ['He served nearly two decades.', 'two decades', 'P2DE'],
    ['The first two weeks of March were wet.', 'The first two weeks', 'P2W'],
    ['It will be done within 30 days.', '30 days', 'P30D'],
    ['A weeklong strike ended.', 'weeklong', 'P1W'],
    ['A yearlong strike ended.', 'yearlong', 'P1Y'],
    ['It was a 15-minute call.', '15-minute', 'PT15M'],
    ['the 12 months ended Dec. 31', 'the 12 months', 'P12M'],
    ['It takes two to three weeks.', 'three weeks', 'P3W'],
    ['Over the last 12 months it fell.', 'the last 12 months', 'P12M'],
  ])('gives a duration its length: %s', (text, words, value) => {
    expect(predicted(text)).toContainEqual([words, value])
    expect(timex.safeParse(value).success).toBe(true)
  })

  it.each([
    ['It will last a few weeks.', 'a few weeks', 'PXW'],
    ['They meet every Tuesday.', 'every Tuesday', 'XXXX-WXX-2'],
    ['The survey is done annually.', 'annually', 'P1Y'],
    ['They are paid $20 a day.', 'a day', 'P1D'],
    ['Prices rise by 3 percent per year.', 'per year', 'P1Y'],
    ['They met twice a week.', 'twice a week', 'P1W'],
    ['They train daily.', 'daily', 'P1D'],
    ['It happens each year.', 'each year', 'P1Y'],
    ['It happens every two weeks.', 'every two weeks', 'P2W'],
    ['A year and a half later it ended.', 'A year and a half', 'P1.5Y'],
    ['Each month it grows.', 'Each month', 'P1M'],
    ['It meets on Mondays.', 'Mondays', 'XXXX-WXX-1'],
    ['Nightly raids went on.', 'Nightly', 'P1D'],
  ])('gives what recurs its period: %s', (text, words, value) => {
    expect(predicted(text)).toContainEqual([words, value])
    expect(timex.safeParse(value).success).toBe(true)
  })

  it.each([
    ['He knows it now.', 'now', 'PRESENT_REF'],
    ['In the future this will change.', 'the future', 'FUTURE_REF'],
    ['In the past, it rained more.', 'the past', 'PAST_REF'],
    ['The rebels recently withdrew.', 'recently', 'PAST_REF'],
    ['He had previously denied it.', 'previously', 'PAST_REF'],
    ['He left decades ago.', 'decades ago', 'PAST_REF'],
    ['He left years ago.', 'years ago', 'PAST_REF'],
    ['The current price is low.', 'current', 'PRESENT_REF'],
    ['It was said a moment ago.', 'a moment ago', 'PAST_REF'],
    ['It will come soon.', 'soon', 'FUTURE_REF'],
    ['It is no longer used these days.', 'these days', 'PRESENT_REF'],
    ['Until now it held.', 'now', 'PRESENT_REF'],
    ['Some 200 million years ago the sea rose.', 'Some 200 million years ago', 'PAST_REF'],
  ])('knows the present, the past and the future as such: %s', (text, words, value) => {
    expect(predicted(text)).toContainEqual([words, value])
    expect(timex.safeParse(value).success).toBe(true)
  })

  it.each([
    ['The bank opens on Wednesday at 2 p.m.', '2 p.m.', '2013-03-27T14:00'],
    ['It struck on Wednesday at 2 p.m. (0500 GMT).', '0500 GMT', '2013-03-20T05:00Z'],
    ['The Sept. 11 attacks were planned abroad.', 'Sept. 11', '2001-09-11'],
    ['Over the last year it fell.', 'the last year', 'P1Y'],
    ['Last year it fell.', 'Last year', '2012'],
    ['First-quarter sales were below those of the year-earlier quarter.', 'the year-earlier quarter', '2012-Q1'],
    ['Ten years from now it will be forgotten.', 'Ten years from now', '2023'],
  ])('reads words by what stands around them: %s', (text, words, value) => {
    expect(predicted(text)).toContainEqual([words, value])
  })

  it.each([
    'The wind blew at 90 kilometers per hour.', 'They watched the Winter Olympics.', 'The second fire in as many years was small.',
    'The former minister spoke.', 'At the same time, prices rose.', 'He is in his 40s.', 'It will come eventually.', 'The millennium began badly.',
  ])('leaves what no calendar could hold alone: %s', (text) => {
    expect(predicted(text)).toEqual([])
  })

  it('counts what follows from the date before it', () => {
    expect(predicted('They met on 4 January 2013. The next morning they parted, and three months later they met again.').map((each) => each[1])).toEqual(['2013-01-04', '2013-01-05TMO', '2013-04'])
  })

  it('puts what had happened by a weekday into the past', () => {
    expect(predicted('By Thursday they had left.')).toEqual([['Thursday', '2013-03-21']])
    expect(predicted('They must leave by Thursday.')).toEqual([['Thursday', '2013-03-28']])
  })

  it('leaves out the line that holds the publication date', () => {
    expect(predicted('A title\n\nMarch 22, 2013\n\nThey met on Friday.')).toEqual([['Friday', '2013-03-22']])
  })

  it('takes 22-03-2013 as the publication date, too', () => {
    expect(predicted('They met yesterday.', '22-03-2013')).toEqual([['yesterday', '2013-03-21']])
  })
})
