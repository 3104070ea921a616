import { levels } from '@travaux/model'
import { hashFeature } from '../learned/hashFeature.ts'
import type { EventContext } from './eventContext.ts'
import { firstToken, ranksIn, type Surroundings } from './eventFeatures.ts'
import type { LevelsOfText } from './levelsOfText.ts'
import { levelWords } from './levelWords.ts'
import type { MentionedMeeting } from './mergeMeetings.ts'
import { rankOf } from './rankOf.ts'

export const mostLevelFeatures = 400
/** How many tokens to each side of a meeting's word are looked at. */
const reach = 7

/**
 * Features of a meeting for the level it is at: what the rules say, the ranks of those who take part, words of rank next to it, in its clause and in
 * the text, and the words around its own. `ofText`: what the text says of levels as a whole. Returns how many were written.
 */
export function levelFeatures(context: EventContext, surroundings: Surroundings, { lead, mentions }: MentionedMeeting, { usual, named, ofMany, ranks: everyones }: LevelsOfText, into: Int32Array): number {
  let n = 0
  const add = (template: number, a: number, b = 0, c = 0) => { if (n < mostLevelFeatures) into[n++] = hashFeature(900 + template, a, b, c) }
  const { tree, who } = surroundings
  const { text } = context.document
  const head = firstToken(tree, lead.at)
  const isVerb = tree.tagNames[tree.tag[head] ?? 0]?.startsWith('V') === true
  const kind = lead.visit ? 2 : Number(isVerb)
  const rule = levels.indexOf(lead.level)
  const often = usual === undefined ? 7 : levels.indexOf(usual)
  const ranks = lead.persons.map(({ office }) => levels.indexOf(rankOf(office)))
  const known = ranks.filter((rank) => levels[rank] !== 'unknown')
  const [highest, lowest] = known.length === 0 ? [9, 9] : [Math.min(...known), Math.max(...known)]
  const numbered = Number(lead.round !== null)
  add(0, 1)
  add(1, rule)
  add(2, rule, kind)
  add(3, rule, often)
  add(4, often, kind, numbered)
  add(5, highest, lowest)
  add(6, lowest, kind)
  add(7, ranks.length, ranks.length - known.length)
  add(8, Math.min(3, lead.sides.length), kind)
  add(9, numbered, kind)
  add(10, levels.indexOf(lead.level), lead.status === 'held' || lead.status === 'under-way' ? 1 : 0)
  add(11, tree.cluster256[head] ?? -1)
  for (const rank of new Set(ranks)) add(14, rank, kind)
  for (const rank of everyones) add(15, rank, rule)
  const seen = new Set<number>()
  for (const mention of mentions.slice(0, 4)) {
    const own = mention.at === lead.at ? 0 : 1
    const [near, wide] = [text.slice(Math.max(0, mention.at - 45), mention.to + 45), text.slice(Math.max(0, mention.at - 110), mention.to + 110)]
    for (const [level, pattern] of levelWords) {
      if (pattern.test(text.slice(mention.from, mention.to))) add(16, levels.indexOf(level), own)
      if (pattern.test(near)) add(17, levels.indexOf(level), own)
      if (pattern.test(wide)) add(18, levels.indexOf(level), own)
    }
    const at = firstToken(tree, mention.at)
    const [first, end] = tree.sentenceAt[tree.sentence[at] ?? -1] ?? [at, at + 1]
    add(19, ...ranksIn(surroundings, tree.sentence[at] ?? 0), own)
    for (let t = Math.max(first, at - reach); t < Math.min(end, at + reach + 1); t++) {
      if (tree.kind[t] !== 0 || seen.has(t)) continue
      seen.add(t)
      const side = t < at ? 0 : t > at ? 1 : 2
      add(21, tree.cluster256[t] ?? -1)
      if ((tree.nounField[t] ?? 0) > 0) add(22, tree.nounField[t] ?? 0, side)
      if ((who[t] ?? 0) > 0) add(24, who[t] ?? 0, side)
    }
    for (let child = tree.firstChild[at] ?? -1; child >= 0; child = tree.nextSibling[child] ?? -1) {
      add(25, tree.label[child] ?? 0, tree.cluster256[child] ?? -1)
      add(26, tree.label[child] ?? 0, tree.word[child] ?? 0)
    }
  }
  add(28, Number(ofMany), kind)
  for (const level of named) add(27, level, often)
  return n
}
