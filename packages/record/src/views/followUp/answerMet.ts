import { negotiating } from '../names/negotiating.ts'
import { stancesHeld } from '../statements/stancesHeld.ts'
import type { Known } from '../table.ts'

/**
 * Whether what something waits for is there: of an answer, whether every side that negotiates supports it by its own last word on it; of an issue, whether there is such an
 * answer. Null where it is neither, or no side negotiates. O(sides × answers).
 */
export function answerMet(known: Known, on: string | null): boolean | null {
  const issue = known.get('proposition', on)?.value.issue ?? known.get('issue', on)?.id
  const sides = [...known.once(negotiating)]
  if (issue === undefined || sides.length === 0) return null
  const lines = stancesHeld(known).get(issue)
  const supported = sides.map((side) => new Set([...lines?.get(side)?.byProposition ?? []].flatMap(([proposition, { own }]) => (own.at(-1)?.stance === 'supports' ? [proposition as string] : []))))
  const [first, ...others] = supported
  const all = [...first ?? []].filter((each) => others.every((other) => other.has(each)))
  return known.get('proposition', on) === undefined ? all.length > 0 : all.includes(on as string)
}
