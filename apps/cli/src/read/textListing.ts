import { print } from '../terminal/print.ts'
import { readingWords } from './readingWords.ts'
import type { Report } from './report.ts'

/** What was found in each text, for people. */
export function textListing(): Report {
  const nothing = async () => undefined
  return { begin: nothing, reading: (file, reading) => print(readingWords(file, reading)), notRead: nothing, end: nothing }
}
