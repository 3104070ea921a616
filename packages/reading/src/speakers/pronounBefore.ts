import type { Speaker } from '@travaux/model'
import type { PersonSeen } from '../layers.ts'
import { likelyPronoun } from './likelyPronoun.ts'
import type { Scene } from './makeScene.ts'
import type { Pronoun } from './pronounsOf.ts'

/** Whom "he", "she" or, where `wanted` is null, "who" at `at` means; empty where nobody before fits. */
export function pronounBefore({ document: { persons }, heard, mentions, pronouns, nearest, speakerOf }: Scene, at: number, wanted: Pronoun): readonly Speaker[] {
  const last = heard.before(at)[0]
  const agrees = (_: PersonSeen, i: number) => wanted === null || pronouns[i] === null || pronouns[i] === wanted
  const found = nearest(at, agrees, (i) => wanted !== null && pronouns[i] === null ? unsure(persons[i], wanted) : 0)
  // Somebody unnamed who spoke is who is meant, unless a person was named nearer.
  const one = heard.oneBefore(at)
  const unnamed = one?.speakers[0]
  if (one !== null && unnamed !== undefined && fitsWords(unnamed.name, wanted) && mentions.nearness(at, one.at) + (one.speakers === heard.before(at) ? 4 : 0) >= found.near) return [unnamed]
  if (found.person < 0) return []
  // One who was called "he" is not meant by "she" afterwards.
  if (wanted !== null && persons[found.person]?.id === last?.person) pronouns[found.person] ??= wanted
  return [speakerOf(found.person)]
}

/** What it takes from how near a person is that nothing tells which pronoun goes with the name. */
function unsure(person: PersonSeen | undefined, wanted: Pronoun): number {
  const likely = person === undefined ? null : likelyPronoun(person)
  return likely === null ? -2 : likely === wanted ? -1 : -3
}

function fitsWords(words: string, wanted: Pronoun): boolean {
  const is = /(?:woman|wife|widow|mother|sister|daughter|nun)\b/i.test(words) ? 'she' : /(?:[a-z]|\b)man\b|\b(?:husband|father|brother|son|monk|priest)\b/i.test(words) ? 'he' : null
  return wanted === null || is === null || is === wanted
}
