import { phrase } from './phrase.ts'

const subject = String.raw`(?:this|the|the present|such|that|it)`
const verb = phrase(String.raw`(?:enters?|entered|entering|comes?|coming|be brought|is brought) into (?:force|effect|operation)|(?:becomes?|be) effective|takes? effect|be in force (?:on|from|as (?:of|from))`)
const noun = phrase(String.raw`(?:date|day) of (?:the )?entry into force (?:of ${subject} \p{L}+ )?(?:shall be|is|will be)|entry into force (?:of ${subject} \p{L}+ )?(?:shall|will|is to) (?:take place|occur|be effected)`)
const others = phrase(String.raw`(?:amendments?|modifications?|changes?|revisions?|terminations?|denunciations?|withdrawals?|accessions?|regulations?|decisions?|rules|annex(?:es)?|appendi(?:x|ces)|measures?|reservations?|notice|declarations?|designation|suspension|objections?)\b`)
const whileNot = phrase(String.raw`(?:until|till|before|once|unless|if|pending|provided|as long as|as soon as|even though|when|after|(?:day|date)(?= (?:on|that|this|the|it))) (?:(?!and |or )\p{L}+ ){1,7}$`)
/** A way out for the case that the clause before it comes to nothing is no second rule. */
const conditional = /^[\s[\]*]*(?:if|failing|otherwise|should|in the event|where|in case)\b/iu
const bySubject = phrase(String.raw`(?<!(?:of|to|by|in|under|from|with|for|between)\s)(?:this|the present|the) (?:treaty|agreement|convention|protocol|pact|covenant|charter|accord|compact|statute|arrangement|memorandum|exchange of notes|understanding|instrument|declaration|amending agreement|text)\b|(?<=^|[,;] )it\b`)

const elsewhere = phrase(String.raw`(?:an |any |each |the |such |every )?(?:proposed )?(?:amendments?|modifications?|revisions?|denunciations?|withdrawals?|terminations?|annex(?:es)?)\b`)

/**
 * Whether a sentence says how the treaty itself enters into force; not an amendment to it, nor a clause that only speaks of the time before or after. `previous`: the sentence before it in the provision,
 * which says what "it" is.
 */
export function isEntryClause(sentence: string, heading: string | null, previous: string | null): boolean {
  if (conditional.test(sentence)) return false
  if (noun.test(sentence)) return true
  const found = verb.exec(sentence)
  if (found === null) return false
  const before = sentence.slice(0, found.index)
  if (/\bwhich\s+(?:shall\s+|will\s+)?$/iu.test(before)) return false
  if (/^it\b/iu.test(sentence) && (/amend|revis|terminat|denunc|withdraw/iu.test(heading ?? '') || previous !== null && elsewhere.exec(previous)?.index === 0)) return false
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(', which'), 0))
  const last = /[^,]*$/u.exec(clause)?.[0] ?? ''
  if (whileNot.test(last) || whileNot.test(before)) return false
  if (others.test(last) && !bySubject.test(last.slice(others.exec(last)?.index ?? 0))) return false
  return bySubject.test(before) || /entry (?:in)?to force|coming into force/iu.test(heading ?? '') && !others.test(before) && !/\b(?:of|in)\s+(?:this|the|the present)\s+\p{L}+\s+(?:shall|will)?\s*$/iu.test(before)
}
