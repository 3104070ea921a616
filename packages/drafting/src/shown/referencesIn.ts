import { clauseNumbers } from '../draft/clauseNumbers.ts'
import type { DraftText } from '../draft/draftText.ts'

/** Gives what words say in braces as it is read: a clause's number now, or that it was struck; a place's name. What is not known stays as it is written, so that a hole is seen. */
export function referencesIn(text: DraftText, nameOf: (place: string) => string): (words: string) => string {
  const labels = clauseNumbers(text)
  return (words) => words.replace(/\{((?:cls|plc)_[^{}]+)\}/gu, (written, id: string) => (id.startsWith('plc_') ? nameOf(id) : labels.get(id) ?? written))
}
