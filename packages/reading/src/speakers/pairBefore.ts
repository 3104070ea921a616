import type { Speaker } from '@travaux/model'
import type { Scene } from './makeScene.ts'
import { phraseWords } from './phraseWords.ts'

const numbers: readonly string[] = ['two', 'three', 'four', 'five', 'six', 'seven']
const sides = 'sides|parties|delegations'
const several = new RegExp(`^(?:they|we|both|${[
  '(?:each|neither|either) (?:side|party|delegation|country|government|state)',
  'both (?:of them|men|(?:(?!and )\\p{L}+[ -]){0,3}\\p{L}+s)',
  'the two(?: \\p{L}+)*',
  `the (?:${numbers.slice(1).join('|')}) (?:${sides})`,
  `the (?:${sides}|officials|delegates|diplomats|leaders|counterparts|interlocutors|negotiators|envoys)`,
  '(?:the )?(?:deputy |vice[ -]?|foreign |defence |prime |finance )*(?:ministers|presidents|heads of state|heads of government|secretaries of state)',
].join('|')})$`, 'u')
const opens = /^(?:the|they|both|each|neither|either|we)\b/

/**
 * Whom "they", "both sides", "the three parties", "the ministers" at `at` mean; `words` in lower case. Null where the words mean no such group;
 * empty where it cannot be told who they are. "Ministers", without "the", are those of before only in texts that report one meeting.
 */
export function pairBefore(scene: Scene, at: number, words: string): readonly Speaker[] | null {
  if (!several.test(words) || !opens.test(words) && !/^(?:statement|read-out|treaty)$/.test(scene.document.metadata.genre)) return null
  const { document: { text, persons }, heard, mentions, parties, isOne, speakerOf } = scene
  const last = heard.before(at)
  if (words === 'they' && last.length === 1 && (last[0]?.person !== null || isOne(last[0]))) {
    const before = text.slice(Math.max(0, at - 400), at)
    const named = /(?:^|[.!?”"] )((?:Both|The two|The three) (?:\p{Ll}+ )?\p{Ll}+s)\b[^.!?]*[.!?”"]* ?$/u.exec(before)?.[1]?.toLowerCase()
    const meant = named === undefined ? null : pairBefore(scene, at, named)
    if (meant !== null) return meant
    const group = heard.groupBefore(at)
    return group !== null && mentions.nearness(at, group.at) > -12 ? group.speakers : last
  }
  // Nobody has been heard: they are those of whom one sentence has told together.
  if (words === 'they' && last.length === 0) return few(mentions.together(at, () => true)).map(speakerOf)
  if (words === 'we' || words === 'they') return last
  const many = 2 + Math.max(0, numbers.findIndex((number) => new RegExp(`\\b${number}\\b`).test(words)))
  if (/sides?$|part(?:ies|y)$|countr|states?$|governments?$|nations$|delegations?$|capitals$/.test(words)) {
    return last.length === many && last.every(({ person }) => person === null) ? last : parties.before(at, many)
  }
  const head = words.replace(/^.* /, '').replace(/ies$/, 'y').replace(/s$/, '')
  const wanted = phraseWords.standsAlone(head) ? new RegExp(`\\b(?:${head === 'leader' ? 'leader|president|premier|prime minister|chancellor|king' : head === 'minister' ? 'minister|secretary' : head === 'official' ? '.*' : head})\\b`, 'i') : null
  const together = wanted === null || /\btwo\b|^both/.test(words) ? [] : mentions.together(at, ({ office }) => office !== null && wanted.test(office))
  if (few(together).length > 0) return together.map(speakerOf)
  const found: number[] = []
  for (const strict of [true, false]) {
    for (const person of mentions.back(at)) {
      const seen = persons[person]
      if (seen !== undefined && !found.includes(person) && (!strict || wanted === null || wanted.test(seen.office ?? '')) && (found.length === 0 || persons[found[0] ?? -1]?.side !== seen.side || seen.side === null)) found.push(person)
      if (found.length === 2) return found.reverse().map(speakerOf)
    }
  }
  return []
}

/** Two persons or a few; none where they are one, or so many that a text cannot mean all. */
function few(persons: readonly number[]): readonly number[] {
  return persons.length > 1 && persons.length < 6 ? persons : []
}
