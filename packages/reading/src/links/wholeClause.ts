/** A verb that helps another: what stands before it is its subject, and says nothing without it. */
const helps = /^ (?:will|would|shall|should|must|can|could|may|might|cannot|is|are|was|were|has|have|had|does|do|did)\b/
/** Words that end in a verb whose object is still to come, or may be: "would not disclose". */
const denies = /\b(?:not|never|cannot) \p{L}+$/u
const helping = /\b(?:will|would|shall|should|must|can|could|may|might|is|are|was|were|has|have|had|does|do|did) $/
/** Where a clause ends. */
const end = /[,;:.?!“”"()—–]|(?<=\s)(?:and|but|while|whereas|although|because) /
/** Longest that words are made, in UTF-16 units. */
const most = 220

/** The words at [from, to) of a sentence, up to the end of their clause where they are cut before or behind its verb: "visits by bus" of "visits by bus would go on". */
export function wholeClause(sentence: string, [from, to]: readonly [from: number, to: number]): readonly [from: number, to: number] {
  const start = denies.test(sentence.slice(from, to)) ? from - (helping.exec(sentence.slice(0, from))?.[0].length ?? 0) : from
  const rest = sentence.slice(to)
  if (!helps.test(rest) && !denies.test(sentence.slice(from, to))) return [start, to]
  const stop = to + rest.slice(0, end.exec(rest)?.index ?? rest.length).trimEnd().length
  return stop - start > most ? [start, to] : [start, stop]
}
