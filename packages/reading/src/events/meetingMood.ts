import { gathering } from './gathering.ts'

/** How a text speaks of a meeting: as one that is told of, one ahead, one that may be, or as no meeting at all. */
export type MeetingMood = 'told' | 'planned' | 'possible' | 'none'

/** Words between what governs a noun and the noun: no preposition or conjunction, so that nothing else is governed. */
const upTo = "(?:(?!(?:at|in|on|after|before|during|and|but|that|when|who|which|by|from|to|with|between|as|following|since)\\b)[\\w'’-]+\\s+){0,5}$"
/** Verbs by which one takes part in a meeting, after "to" or an auxiliary. */
const having = '(?:(?:have\\s+)?(?:be(?:en)?\\s+)?(?:hold|held|have|attend|host|begin|start|open|reopen|enter(?: into)?|join|convene|resume|continue|conduct|arrange|schedule|organi[sz]e|send|pay|make|take part in|return to|go to|come to|engage in|agree to|be)\\s+)'
const adverb = '(?:(?:also|soon|then|not|again|still|now|ever|perhaps|probably|likely|both|jointly|together|\\w+ly)\\s+){0,2}'
const governed = (auxiliary: string): RegExp => new RegExp(`\\b(?:${auxiliary})\\s+${adverb}(?:have\\s+|be\\s+)?(?:${having}${upTo}|$)`, 'i')

const willBe = governed("(?:will|would|shall|['’](?:ll|d))|(?:is|are|was|were|be|been)\\s+(?:\\w+ly\\s+)?(?:(?:due|set|scheduled|slated|supposed|expected|going|about|planned|meant|bound|preparing)\\s+)?to|agree[ds]?\\s+to|decided\\s+to|plan(?:s|ned)?\\s+to|intend(?:s|ed)?\\s+to|due\\s+to|going\\s+to|undertook\\s+to|promised\\s+to|arranged\\s+to")
const mayBe = governed("may|might|could|can|should|ought\\s+to|must|cannot|hop(?:es?|ed|ing)\\s+to|want(?:s|ed|ing)?\\s+to|wish(?:es|ed)?\\s+to|offer(?:s|ed|ing)?\\s+to|propos(?:es?|ed|ing)\\s+to|seek(?:s|ing)?\\s+to|sought\\s+to|tr(?:y|ies|ied|ying)\\s+to|like\\s+to|(?:ready|willing|prepared|keen|eager|able|unable|inclined|reluctant|likely|unlikely|free|readiness|willingness|desire|wish|intention|chance|opportunity|call(?:s|ed)?|appeal|invitation|need)\\s+to|(?:urge[ds]?|urging|ask(?:s|ed)?|invit(?:es?|ed)|call(?:s|ed|ing)?\\s+on|press(?:es|ed)?|want(?:s|ed)?)\\s+[^,.;]{2,50}\\s+to")
const wished = new RegExp(`\\b(?:call(?:s|ed|ing)?\\s+for|appeal(?:s|ed|ing)?\\s+for|hop(?:es?|ed|ing)\\s+for|ask(?:s|ed|ing)?\\s+for|propos(?:es?|ed|ing|als?\\s+(?:for|of))|offer(?:s|ed)?(?:\\s+of)?|suggest(?:s|ed|ing)?|demand(?:s|ed|ing)?(?:\\s+for)?|request(?:s|ed|ing)?(?:\\s+for)?|invit(?:es?|ed|ation)[^,.;]{0,40}\\s+to|(?:idea|possibility|prospects?|chances?|hopes?|option)\\s+(?:of|for)|need\\s+for|favou?r(?:s|ed)?|consider(?:s|ed|ing)?|would\\s+welcome|discuss(?:es|ed|ing)?\\s+holding|possible|potential|eventual)\\s+${upTo}`, 'i')
const rumoured = /\b(?:reportedly|allegedly|supposedly|rumou?r(?:s|ed)?|unconfirmed|(?:is|are|was|were)\s+said\s+to\s+have)\b/i

