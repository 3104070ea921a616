import { isDenied } from '../attribution/isDenied.ts'
import { isNegated } from '../attribution/isNegated.ts'
import { isQuestioner } from '../attribution/isQuestioner.ts'
import { isSupposed } from '../attribution/isSupposed.ts'
import type { EventContext } from './eventContext.ts'
import { firstToken } from './eventFeatures.ts'
import { telling } from './telling.ts'
import { turnLabelBefore } from './turnLabelBefore.ts'

interface Words { readonly from: number; readonly to: number; readonly whatFrom: number; readonly ofThing: boolean }

/** What one asks of others: urged Oslo to, demanded that it, the two must. */
const asked = /\b(?:urg(?:e[ds]?|ing)|call(?:s|ed|ing)? (?:on|upon|for)|demand(?:s|ed|ing)?|ask(?:s|ed|ing)?|want(?:s|ed)?|expect(?:s|ed)?|press(?:es|ed|ing)?|invit(?:es?|ed|ing)|request(?:s|ed|ing)?|requir(?:es?|ed|ing)|insist(?:s|ed|ing)?|warn(?:s|ed)?|challeng(?:es?|ed)|pleaded with|appeal(?:s|ed)? to|propos(?:e[ds]?|ing)|suggest(?:s|ed|ing)?|recommend(?:s|ed|ing)?|advis(?:e[ds]?|ing))\b(?:[^,.;:"“”]{2,70}?\s(?:to|should|must|not)|\s+that\b[^,.;:"“”]{0,60})\s*$/i
const rather = /\b(?:would|['’]d)\s+(?:much\s+)?(?:rather|sooner|prefer|like|love|hate)\b/i
const unreal = /\bwould\b/i
const supposed = /\bif\s+(?:[\w’'-]+\s+){1,6}?(?:\w{3,}ed|were|was|had|did|could|went|came|gave|took|made|read|put|left)\b/i
const reported = new RegExp(`\\b(?:${telling}|agreed|pledged|promised|vowed|warned|threatened)\\b`)

/** Whether words that sound like an undertaking are none: a thing is their subject, they are asked of others, asked about, preferred, or only supposed. */
export function bindsNobody(context: EventContext, { from, to, whatFrom, ofThing }: Words): boolean {
  const { document: { text }, tree } = context
  // A journalist's question binds nobody.
  if (ofThing || isUnreal(context, from, whatFrom) || isQuestioner(turnLabelBefore(context, from)?.[1] ?? '')) return true
  const [first, end] = tree.sentenceAt[tree.sentence[firstToken(tree, from)] ?? -1] ?? [0, 0]
  const [start, last] = [tree.from[first] ?? from, tree.to[end - 1] ?? to]
  const sentence = text.slice(start, last)
  if (/\?["”’)]*\s*$/.test(sentence) || /^[^.!?"”\n]{0,120}\?/.test(text.slice(to))) return true
  if (asked.test(text.slice(start, from)) || asked.test(text.slice(start, whatFrom)) || rather.test(text.slice(from, to))) return true
  return unreal.test(text.slice(from, whatFrom + 8)) && supposed.test(sentence) && !reported.test(sentence)
}

/** Whether the verb by which somebody binds himself, the last before what he is bound to, is denied, left undone or only supposed. */
function isUnreal({ tree }: EventContext, from: number, whatFrom: number): boolean {
  const first = firstToken(tree, from)
  if (/^(?:neither|nobody|none)$/.test(tree.lower[first] ?? '') || tree.lower[first] === 'no' && /^(?:side|party|state|country|delegation|government)$/.test(tree.lower[first + 1] ?? '')) return true
  for (let t = firstToken(tree, whatFrom) - 1; t >= Math.max(0, first - 2) && tree.sentence[t] === tree.sentence[first]; t--) {
    const tag = tree.tagNames[tree.tag[t] ?? 0] ?? ''
    if (tag[0] !== 'V' || /^(?:be|been|is|are|was|were|have|has|had)$/.test(tree.lower[t] ?? '')) continue
    return isNegated(tree, t) || isSupposed(tree, t) || isDenied(tree, t)
  }
  return false
}
