import { hashFeature } from '../learned/hashFeature.ts'
import { hashText } from '../learned/hashText.ts'
import { findStance } from './findStance.ts'
import { wordsIn } from './wordsIn.ts'

export const stanceClasses = ['supports', 'opposes', 'conditional', 'will-not-discuss'] as const

const denial = /\b(?:not|no|never|nothing|none|neither|nor|without|cannot|nobody)\b|n['’]t\b/giu
const refusal = /\b(?:reject|refus|oppos|against|den(?:y|ied|ies|ial)|rul(?:e|ed) out|dismiss|unacceptable|impossible|absurd|false|wrong|object|protest|condemn|denounc|accus|blam|criti[cs]|abandon|withdr[ae]w|halt|suspend|inconsistent|baseless|unfounded|ridicul|mock|warn|fear|regret|violat|illegal|unlawful|trap|danger|threat)/giu
const condition = /\b(?:if|unless|until|once|provided|only|condition|conditional|as long as|so long as|subject to|in return|in exchange|the minute|till|pending|first|in principle)\b/giu
const closed = /\b(?:up for|open to (?:negotiation|discussion)|negotiable|bargain\p{L}*|closed|non-negotiable|no question|no room|will not discuss|never discuss|does not exist|settled|whatever|categorical\p{L}*|out of the question|final|not be touched|never (?:was|been)|under consideration)\b/giu
const favour = /\b(?:support|welcom|agree|accept|ready|prepared|willing|insist|demand|call(?:ed|s)? (?:for|on)|urg|propos|should|must|need|want|hope|favou?r|committed|right|recommend|useful|good|important|necessary)/giu

/**
 * Features of the stance that what is said takes on a proposition: denial, refusal, condition and favour in what is said, held
 * against those in the proposition itself; the cue. `near` in [0, 1] is how much of the proposition is said.
 */
export function stanceFeatures(said: string, cue: string, proposition: string, near: number): Int32Array {
  const count = (pattern: RegExp, text: string) => text.match(pattern)?.length ?? 0
  const own = (pattern: RegExp) => Math.max(0, Math.min(2, count(pattern, said) - count(pattern, proposition)))
  const no = count(denial, said) % 2
  const textNo = count(denial, proposition) % 2
  const some = Math.min(2, count(denial, said))
  const against = own(refusal)
  const whether = Math.min(1, own(condition))
  const textWhether = Math.min(1, count(condition, proposition))
  const shut = Math.min(1, own(closed) + count(closed, cue))
  const yes = Math.min(1, count(favour, said))
  const cueNo = Math.min(1, count(refusal, cue))
  const cueYes = Math.min(1, count(favour, cue))
  const close = near > 0.75 ? 2 : near > 0.45 ? 1 : 0
  const rule = ruled(said, proposition)
  const features = [
    [1, 1], [2, no, textNo], [3, against], [4, whether, textWhether], [5, shut], [6, yes], [7, no ^ textNo, Math.min(1, against), whether], [8, no ^ textNo, close], [9, hashText(cue.toLowerCase())],
    [10, cueNo, cueYes, no ^ textNo], [11, cueNo, close], [12, some, Math.min(1, against), shut], [13, whether, some > 0 ? 1 : 0], [14, close, whether], [15, /\?/.test(said) ? 1 : 0],
    [16, textWhether, close], [17, cueYes, whether, some], [18, some], [19, shut, some], [20, cueNo + against > 0 ? 1 : 0, some > 0 ? 1 : 0],
    [21, rule], [22, rule, close], [23, rule, cueNo, textNo], [24, rule, some],
  ] as const
  return Int32Array.from(features, ([template, a, b = 0, c = 0]) => hashFeature(600 + template, a, b, c))
}

/** What the rules make of it that are used where a codebook gives terms: 0 nothing, else the stance's place among the classes, and 10 more where words show it. */
function ruled(said: string, proposition: string): number {
  const own = new Set(wordsIn(proposition).stems.filter((stem) => stem.length > 3))
  const words = wordsIn(said)
  const terms = words.stems.flatMap((stem, i): [number, number][] => own.has(stem) ? [[words.from[i]!, words.to[i]!]] : [])
  const found = findStance(said, terms.length > 0 ? terms : [[0, said.length]], own, /\b(?:not|no|never|without|nothing|neither)\b/i.test(proposition))
  return found === null ? 0 : 1 + stanceClasses.indexOf(found.stance as (typeof stanceClasses)[number]) + (found.cue === null ? 0 : 10)
}
