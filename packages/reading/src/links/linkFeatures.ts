import type { Words } from '../learned/words.ts'
import { covered, sharedStems, type Meaning } from './meaning.ts'

export const linkFeatureCount = 9

/** What is said, with what stands around it and who says it, to be held against propositions. */
export interface Said { readonly content: Meaning; readonly around: Meaning; readonly side: string | null }
/** A proposition with its issue. `subject`: the name of the side that its text begins with, or null. */
export interface Proposed { readonly text: Meaning; readonly issue: Meaning; readonly subject: string | null }

/** How alike what is said and a proposition are, as numbers about [0, 1] for a linear model; the first is 1. */
export function linkFeatures({ content, around, side }: Said, { text, issue, subject }: Proposed, words: Words, into: Float64Array): void {
  into[0] = 1
  into[1] = sharedStems(text, content)
  into[2] = covered(text, content, words)
  into[3] = covered(content, text, words)
  into[4] = covered(text, around, words)
  into[5] = covered(issue, content, words)
  into[6] = covered(issue, around, words)
  into[7] = Math.sqrt(into[2] * into[3])
  into[8] = subject !== null && subject === side ? 1 : 0
}
