import type { EventContext } from './eventContext.ts'
import { firstToken } from './eventFeatures.ts'
import { telling } from './telling.ts'

interface Words { readonly from: number; readonly to: number; readonly whatFrom: number; readonly ofThing: boolean }

/** What one asks of others: urged Oslo to, demanded that it, the two must. */
const asked = /\b(?:urg(?:e[ds]?|ing)|call(?:s|ed|ing)? (?:on|upon|for)|demand(?:s|ed|ing)?|ask(?:s|ed|ing)?|want(?:s|ed)?|expect(?:s|ed)?|press(?:es|ed|ing)?|invit(?:es?|ed|ing)|request(?:s|ed|ing)?|requir(?:es?|ed|ing)|insist(?:s|ed|ing)?|warn(?:s|ed)?|challeng(?:es?|ed)|pleaded with|appeal(?:s|ed)? to)\b(?:[^,.;:"“”]{2,70}?\s(?:to|should|must|not)|\s+that\b[^,.;:"“”]{0,60})\s*$/i
const rather = /\b(?:would|['’]d)\s+(?:much\s+)?(?:rather|sooner|prefer|like|love|hate)\b/i
const unreal = /\bwould\b/i
const supposed = /\bif\s+(?:[\w’'-]+\s+){1,6}?(?:\w{3,}ed|were|was|had|did|could|went|came|gave|took|made|read|put|left)\b/i
const reported = new RegExp(`\\b(?:${telling}|agreed|pledged|promised|vowed|warned|threatened)\\b`)

/** Whether words that sound like an undertaking are none: a thing is their subject, they are asked of others, asked about, preferred, or only supposed. */
export function bindsNobody({ document: { text }, tree }: EventContext, { from, to, whatFrom, ofThing }: Words): boolean {
  if (ofThing) return true
  const [first, end] = tree.sentenceAt[tree.sentence[firstToken(tree, from)] ?? -1] ?? [0, 0]
  const [start, last] = [tree.from[first] ?? from, tree.to[end - 1] ?? to]
  const sentence = text.slice(start, last)
  if (/\?["”’)]*\s*$/.test(sentence)) return true
  if (asked.test(text.slice(start, from)) || asked.test(text.slice(start, whatFrom)) || rather.test(text.slice(from, to))) return true
  return unreal.test(text.slice(from, whatFrom + 8)) && supposed.test(sentence) && !reported.test(sentence)
}
