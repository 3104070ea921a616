import type { Meeting } from '@travaux/model'

/** Words of rank, each with the level of a meeting that they name; those that name it outright first. */
export const levelWords: readonly (readonly [Meeting['level'], RegExp])[] = [
  ['technical', /\b(?:technical|experts?|technicians|working[- ](?:level|group|party)|working-level|(?:joint|boundary|border|water|mixed|technical|river|fisheries)\s+(?:\w+\s+)?(?:commission|committee|group)|hydrologists|surveyors|directors?-general|boundary commission|joint commission of officers|military committee)\b/i],
  ['deputy-ministerial', /\b(?:deputy|deputies|deputy[- ](?:foreign )?ministers?|vice[- ](?:foreign )?ministers?|under-?secretar(?:y|ies)|foreign secretar(?:y|ies)[- ]level|foreign secretaries|state secretar(?:y|ies)|permanent secretar(?:y|ies)|political consultations)\b/i],
  ['summit', /\b(?:summit|leaders|presidents|prime ministers|heads of (?:state|government))\b/i],
  ['envoys', /\b(?:envoys?|ambassadors?|(?:chief )?negotiators?|chief delegates?|high commissioners?|charg[eé]s?|six-party|proximity talks|heads? of delegations?|delegations?|special representatives?|mediators?|emissar(?:y|ies)|plenipotentiaries)\b/i],
  ['ministerial', /\b(?:(?<!\bprime )ministers?|ministerial|counterparts?|secretar(?:y|ies) of state)\b/i],
  // A prime minister who meets a minister does so at the minister's level.
  ['summit', /\bprime minister\b/i],
]
