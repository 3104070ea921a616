import { dateWords } from '@travaux/record'

/** A day or another date for people, without the day of the week: "14 Jan 2019", "February 2019". */
export function shortDate(value: string): string {
  return dateWords(value).replace(/^\p{L}{3} (?=\d)/u, '')
}