/** What leads to talks, is settled by talks or stands open to them names a way, no occasion. */
const way = new RegExp([
  `\\b(?:groundwork|basis|conditions|climate|atmosphere|framework|foundations?|mechanisms?|format|channels?|modalities|ground|stage|scene|prerequisites?|preconditions?|room|(?:way|path|road)(?=\\s+for))\\s+(?:of|for|to)\\s+${upTo}`,
  `\\b(?:doors?|windows?)\\b[^,.;]{0,40}\\b(?:to|for)\\s+${upTo}`,
  `\\b(?:open(?:ness)?|commitment|committed|path|alternative|recourse)\\s+to\\s+${upTo}`,
  `\\b(?:through|via|(?<!\\b(?:followed|preceded|accompanied|marked|interrupted|hosted)\\s+)by(?:\\s+(?:means|way)\\s+of)?|by\\s+resorting\\s+to)\\s+(?:(?!(?:the|this|these|a|an)\\b)[\\w'’-]+\\s+){0,3}(?:and\\s+)?$`,
  `\\b(?:through|by)\\s+(?:[\\w-]+\\s+)?(?:${gathering}|negotiation|dialogue|consultation)\\s+(?:and|or)\\s+(?:[\\w-]+\\s+)?$`,
].join('|'), 'i')
const refused = new RegExp(`\\b(?:refus(?:es?|ed|ing|als?)|declin(?:es?|ed|ing)|reject(?:s|ed|ing)?|rul(?:es?|ed|ing)\\s+out|turn(?:s|ed)?\\s+down|oppos(?:es?|ed|ing)|boycott(?:s|ed)?|fail(?:s|ed)?|den(?:y|ies|ied|ying)(?:\\s+that)?(?:[^,.;]{0,40}\\s+(?:had|having))?)\\s+(?:to\\s+)?${adverb}${having}?${upTo}`, 'i')
const denied = /\b(?:den(?:y|ies|ied|ying)|(?:not|n['’]t)\s+confirm(?:ed)?)\s+(?:(?:the\s+)?(?:reports?|claims?|rumou?rs)\s+)?that\s+[^,.;:]*$/i
const notRefused = new RegExp(`\\b(?:not|n['’]t)\\s+(?:\\w+\\s+)?rul(?:e|ed|ing)\\s+out\\s+${upTo}`, 'i')
/** A question that can be answered by yes or no takes nothing for granted. */
const asks = /^["“”'’\s]*(?:(?:so|and|but|well|then|or),?\s+)?(?:is|are|was|were|will|would|can|could|may|might|should|do|does|did|has|have|had)\b/i

const laterAhead = /^(?:\s+(?!(?:and|but|or|that|who|which)\b)[\w'’-]+){0,6}?\s+(?:(?:will|would|shall|(?:is|are|was|were)\s+(?:due|set|scheduled|slated|expected|planned|going)?\s*to)\s+(?:\w+\s+)?(?:be\s+(?:held|opened|convened|resumed|hosted|conducted)|have\s+(?:been\s+held|taken\s+place)|take\s+place|begin|start|open|resume|continue|convene|happen|follow))\b/i
/** Talks to continue: what is ahead in the words of a headline. */
const toBe = /^\s+to\s+(?:be\s+held|take\s+place|begin|start|open|reopen|resume|continue|convene|follow|go\s+on)\b/i
const isHeadline = /^\W*(?:(?!(?:held|hold|holds|in|at|during)\b)[\w'’-]+\s+){0,3}$/i
const laterPossible = /^(?:\s+(?!(?:and|but|or|that|who|which)\b)[\w'’-]+){0,6}?\s+(?:may|might|could|can|should|must)\s+(?:\w+\s+)?(?:be\s+(?:held|opened|convened|resumed|hosted|possible|conducted)|take\s+place|begin|start|open|resume|convene|happen|follow)\b/i

/**
 * How the meeting named by the word between `before` and `after`, the rest of its clause, is spoken of. `sentence`: all of it; `before` begins where
 * its clause does. `isNoun`: talks, not met.
 */
export function meetingMood(sentence: string, before: string, after: string, isNoun: boolean): MeetingMood {
  if (notRefused.test(before)) return 'possible'
  if (refused.test(before) || denied.test(sentence.slice(0, Math.max(0, sentence.length - after.length)))) return 'none'
  if (isNoun && way.test(before)) return 'none'
  const question = /\?["”’]?\s*$/.test(sentence) || /^[^.!?"”\n]{0,120}\?/.test(after)
  if (mayBe.test(before) || isNoun && laterPossible.test(after) || isNoun && wished.test(before) || rumoured.test(before.slice(-60))) return 'possible'
  if (question && asks.test(before === '' ? sentence : before)) return 'none'
  if (willBe.test(before) || isNoun && (laterAhead.test(after) || isHeadline.test(before) && toBe.test(after))) return question ? 'possible' : 'planned'
  return 'told'
}
