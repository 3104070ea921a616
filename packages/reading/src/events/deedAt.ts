import { withoutAttribution } from './withoutAttribution.ts'

const words = /(?:[^.;"“”]|\b(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec|Mr|Ms|Dr|U\.S|U\.N|[ap]\.m)\.|\b[ap]\.(?=m)|\d\.(?=\d)){3,260}/y
/** Where another clause begins after what was undertaken. */
const tail = /,\s+(?:according to|saying|adding|rejecting|ending|warning|calling|but|while|although|though|which|who|as (?:he|she|they|it|the)|and (?:that|he|she|they|it|the \w+|[A-Z]\w+) )|\s+but\s+|\s+(?:and|or)\s+(?:(?:also|then|was|were|is|are|has|had|did|said|told|made|left|kept|took|that)\b|(?!(?:need|united|limited|related|agreed|unlimited|detailed|renewed)\b)[a-z]{3,}ed\b(?! (?:by|to the|in|on)\b))/

/** The words from `from` that say what is to be done, up to where the sentence, which ends at `end`, turns to something else. */
export function deedAt(text: string, from: number, end: number): string {
  words.lastIndex = from
  const all = withoutAttribution((words.exec(text)?.[0] ?? '').slice(0, end - from))
  const cut = tail.exec(all)?.index ?? all.length
  return all.slice(0, cut).trimEnd().replace(/[,:]$/, '')
}
