import type { Meeting } from '@travaux/model'
import type { PersonSeen } from '../layers.ts'
import { isIndirect } from './isIndirect.ts'
import { levelWords } from './levelWords.ts'
import { rankOf } from './rankOf.ts'

type Level = Meeting['level']

/** From the highest; a meeting is at the level of the lowest that takes part in it. */
const order: readonly Level[] = ['summit', 'ministerial', 'deputy-ministerial', 'envoys', 'technical']

/** The level of a meeting from who takes part and from the words it is named with; `tight` are those next to it, which may name it outright: experts. */
export function levelOf(persons: readonly PersonSeen[], said: string, tight = said): Level {
  if (isIndirect(tight)) return 'envoys'
  const named = levelWords.find(([, pattern]) => pattern.test(said))?.[0]
  const ranks = persons.map((person) => rankOf(person.office)).filter((rank) => rank !== 'unknown')
  const lowest = order[Math.max(-1, ...ranks.map((rank) => order.indexOf(rank)))]
  const outright = levelWords.slice(0, 2).find(([, pattern]) => pattern.test(tight))?.[0]
  if (outright !== undefined && lowest !== undefined && order.indexOf(outright) > order.indexOf(lowest)) return outright
  if (/\bsummit\b/i.test(said) && !/\bsidelines\b/i.test(said) && (lowest === undefined || lowest === 'summit')) return 'summit'
  return lowest ?? named ?? 'unknown'
}
