import type { Mandate } from '@travaux/model'

type Modal = Extract<Mandate['rule'], { rule: 'at-most' }>['modal']

/** A word that binds, at [from, to) of the words, with its negation ("shall not"), and the modal it is as strong as. */
export interface ModalFound { readonly from: number; readonly to: number; readonly words: string; readonly modal: Modal }

/**
 * English words by which a text binds, in order: modal verbs, and what is as strong as one: "must", "undertakes to", "agree to", "is to", "is obliged to" as
 * "shall"; "ought to" as "should"; "can", "could", "might" as "may"; "would" as "will". "May not" forbids, and so is as strong as "shall not". Not the month, not
 * "the will" or "free will", not "should" that begins a condition ("Should a Party …"), not "is to the north". O(characters).
 */
export function modalsIn(words: string): readonly ModalFound[] {
  return [...words.matchAll(binding)].flatMap(({ 0: found, 1: head = '', index }): readonly ModalFound[] => {
    const [before, after] = [words.slice(Math.max(0, index - 30), index), words.slice(index + found.length, index + found.length + 30)]
    if (isSomethingElse(head, before, after)) return []
    return [{ from: index, to: index + found.length, words: found, modal: strength(head.toLowerCase().replace(/\s+/gu, ' '), found) }]
  })
}

const adverb = String.raw`(?:\s+(?:hereby|also|further|mutually|jointly|each|both|solemnly|reciprocally|duly))?`

const binding = new RegExp([
  String.raw`(?<![\p{L}\p{N}_’'-])(`,
  [
    String.raw`shall|must|should|ought\s+to|will|would|may|might|can|could|cannot`,
    String.raw`(?:undertakes?|agrees?|pledges?)${adverb}\s+to`,
    String.raw`commits?\s+(?:itself|themselves)${adverb}\s+to`,
    String.raw`(?:is|are)${adverb}\s+(?:(?:obliged|bound|required)\s+)?to`,
    String.raw`(?:has|have)\s+to|needs?\s+to`,
  ].join('|'),
  String.raw`)(?:\s+not|\s+never|\s+in\s+no\s+(?:case|event))?(?![\p{L}\p{N}_}’-])`,
].join(''), 'giu')

function isSomethingElse(head: string, before: string, after: string): boolean {
  switch (head.toLowerCase()) {
    case 'may': return head === 'May' && (/(?:\d|\b(?:in|on|of|by|since|until|from|before|after|to|and|or|early|late|mid|last|next))[\s,-]*$/iu.test(before) && !/^\s+(?:not\s+)?[a-z]/u.test(after) || /^\s+\d/u.test(after))
    case 'will': return /\b(?:the|a|an|its|their|his|her|our|of|at|against|free|good|common|popular|political|sovereign|own|mutual|shared|firm|joint|any)\s+$/iu.test(before) || /^\s+of\b/u.test(after)
    case 'should': case 'might': return head.startsWith('S') && /(?:^|[.;:(]\s*)$/u.test(before) || head.startsWith('M') || /\b(?:the|its|their|of|military)\s+$/iu.test(before)
    case 'can': case 'must': return /\b(?:a|an|the)\s+$/iu.test(before)
    default: return /\bto$/iu.test(head) && /^\s+(?:the|a|an|its|their|this|that|these|those|each|all|any|every|which|whom|article|annex)\b/iu.test(after) && /^(?:is|are|agree)/iu.test(head)
  }
}

function strength(head: string, found: string): Modal {
  if (head === 'should' || head.startsWith('ought')) return 'should'
  if (head === 'will' || head === 'would') return 'will'
  if (head === 'cannot') return 'shall'
  if (head === 'may' || head === 'might' || head === 'can' || head === 'could') return found.length > head.length && (head === 'may' || head === 'can') ? 'shall' : 'may'
  return 'shall'
}
