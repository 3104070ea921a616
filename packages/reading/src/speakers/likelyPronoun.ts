import type { PersonSeen } from '../layers.ts'
import type { Pronoun } from './pronounsOf.ts'

/** "She" where a given name ends as most languages that end women's names in "a" have it; null where the ending tells nothing, as for every other. */
export function likelyPronoun({ name }: PersonSeen): Pronoun {
  return /^\S*[aá] /.test(name) ? 'she' : null
}
