import type { Meeting, Speaker } from '@travaux/model'

/**
 * The level at which someone acts, by office or name: leaders, ministers, deputies, envoys, departments. Unknown where no word tells.
 * The first of several that tells.
 */
export function levelOf(speakers: readonly Speaker[]): Meeting['level'] {
  for (const { office, name } of speakers) {
    for (const words of [office ?? '', name]) {
      for (const [level, pattern] of signs) if (pattern.test(words)) return level
    }
  }
  return 'unknown'
}

/** In this order: "Prime Minister" before minister, "deputy minister" before minister, "foreign ministry departments" before ministry. */
const signs: readonly (readonly [Meeting['level'], RegExp])[] = [
  ['deputy-ministerial', /\b(?:deput(?:y|ies)|vice[- ]ministers?|under-?secretar(?:y|ies)|state secretar(?:y|ies))\b(?!.*\bprime\b)/i],
  ['summit', /\b(?:leaders?|presidents?|prime ministers?|premiers?|chancellors?|heads? of (?:state|government)|kings?|queens?|emperors?|emirs?|summit)\b/i],
  ['technical', /\b(?:departments?|experts?|working groups?|agenc(?:y|ies)|ministries|governments?|officials|specialists|delimitation)\b/i],
  ['ministerial', /\b(?:ministers?|secretar(?:y|ies) of state|foreign secretar(?:y|ies)|ministry)\b/i],
  ['envoys', /\b(?:envoys?|ambassadors?|special representatives?|negotiators?|delegations?)\b/i],
]
