import { hashFeature } from '../learned/hashFeature.ts'
import type { Range } from './attribution.ts'
import type { ContentCandidate } from './contentCandidates.ts'
import type { Tree } from './sentenceTree.ts'

export const contentFeatureCount = 49
const kinds = { none: 0, before: 1, after: 2, split: 3 } as const

/** Features of a candidate for being what the cue at [c0, c1) with its source introduces. `cues[t]` is 1 where another word is a cue too. */
export function contentFeatures(tree: Tree, c0: number, c1: number, source: Range | null, { kind, pieces }: ContentCandidate, cues: Uint8Array, into: Int32Array): void {
  const { word, tag, label, head, cluster64, cluster256, verbField, lower, quoted, quoteFrom, quoteTo, sentence, sentenceAt, firstChild, nextSibling, yieldFrom, yieldTo, tagNames } = tree
  const [first, end] = sentenceAt[sentence[c0]!] ?? [c0, c1]
  const k = kinds[kind]
  const from = pieces[0]![0]
  const to = pieces.at(-1)![1]
  const [a, b] = pieces.at(-1)!
  let words = 0, inQuotes = 0, verbs = 0, out = 0, cuts = 0, others = 0
  for (const [start, stop] of pieces) {
    for (let t = start; t < stop; t++) {
      if (tree.kind[t] === 0) {
        words++
        inQuotes += quoted[t]!
        others += cues[t]!
        const name = tagNames[tag[t]!]!
        if (name[0] === 'V' || name === 'MD') verbs++
      }
      const h = head[t]!
      if (h !== c0 && h >= 0 && !pieces.some(([s, e]) => h >= s && h < e)) out++
    }
    if (start > 0 && quoted[start] === 1 && quoted[start - 1] === 1 && quoteFrom[start] === -1) cuts |= 1
    if (stop < tree.length && quoted[stop] === 1 && quoted[stop - 1] === 1 && quoteFrom[stop] === -1) cuts |= 2
  }
  // Words that are left out at the ends though they hang on what is inside.
  let left = 0
  for (let t = Math.max(first, from - 6); t < Math.min(end, to + 6); t++) {
    const h = head[t]!
    if (h >= 0 && !pieces.some(([s, e]) => t >= s && t < e) && pieces.some(([s, e]) => h >= s && h < e) && tree.kind[t] === 0 && (t < c0 || t >= c1)) left++
  }
  let childStart = 0, childEnd = 0
  for (let child = firstChild[c0]!; child >= 0; child = nextSibling[child]!) {
    if (yieldFrom[child] === a) childStart = label[child]! + 1
    if (yieldTo[child] === b || yieldTo[child] === b + 1 && tree.kind[b] !== 0) childEnd = label[child]! + 1
  }
  const quoting = words === 0 ? 0 : inQuotes === words ? 3 : inQuotes > 0 ? 2 : 1
  const atStart = (quoteFrom[from] !== -1 ? 1 : 0) + (from === first ? 2 : 0) + (from < first ? 4 : 0)
  const atEnd = (b > 0 && quoteTo[b - 1] !== -1 ? 1 : 0) + (b >= end - 1 ? 2 : 0) + (b > end ? 4 : 0)
  const gap = kind === 'before' ? 0 : Math.min(9, a - Math.max(c1, source !== null && source[0] >= c1 ? source[1] : c1))
  const size = words < 2 ? words : words < 4 ? 2 : words < 7 ? 3 : words < 12 ? 4 : words < 25 ? 5 : words < 45 ? 6 : 7
  const side = source === null ? 0 : source[0] < c0 ? 1 : source[0] === c1 ? 2 : 3
  let between = 0
  for (let t = Math.min(c1, b); t < Math.max(c0, a); t++) if (t < c0 || t >= c1) between += cues[t] ?? 0
  let next = 0
  for (let t = b; t < Math.min(end, b + 4); t++) next |= cues[t]!
  const w = (t: number) => t < 0 || t >= tree.length ? 7 : word[t]!
  const p = (t: number) => t < 0 || t >= tree.length ? 255 : tag[t]!
  const cue = word[c0]!
  const like = cluster256[c0]!
  let n = 0
  const add = (x: number, y = 0, z = 0) => { into[n] = hashFeature(400 + n, x, y, z); n++ }
  add(k, side)
  add(k, cue)
  add(k, like)
  add(k, tag[c0]!, label[c0]!)
  add(k, quoting, side)
  add(k, quoting, cue)
  add(k, quoting, like)
  add(k, w(a), cue)
  add(k, w(a), like)
  add(k, w(a), p(a + 1))
  add(k, w(a - 1), w(a))
  add(k, p(a), p(a + 1))
  add(k, atStart, quoting)
  add(k, atEnd, quoting)
  add(k * 16 + atStart, atEnd, quoting)
  add(k, w(b), p(b + 1))
  add(k, w(b), w(b + 1))
  add(k, w(b - 1), w(b))
  add(k, w(b), quoting)
  add(k, cuts, quoting)
  add(k, Math.min(out, 3), quoting)
  add(k, Math.min(left, 4), quoting)
  add(k, Math.min(out, 3) * 8 + Math.min(left, 4), side)
  add(k, childStart, childEnd)
  add(childStart, childEnd, like)
  add(childStart, childEnd, cue)
  add(k, childStart, w(a))
  add(k, childEnd, w(b))
  add(k, gap, w(a))
  add(k, gap, childStart)
  add(k, gap, cue)
  add(k, size, Math.min(verbs, 2))
  add(k, size, cue)
  add(k, size, quoting)
  add(k, Math.min(8, Math.max(0, end - b)), atEnd)
  add(k, Math.min(verbs, 2), cluster64[c0]!)
  add(k, w(c1), cue)
  add(k, lower[a - 1] === ',' || lower[a - 1] === ':' ? w(a - 1) : 0, quoting)
  add(k, w(from), atStart)
  add(k, p(from - 1), atStart)
  add(k, Math.min(others, 3), quoting)
  add(k, Math.min(others, 3), cue)
  add(k, Math.min(between, 2), quoting)
  add(k, next, w(b))
  add(k, next * 8 + Math.min(others, 2), side)
  add(k, Math.min(between, 2) * 4 + Math.min(others, 3), side)
  const field = verbField[c0]!
  add(k, field, quoting)
  add(k, field, childStart)
  add(k, field, w(a))
}
