import { hashFeature } from '../learned/hashFeature.ts'
import { hashText } from '../learned/hashText.ts'
import type { Words } from '../learned/words.ts'
import { findStance } from './findStance.ts'
import { polarityNear } from './polarityNear.ts'
import { stancePatterns } from './stancePatterns.ts'
import { wordsIn } from './wordsIn.ts'

export const stanceClasses = ['supports', 'opposes', 'conditional', 'will-not-discuss'] as const

const { denial, refusal, condition, wait, till, hedge, closed, shut, favour, blame } = stancePatterns

/**
 * Features of the stance that what is said takes on a proposition: denial, refusal, condition and favour in what is said, anywhere and near
 * the proposition's own words, held against those in the proposition itself; the small words of both; the cue. `near` in [0, 1] is how much of the
 * proposition is said. Of what is long, the sentence likest the proposition counts, with its neighbours.
 */
export function stanceFeatures(whole: string, cue: string, proposition: string, near: number, words: Words): Int32Array {
  const own = new Set(wordsIn(proposition).stems.filter((stem) => stem.length > 3))
  const said = likest(whole, own)
  const count = (pattern: RegExp, text: string) => text.match(pattern)?.length ?? 0
  const has = (pattern: RegExp, text: string) => Math.min(1, count(pattern, text))
  const more = (pattern: RegExp) => Math.max(0, Math.min(2, count(pattern, said) - count(pattern, proposition)))
  const some = Math.min(2, count(denial, said))
  const no = count(denial, said) % 2
  const textNo = count(denial, proposition) % 2
  const against = Math.min(1, more(refusal))
  const whether = Math.min(1, more(condition))
  const textWhether = Math.min(1, count(condition, proposition))
  const barred = Math.min(1, more(closed) + count(closed, cue))
  const yes = Math.min(1, count(favour, said))
  const cueNo = Math.min(1, count(refusal, cue))
  const cueYes = Math.min(1, count(favour, cue))
  const close = near > 0.75 ? 2 : near > 0.45 ? 1 : 0
  const bad = Math.min(1, count(blame, proposition))
  const badSaid = Math.min(1, more(blame))
  const rule = ruled(said, proposition, own)
  const norm = /\b(?:should|must)\b/u.test(proposition) ? 1 : /\b(?:may|can|could|would)\b/u.test(proposition) ? 2 : 0
  const [waits, textWaits] = [has(wait, said), has(wait, proposition)]
  const [hedged, textHedged] = [has(hedge, said), has(hedge, proposition)]
  const closedTo = Math.max(has(shut, said), has(shut, cue))
  const { denied: noNear, deniedElsewhere: noFar, refused: refusedNear } = polarityNear(cue, said, own)
  const features = [
    [1, 1], [2, no, textNo], [3, more(refusal)], [4, whether, textWhether], [5, barred], [6, yes], [7, no ^ textNo, against, whether], [8, no ^ textNo, close], [9, hashText(cue.toLowerCase())],
    [10, cueNo, cueYes, no ^ textNo], [11, cueNo, close], [12, some, against, barred], [13, whether, some > 0 ? 1 : 0], [14, close, whether], [15, /\?/.test(said) ? 1 : 0],
    [16, textWhether, close], [17, cueYes, whether, some], [18, some], [19, barred, some], [20, cueNo + against > 0 ? 1 : 0, some > 0 ? 1 : 0],
    [21, rule], [22, rule, close], [23, rule, cueNo, textNo], [24, rule, some], [25, bad, close], [26, bad, no ^ textNo, against], [27, badSaid], [28, norm, no ^ textNo], [29, norm, whether], [30, cue === '' ? 1 : 0],
    [31, textWhether, no ^ textNo, against],
    [40, waits, textWaits], [41, textWaits], [42, waits], [43, textWaits, no ^ textNo], [44, waits, no], [45, ownWait(said, own), textWaits],
    [46, hedged], [47, hedged, textHedged], [48, hedged, waits],
    [49, noNear], [50, noNear, textNo], [51, noFar], [52, refusedNear], [53, refusedNear, textNo], [54, noNear ^ textNo, refusedNear], [55, noNear ^ textNo ^ refusedNear, close], [56, noNear ^ textNo ^ refusedNear],
    [60, has(till, said)], [61, has(till, proposition)], [62, has(till, said), has(till, proposition)], [63, /\bonly\b/iu.test(proposition) ? 1 : 0],
    [57, closedTo], [58, closedTo, close], [59, closedTo, waits],
  ].map(([template, a = 0, b = 0, c = 0]) => hashFeature(600 + template!, a, b, c))
  addWords(proposition, 700, new Set(), words, features)
  addWords(said, 710, own, words, features)
  addWords(cue, 720, new Set(), words, features)
  return Int32Array.from(new Set(features))
}

/** The commonest words of a text but those of `skip`: on few examples, rarer ones teach their documents only. */
function addWords(text: string, template: number, skip: ReadonlySet<string>, { id }: Words, into: number[]): void {
  const { stems, from, to } = wordsIn(text)
  stems.forEach((stem, i) => {
    if (skip.has(stem)) return
    const word = id(text.slice(from[i], to[i]).toLowerCase())
    if (word >= 0 && word < 300) into.push(hashFeature(template, word))
  })
}

/** Whether what is said to be waited for is of the proposition itself: 1 or 0. */
function ownWait(said: string, own: ReadonlySet<string>): number {
  const match = new RegExp(wait.source, 'iu').exec(said)
  if (match === null) return 0
  const [rest = ''] = said.slice(match.index + match[0].length).split(/[,;.]/)
  return wordsIn(rest).stems.some((stem) => own.has(stem)) ? 1 : 0
}

/** The sentence of a long text that shares most words with the proposition, and the one after it. */
function likest(text: string, own: ReadonlySet<string>): string {
  if (text.length < 200) return text
  const sentences = text.split(/(?<=[.!?]["”’»]?)\s+/u)
  let best = 0
  let most = -1
  sentences.forEach((sentence, i) => {
    const shared = new Set(wordsIn(sentence).stems.filter((stem) => own.has(stem))).size
    if (shared > most) [best, most] = [i, shared]
  })
  return sentences.slice(best, best + 2).join(' ')
}

/** What the rules make of it that are used where a codebook gives terms: 0 nothing, else the stance's place among the classes, and 10 more where words show it. */
function ruled(said: string, proposition: string, own: ReadonlySet<string>): number {
  const words = wordsIn(said)
  const terms = words.stems.flatMap((stem, i): [number, number][] => own.has(stem) ? [[words.from[i]!, words.to[i]!]] : [])
  const found = findStance(said, terms.length > 0 ? terms : [[0, said.length]], own, /\b(?:not|no|never|without|nothing|neither)\b/i.test(proposition))
  return found === null ? 0 : 1 + stanceClasses.indexOf(found.stance as (typeof stanceClasses)[number]) + (found.cue === null ? 0 : 10)
}
