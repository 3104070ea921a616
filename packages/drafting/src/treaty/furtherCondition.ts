import { phrase } from './phrase.ts'

const further = phrase(String.raw`(?:whichever|provided that|on condition that|on the condition that|and accounting|accounting (?:in total |together )?for|representing(?: together| in total)? (?:at least|not less)|whose [^.]{0,40}(?:per cent|percent|%)|and subject to|but not (?:before|earlier)|not earlier than)`)

/** Words of a further condition, from where it begins to the end of the sentence; null where there is none. */
export function furtherCondition(sentence: string): string | null {
  const found = further.exec(sentence)
  return found === null ? null : sentence.slice(found.index).replace(/[.\s]+$/u, '')
}
