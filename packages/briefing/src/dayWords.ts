import { dateWords, isDay } from '@travaux/record'

/** An ISO day in full, "12 February 2019"; another date as `dateWords` has it. */
export function dayWords(date: string): string {
  const day = date.slice(0, 10)
  return isDay(day) ? `${Number(day.slice(8))} ${dateWords(day.slice(0, 7))}` : dateWords(date)
}
