import { printWords } from '../terminal/printWords.ts'
import { readingWords } from './readingWords.ts'
import type { Report } from './report.ts'

/** What was found in each text, for people. `explain`: with how each thing was found. */
export function textListing(explain: boolean): Report {
  const nothing = async () => undefined
  return { begin: nothing, reading: (file, reading) => printWords(readingWords(file, reading, { explain })), notRead: nothing, end: nothing }
}
