import { hashFeature } from '../learned/hashFeature.ts'
import { hashText } from '../learned/hashText.ts'
import type { Words } from '../learned/words.ts'
import { findStance } from './findStance.ts'
import { wordsIn } from './wordsIn.ts'

export const stanceClasses = ['supports', 'opposes', 'conditional', 'will-not-discuss'] as const

const denial = /\b(?:not|no|never|nothing|none|neither|nor|without|cannot|nobody|hardly|instead of|rather than)\b|n['’]t\b/giu
const refusal = /\b(?:reject|refus|oppos|against|den(?:y|ied|ies|ial)|rul(?:e|ed) out|dismiss|unacceptable|impossible|absurd|false|wrong|object|protest|condemn|denounc|accus|blam|criti[cs]|abandon|withdr[ae]w|halt|suspend|inconsistent|baseless|unfounded|ridicul|mock|warn|fear|regret|violat|illegal|unlawful|trap|danger|threat|doubt|disput|block|stop|dead|scrap)/giu
const condition = /\b(?:if|unless|until|once|provided|only|condition|conditional|as long as|so long as|subject to|in return|in exchange|the minute|till|pending|first|in principle|when|wherever|whenever|before|after|should \p{Lu}\p{L}+|depends?|might|open to|might|could|without)\b/giu
const closed = /\b(?:up for|open to (?:negotiation|discussion)|negotiable|bargain\p{L}*|closed|non-negotiable|no question|no room|will not discuss|never discuss|does not exist|settled|whatever|categorical\p{L}*|out of the question|final|not be touched|never (?:was|been)|under consideration|no negotiation|on the table|ruled out|sovereignty|bears no relation)\b/giu
const favour = /\b(?:support|welcom|agree|accept|ready|prepared|willing|insist|demand|call(?:ed|s)? (?:for|on)|urg|propos|should|must|need|want|hope|favou?r|committed|right|recommend|useful|good|important|necessary|prefer|deserve)/giu
/** Words that judge a thing badly: who says such a proposition mostly speaks against what it is about. */
const blame = /\b(?:too|trap|rob|give[sn]? (?:away|up)|gave away|worthless|foreign|foist|overturn|encroach\p{L}*|threat\p{L}*|danger\p{L}*|bad(?:ly)?|lose[sn]?|los[st]|betray\p{L}*|surrender\p{L}*|illegal\p{L}*|unlawful\p{L}*|unfair\p{L}*|harm\p{L}*|damag\p{L}*|weak\p{L}*|offend\p{L}*|disappear\p{L}*|wrong|secret\p{L}*|obliged|forc\p{L}*|favou?rs|colon\p{L}*|humiliat\p{L}*|cost\p{L}*|burden\p{L}*)/giu

/**
 * Features of the stance that what is said takes on a proposition: denial, refusal, condition and favour in what is said, held
 * against those in the proposition itself; the small words of both; the cue. `near` in [0, 1] is how much of the
 * proposition is said. Of what is long, the sentence likest the proposition counts, with its neighbours.
 */
export function stanceFeatures(whole: string, cue: string, proposition: string, near: number, words: Words): Int32Array {
  const own = new Set(wordsIn(proposition).stems.filter((stem) => stem.length > 3))
  const said = likest(whole, own)
  const count = (pattern: RegExp, text: string) => text.match(pattern)?.length ?? 0
  const more = (pattern: RegExp) => Math.max(0, Math.min(2, count(pattern, said) - count(pattern, proposition)))
  const some = Math.min(2, count(denial, said))
  const no = count(denial, said) % 2
  const textNo = count(denial, proposition) % 2
  const against = Math.min(1, more(refusal))
  const whether = Math.min(1, more(condition))
  const textWhether = Math.min(1, count(condition, proposition))
  const shut = Math.min(1, more(closed) + count(closed, cue))
  const yes = Math.min(1, count(favour, said))
  const cueNo = Math.min(1, count(refusal, cue))
  const cueYes = Math.min(1, count(favour, cue))
  const close = near > 0.75 ? 2 : near > 0.45 ? 1 : 0
  const bad = Math.min(1, count(blame, proposition))
  const badSaid = Math.min(1, more(blame))
  const rule = ruled(said, proposition, own)
  const norm = /\b(?:should|must)\b/u.test(proposition) ? 1 : /\b(?:may|can|could|would)\b/u.test(proposition) ? 2 : 0
  const features = [
    [1, 1], [2, no, textNo], [3, more(refusal)], [4, whether, textWhether], [5, shut], [6, yes], [7, no ^ textNo, against, whether], [8, no ^ textNo, close], [9, hashText(cue.toLowerCase())],
    [10, cueNo, cueYes, no ^ textNo], [11, cueNo, close], [12, some, against, shut], [13, whether, some > 0 ? 1 : 0], [14, close, whether], [15, /\?/.test(said) ? 1 : 0],
    [16, textWhether, close], [17, cueYes, whether, some], [18, some], [19, shut, some], [20, cueNo + against > 0 ? 1 : 0, some > 0 ? 1 : 0],
    [21, rule], [22, rule, close], [23, rule, cueNo, textNo], [24, rule, some], [25, bad, close], [26, bad, no ^ textNo, against], [27, badSaid], [28, norm, no ^ textNo], [29, norm, whether], [30, cue === '' ? 1 : 0],
    [31, textWhether, no ^ textNo, against],
  ].map(([template, a = 0, b = 0, c = 0]) => hashFeature(600 + template!, a, b, c))
  addWords(proposition, 640, new Set(), words, features)
  addWords(said, 650, own, words, features)
  addWords(cue, 660, new Set(), words, features)
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
