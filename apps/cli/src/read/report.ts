import type { Reading } from '@travaux/reading'
import type { NotRead } from './outcomeOf.ts'

/** What is printed as files are read. Each call writes at once: nothing is kept for the end but counts. */
export interface Report {
  begin(): Promise<void>
  reading(file: string, reading: Reading, entries: number): Promise<void>
  notRead(file: string, why: NotRead): Promise<void>
  end(): Promise<void>
}
