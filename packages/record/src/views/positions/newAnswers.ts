import { firstNot } from '../../firstNot.ts'
import type { StanceHeld, StanceLine } from '../statements/stancesHeld.ts'

/**
 * The first stance of a side on each proposition that it took up after it had answered the issue otherwise on an earlier day, with the last before that day. Only its own
 * word counts. O(propositions · log stances).
 */
export function newAnswers({ byVoice: { own }, byProposition }: StanceLine): readonly { readonly before: StanceHeld; readonly now: StanceHeld }[] {
  return [...byProposition.values()].flatMap(({ own: [now] }) => {
    if (now === undefined) return []
    const before = own[firstNot(own, ({ day }) => (day ?? '') < (now.day ?? '')) - 1]
    return before === undefined ? [] : [{ before, now }]
  })
}
