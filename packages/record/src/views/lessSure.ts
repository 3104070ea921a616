import type { Subject } from '../folded.ts'

/** Up to here the reader held a finding no likelier to be right than wrong. */
const floor = 0.5

/**
 * True of a finding that nobody has looked at and of which the reader itself was not sure: 0.5 or less. It is marked as such wherever it is shown, and
 * kept out of what is drawn on a time line or said to lie ahead, until a person has confirmed it or asks for it.
 */
export function lessSure({ review, confidence }: Pick<Subject, 'review' | 'confidence'>): boolean {
  return review === 'found' && confidence !== null && confidence <= floor
}
