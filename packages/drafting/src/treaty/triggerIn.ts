import { datesIn } from '../languages/datesIn.ts'
import { numberOf } from '../languages/numberOf.ts'
import type { EntryTrigger } from './entryRule.ts'
import { phrase } from './phrase.ts'

const who = String.raw`(?:States?|Parties|Party|signator(?:y|ies)|Governments?|members?|countries|of them|participants?|sides?|negotiating|contracting|original)`
const instrument = String.raw`(?:instruments?|ratifications?|acceptances?|approvals?|accessions?)`
const deposit = phrase(String.raw`deposit\p{L}*`)
const consent = phrase(String.raw`consent to be bound|deposit\p{L}*|ratif\p{L}+|${instrument} of`)
const counted = new RegExp(`^(?:${who}|${instrument}|deposits?)$`, 'iu')
const apart = /^(?:days?|weeks?|months?|years?|after|by|when|than|or|and|thirds|quarters|fourths|majority|half|cent)$/iu
const share = phrase(String.raw`(?:two|three)(?:-| )(?:thirds|quarters|fourths)|(?:simple |absolute )?majority|half of|per cent of the (?:States|Parties|members|signatories)`)
const exchange = phrase(String.raw`exchang(?:e|ed|ing) (?:of )?(?:the |their |such |these |diplomatic |said )*(?:instruments|notes|letters|ratifications)|(?:instruments|ratifications|notes)(?: of \p{L}+)? (?:are|is|have been|shall be|were) exchanged|(?:date|day) of (?:the |this |that |such )?exchange`)
const notified = phrase(String.raw`notif\p{L}+|diplomatic (?:note|channel)s?|(?:written|last|later) (?:note|communication)s?|inform(?:s|ed)? (?:each other|one another)|(?:received?|receipt)`)
const completed = phrase(String.raw`(?:procedures?|requirements?|formalities|processes|steps|conditions|legal necessary|completion)\b`)
const lastNotice = phrase(String.raw`(?:last|later|latter|latest|second) (?:of the |of these |of their |of such |two |written |diplomatic |such )*(?:notifications?|notes?|communications?|letters?)`)
const signed = phrase(String.raw`(?:on|upon|from|by|at|of|after|following|with|date|day|moment|time) (?:the |its |their |being |final |definitive |both |this |last |latter )*(?:sign(?:ature|ed|ing)s?)\b|(?:when|once|after|as soon as) (?:it |this \p{L}+ |the present \p{L}+ )?(?:is|has been|have been) signed|is signed`)
const openFor = phrase(String.raw`(?:open|opened|opening|subject) (?:for|to) (?:the )?signature`)

/** What the sentence says brings the treaty into force; `unread` where it names none of what is known here. */
export function triggerIn(sentence: string): EntryTrigger {
  if (deposit.test(sentence) || consent.test(sentence) && !exchange.test(sentence) && !notified.test(sentence)) return consents(sentence)
  if (exchange.test(sentence) && !(completed.test(sentence) && notified.test(sentence) && !/instruments/iu.test(sentence))) return { on: 'exchange' }
  if (lastNotice.test(sentence) || notified.test(sentence) && completed.test(sentence)) return { on: 'notification' }
  const named = datesIn(sentence, 'en')[0]
  if (signed.test(sentence.replace(openFor, ' ')) && (named === undefined || !/\bsigned (?:on|at)\b/iu.test(sentence))) return { on: 'signature' }
  if (named !== undefined && named.value.length === 10) return { on: 'date', date: named.value }
  return consent.test(sentence) ? consents(sentence) : { on: 'unread' }
}

function consents(sentence: string): EntryTrigger {
  const including = included(sentence)
  const number = numberAt(sentence)
  if (number !== null) return { on: 'consents', by: number.value + (number.others ? including.length : 0), including }
  if (share.test(sentence)) return { on: 'unread' }
  return { on: 'consents', by: 'all', including: [] }
}

/** The first number, in words or digits, that counts States or instruments, up to three words before them; `others`: beside those that are named. */
function numberAt(sentence: string): { value: number; others: boolean } | null {
  const words = [...sentence.matchAll(/[\p{L}\d]+(?:-\p{L}+)*/gu)].map(([word]) => word)
  for (const [i, word] of words.entries()) {
    if (!counted.test(word)) continue
    for (let j = i - 1; j >= Math.max(0, i - 4); j--) {
      if (apart.test(words[j] ?? '')) break
      const value = [3, 2, 1, 0].map((more) => numberOf(words.slice(Math.max(0, j - more), j + 1).join(' '), 'en')?.value ?? 0).find((each) => each > 0)
      if (value !== undefined) return { value, others: words.slice(j, i).some((each) => /^(?:other|more|further|additional)$/iu.test(each)) }
    }
  }
  return null
}

const includingPattern = /\b(?:including|among (?:them|which|whom)|of which|comprising)\s+(?:those of\s+|the following States:?\s+)?(?:the\s+)?(\p{Lu}[\p{L}-]+(?:[ ,]+(?:and\s+|the\s+|of\s+)*\p{Lu}[\p{L}-]+)*)/u

function included(sentence: string): readonly string[] {
  const named = includingPattern.exec(sentence)?.[1] ?? /\bby\s+(\p{Lu}[\p{L}-]+(?:(?:, | and |, and )(?:the )?\p{Lu}[\p{L}-]+)+)\s+and\s+(?:by\s+)?(?:\p{L}+\s+)+other/u.exec(sentence)?.[1]
  return named === undefined ? [] : named.split(/,\s*(?:and\s+)?|\s+and\s+/u).map((each) => each.replace(/^the\s+/u, '').trim()).filter((each) => /^\p{Lu}/u.test(each) && !/^(?:States?|Part(?:y|ies))$/u.test(each))
}
