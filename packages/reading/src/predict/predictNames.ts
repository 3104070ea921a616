import type { English } from '../english.ts'
import { layText } from '../layText.ts'
import { makeKnowledge } from '../makeKnowledge.ts'
import { findNames } from '../names/findNames.ts'

/** What `names` golds ask for: persons, organisations and places in `text`. */
export function predictNames(text: string, english: English): { start: number; end: number; type: string }[] {
  return findNames(layText(text, null, null), makeKnowledge(null), english).names.map(({ from, to, type }) => ({ start: from, end: to, type }))
}
