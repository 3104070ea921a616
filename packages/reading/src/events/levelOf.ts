import type { Meeting } from '@travaux/model'
import type { PersonSeen } from '../layers.ts'
import { rankOf } from './rankOf.ts'

type Level = Meeting['level']

/** From the highest; a meeting is at the level of the lowest that takes part in it. */
const order: readonly Level[] = ['summit', 'ministerial', 'deputy-ministerial', 'envoys', 'technical']

const words: readonly (readonly [Level, RegExp])[] = [
  ['technical', /\b(?:technical|experts?|technicians|working[- ](?:level|group|party)|working-level|(?:joint|boundary|border|water|mixed|technical|river|fisheries)\s+(?:\w+\s+)?(?:commission|committee|group)|hydrologists|surveyors|directors?-general|boundary commission|joint commission of officers|military committee)\b/i],
  ['deputy-ministerial', /\b(?:deputy|deputies|deputy[- ](?:foreign )?ministers?|vice[- ](?:foreign )?ministers?|under-?secretar(?:y|ies)|foreign secretar(?:y|ies)[- ]level|foreign secretaries|state secretar(?:y|ies)|permanent secretar(?:y|ies)|political consultations)\b/i],
  ['summit', /\b(?:summit|leaders|presidents|prime ministers|heads of (?:state|government)|the two prime ministers)\b/i],
  ['envoys', /\b(?:envoys?|ambassadors?|(?:chief )?negotiators?|chief delegates?|high commissioners?|charg[eé]s?|six-party|proximity talks|heads? of delegations?|delegations?|special representatives?|mediators?|emissar(?:y|ies)|plenipotentiaries)\b/i],
  ['ministerial', /\b(?:ministers?|ministerial|counterparts?|secretar(?:y|ies) of state)\b/i],
]

/** The level of a meeting from who takes part and from the words it is named with; `tight` are those next to it, which may name it outright: experts. */
export function levelOf(persons: readonly PersonSeen[], said: string, tight = said): Level {
  // Leaders who talk through a mediator do not meet: envoys do.
  if (/\b(?:proximity|indirect)\s+(?:\w+\s+)?(?:talks|negotiations|meetings?|discussions)\b/i.test(tight)) return 'envoys'
  const named = words.find(([, pattern]) => pattern.test(said))?.[0]
  const ranks = persons.map((person) => rankOf(person.office)).filter((rank) => rank !== 'unknown')
  const lowest = order[Math.max(-1, ...ranks.map((rank) => order.indexOf(rank)))]
  const outright = words.slice(0, 2).find(([, pattern]) => pattern.test(tight))?.[0]
  if (outright !== undefined && lowest !== undefined && order.indexOf(outright) > order.indexOf(lowest)) return outright
  if (/\bsummit\b/i.test(said) && !/\bsidelines\b/i.test(said) && (lowest === undefined || lowest === 'summit')) return 'summit'
  return lowest ?? named ?? 'unknown'
}
