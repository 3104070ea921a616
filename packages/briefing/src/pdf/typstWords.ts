import { typstString } from '@travaux/drafting'
import { printed } from '../printed.ts'
import { breakable } from './breakable.ts'

/** Words as they stand on the page, as strings of Typst. */
export function typstWords(text: string): string {
  return breakable(printed(text), typstString)
}
