import type { Range } from './attribution.ts'
import type { Tree } from './sentenceTree.ts'

/** What is written, drawn or printed, and has no author's mind of its own: it says, states and provides. */
const texts = /^(?:treat(?:y|ies)|conventions?|protocols?|articles?|paragraphs?|clauses?|annex(?:es)?|preambles?|books?|signs?|maps?|charts?|plaques?|placards?|inscriptions?)$/
/** What only a person or a body does. */
const minded = /^(?:(?:hop|believ|promis|urg|den[iy]|repl[iy])(?:e|es|ed|s|ing)?|(?:want|wish|fear|doubt|expect|ask|answer|respond|add|refus|vow|pledg|threaten|insist|accus)(?:e|es|ed|s|ing)?|think(?:s|ing)?|thought|know(?:s|ing)?|knew|known|feel(?:s|ing)?|felt|tell(?:s|ing)?|told)$/

/** Whether a source is a text that cannot do what the cue at `cue` says: a treaty provides and a sign reads, and neither hopes, asks or tells anybody. */
export function cannotSay({ lower, capital }: Tree, [from, to]: Range, cue: number): boolean {
  if (!minded.test(lower[cue] ?? '')) return false
  let head = from
  while (head + 1 < to && !/^(?:of|for|on|in|at|between|\d.*)$/.test(lower[head + 1] ?? '')) head++
  // "Article 19" may be a body by name, "Sign" a surname: a text has its article, number or "of".
  return texts.test(lower[head] ?? '') && (capital[head] !== 1 || head + 1 < to || lower[from] === 'the')
}
