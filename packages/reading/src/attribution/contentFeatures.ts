import { makeTemplates } from '../learned/makeTemplates.ts'
import type { Range } from './attribution.ts'
import type { ContentCandidate } from './contentCandidates.ts'
import type { Tree } from './sentenceTree.ts'

const kinds = { none: 0, before: 1, after: 2, split: 3 } as const

/** Places of values: of the candidate, the cue, the words at the edges of what is said (its last piece [a, b)), and how it hangs together. */
const k = 1, side = 2, cue = 3, like = 4, like64 = 5, cueTag = 6, cueLabel = 7, field = 8, quoting = 9, wordA = 10, tagA = 11, beforeA = 12, behindA = 13, wordB = 14, beforeB = 15, behindB = 16, tagBehindB = 17
const atStart = 18, atEnd = 19, kindAtStart = 20, cuts = 21, outs = 22, lefts = 23, loose = 24, childStart = 25, childEnd = 26, gap = 27, size = 28, verbs = 29, rest = 30, wordC1 = 31, mark = 32
const wordFrom = 33, tagBefore = 34, others = 35, between = 36, next = 37, nextOthers = 38, betweenOthers = 39
const values = new Int32Array(40)

const { count, hashAll } = makeTemplates(400, [
  [k, side], [k, cue], [k, like], [k, cueTag, cueLabel], [k, quoting, side], [k, quoting, cue], [k, quoting, like],
  [k, wordA, cue], [k, wordA, like], [k, wordA, behindA], [k, beforeA, wordA], [k, tagA, behindA], [k, atStart, quoting], [k, atEnd, quoting], [kindAtStart, atEnd, quoting],
  [k, wordB, tagBehindB], [k, wordB, behindB], [k, beforeB, wordB], [k, wordB, quoting], [k, cuts, quoting], [k, outs, quoting], [k, lefts, quoting], [k, loose, side],
  [k, childStart, childEnd], [childStart, childEnd, like], [childStart, childEnd, cue], [k, childStart, wordA], [k, childEnd, wordB], [k, gap, wordA], [k, gap, childStart], [k, gap, cue],
  [k, size, verbs], [k, size, cue], [k, size, quoting], [k, rest, atEnd], [k, verbs, like64], [k, wordC1, cue], [k, mark, quoting], [k, wordFrom, atStart], [k, tagBefore, atStart],
  [k, others, quoting], [k, others, cue], [k, between, quoting], [k, next, wordB], [k, nextOthers, side], [k, betweenOthers, side], [k, field, quoting], [k, field, childStart], [k, field, wordA],
])

export const contentFeatureCount = count

