import type { Marked } from '../paper/marked.ts'
import { marksInBrackets, type BracketOptions } from './marksInBrackets.ts'

/** The text alone of `marksInBrackets`: what its comments are on, and what no bracket can say, is lost. */
export function bracketMarks(marked: Marked, options: BracketOptions = {}): string {
  return marksInBrackets(marked, options).text
}