/** Features of a candidate for being what the cue at [c0, c1) with its source introduces. `cues[t]` is 1 where another word is a cue too. */
export function contentFeatures(tree: Tree, c0: number, c1: number, source: Range | null, { kind, pieces }: ContentCandidate, cues: Uint8Array, into: Int32Array): void {
  const { word, tag, label, head, cluster64, cluster256, verbField, lower, quoted, quoteFrom, quoteTo, sentence, sentenceAt, firstChild, nextSibling, yieldFrom, yieldTo, verbal } = tree
  const [first, end] = sentenceAt[sentence[c0]!] ?? [c0, c1]
  const from = pieces[0]![0]
  const [a, b] = pieces.at(-1)!
  // One piece is taken for two of which the first is empty.
  const [f, g] = pieces.length > 1 ? pieces[0]! : [a, a]
  const within = (t: number) => t >= a && t < b || t >= f && t < g
  let wordCount = 0, inQuotes = 0, verbCount = 0, out = 0, cut = 0, otherCues = 0
  for (const [start, stop] of pieces) {
    for (let t = start; t < stop; t++) {
      if (tree.kind[t] === 0) {
        wordCount++
        inQuotes += quoted[t]!
        otherCues += cues[t]!
        if (verbal[t] !== 0) verbCount++
      }
      const h = head[t]!
      if (h !== c0 && h >= 0 && !within(h)) out++
    }
    if (start > 0 && quoted[start] === 1 && quoted[start - 1] === 1 && quoteFrom[start] === -1) cut |= 1
    if (stop < tree.length && quoted[stop] === 1 && quoted[stop - 1] === 1 && quoteFrom[stop] === -1) cut |= 2
  }
  // Words that are left out at the ends though they hang on what is inside.
  let left = 0
  for (let t = Math.max(first, from - 6); t < Math.min(end, b + 6); t++) {
    const h = head[t]!
    if (h >= 0 && !within(t) && within(h) && tree.kind[t] === 0 && (t < c0 || t >= c1)) left++
  }
  let starts = 0, ends = 0
  for (let child = firstChild[c0]!; child >= 0; child = nextSibling[child]!) {
    if (yieldFrom[child] === a) starts = label[child]! + 1
    if (yieldTo[child] === b || yieldTo[child] === b + 1 && tree.kind[b] !== 0) ends = label[child]! + 1
  }
  let cuesBetween = 0
  for (let t = Math.min(c1, b); t < Math.max(c0, a); t++) if (t < c0 || t >= c1) cuesBetween += cues[t] ?? 0
  let cueNext = 0
  for (let t = b; t < Math.min(end, b + 4); t++) cueNext |= cues[t]!
  const w = (t: number) => t < 0 || t >= tree.length ? 7 : word[t]!
  const p = (t: number) => t < 0 || t >= tree.length ? 255 : tag[t]!
  const starting = (quoteFrom[from] !== -1 ? 1 : 0) + (from === first ? 2 : 0) + (from < first ? 4 : 0)
  values[0] = 0
  values[k] = kinds[kind]
  values[side] = source === null ? 0 : source[0] < c0 ? 1 : source[0] === c1 ? 2 : 3
  values[cue] = word[c0]!
  values[like] = cluster256[c0]!
  values[like64] = cluster64[c0]!
  values[cueTag] = tag[c0]!
  values[cueLabel] = label[c0]!
  values[field] = verbField[c0]!
  values[quoting] = wordCount === 0 ? 0 : inQuotes === wordCount ? 3 : inQuotes > 0 ? 2 : 1
  values[wordA] = w(a)
  values[tagA] = p(a)
  values[beforeA] = w(a - 1)
  values[behindA] = p(a + 1)
  values[wordB] = w(b)
  values[beforeB] = w(b - 1)
  values[behindB] = w(b + 1)
  values[tagBehindB] = p(b + 1)
  values[atStart] = starting
  values[atEnd] = (b > 0 && quoteTo[b - 1] !== -1 ? 1 : 0) + (b >= end - 1 ? 2 : 0) + (b > end ? 4 : 0)
  values[kindAtStart] = kinds[kind] * 16 + starting
  values[cuts] = cut
  values[outs] = Math.min(out, 3)
  values[lefts] = Math.min(left, 4)
  values[loose] = Math.min(out, 3) * 8 + Math.min(left, 4)
  values[childStart] = starts
  values[childEnd] = ends
  values[gap] = kind === 'before' ? 0 : Math.min(9, a - Math.max(c1, source !== null && source[0] >= c1 ? source[1] : c1))
  values[size] = wordCount < 2 ? wordCount : wordCount < 4 ? 2 : wordCount < 7 ? 3 : wordCount < 12 ? 4 : wordCount < 25 ? 5 : wordCount < 45 ? 6 : 7
  values[verbs] = Math.min(verbCount, 2)
  values[rest] = Math.min(8, Math.max(0, end - b))
  values[wordC1] = w(c1)
  values[mark] = lower[a - 1] === ',' || lower[a - 1] === ':' ? w(a - 1) : 0
  values[wordFrom] = w(from)
  values[tagBefore] = p(from - 1)
  values[others] = Math.min(otherCues, 3)
  values[between] = Math.min(cuesBetween, 2)
  values[next] = cueNext
  values[nextOthers] = cueNext * 8 + Math.min(otherCues, 2)
  values[betweenOthers] = Math.min(cuesBetween, 2) * 4 + Math.min(otherCues, 3)
  hashAll(values, into)
}
