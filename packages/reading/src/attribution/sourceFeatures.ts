import { makeTemplates } from '../learned/makeTemplates.ts'
import type { Tree } from './sentenceTree.ts'
import type { SourceCandidate } from './sourceCandidates.ts'
import { treePath } from './treePath.ts'

/** Places of values: of the cue, the candidate's head (`head…`), its edges (`from…`, `to…`), and the way between cue and head. */
const cueWord = 1, cueTag = 2, cueLabel = 3, cue256 = 4, cueField = 5, headTag = 6, headWord = 7, headLabel = 8, head64 = 9, head256 = 10, headCapital = 11, headField = 12, headQuoted = 13, headsHead = 14, headBefore = 15, headBehind = 16, nobody = 17
const path = 18, gap = 19, side = 20, between = 21, fromTag = 22, fromWord = 23, fromTagBefore = 24, fromTagBehind = 25, fromWordBefore = 26, lastTag = 27, toTag = 28, toWord = 29, toTagBehind = 30, toWordBehind = 31
const atCue = 32, nearCue = 33, size = 34, marks = 35, treeish = 36, ahead = 37, behind = 38
const values = new Int32Array(39)

const { count, hashAll } = makeTemplates(300, [
  [path], [path, cueWord], [path, cueTag, headTag], [path, cue256], [headTag, gap], [headLabel, side, cueTag], [headWord], [head64, headCapital], [head256, cueTag],
  [between, side, headTag], [between, headLabel, side], [path, between], [headWord, side], [headQuoted, side], [gap], [path, head64], [headsHead, headLabel], [headBefore, side], [headBehind, side],
  [cueLabel, headLabel, side], [cue256, headLabel, side], [cueWord, headLabel, side], [headTag, cueLabel, between], [nobody, cueTag, cueLabel],
  [fromTag, fromWordBefore], [fromTagBefore, fromTag, fromTagBehind], [lastTag, toTag], [lastTag, toWord], [toWord, toTagBehind, atCue], [size, marks], [treeish, side], [toWord, toWordBehind],
  [marks, toTag, nearCue], [ahead, behind, headTag], [fromWord, fromTagBehind], [treeish, toTag, lastTag], [headField, headCapital, side], [headField, path], [cueField, path],
])

export const sourceFeatureCount = count

/** Features of a phrase for being the source of the cue at `cue`: its head's way to the cue through the tree, and where the phrase begins and ends. */
export function sourceFeatures(tree: Tree, cue: number, { head: t, from, to }: SourceCandidate, into: Int32Array): void {
  const { word, tag, label, cluster64, cluster256, nounField, verbField, capital, lower, quoted, head, kind, yieldFrom, yieldTo, verbal } = tree
  const left = t < cue ? 1 : 0
  let commas = 0, verbs = 0
  if (t >= 0) for (let at = Math.min(t, cue) + 1; at < Math.max(t, cue); at++) {
    if (lower[at] === ',') commas++
    else if (verbal[at] === 1) verbs++
  }
  let inside = 0
  for (let at = from; at < to; at++) if (kind[at] === 2) inside++
  const w = (at: number) => t < 0 || at < 0 || at >= tree.length ? 7 : word[at]!
  const p = (at: number) => t < 0 || at < 0 || at >= tree.length ? 255 : tag[at]!
  values[0] = 0
  values[cueWord] = word[cue]!
  values[cueTag] = tag[cue]!
  values[cueLabel] = label[cue]!
  values[cue256] = cluster256[cue]!
  values[cueField] = verbField[cue]!
  values[headTag] = t < 0 ? 255 : tag[t]!
  values[headWord] = t < 0 ? 7 : word[t]!
  values[headLabel] = t < 0 ? 255 : label[t]!
  values[head64] = t < 0 ? 99 : cluster64[t]!
  values[head256] = t < 0 ? 999 : cluster256[t]!
  values[headCapital] = t < 0 ? 2 : capital[t]!
  values[headField] = t < 0 ? 99 : nounField[t]!
  values[headQuoted] = t < 0 ? 0 : quoted[t]! + 1
  values[headsHead] = t < 0 || head[t]! < 0 ? 7 : word[head[t]!]!
  values[headBefore] = t < 1 ? 7 : word[t - 1]!
  values[headBehind] = t < 0 ? 7 : word[t + 1] ?? 7
  values[nobody] = t < 0 ? 1 : 0
  values[path] = t < 0 ? 0 : treePath(tree, cue, t)
  values[gap] = t < 0 ? 0 : Math.min(12, Math.abs(t - cue)) + left * 16
  values[side] = left
  values[between] = Math.min(commas, 3) * 4 + Math.min(verbs, 3)
  values[fromTag] = p(from)
  values[fromWord] = w(from)
  values[fromTagBefore] = p(from - 1)
  values[fromTagBehind] = p(from + 1)
  values[fromWordBefore] = w(from - 1)
  values[lastTag] = p(to - 1)
  values[toTag] = p(to)
  values[toWord] = w(to)
  values[toTagBehind] = p(to + 1)
  values[toWordBehind] = w(to + 1)
  values[atCue] = to === cue ? 1 : 0
  values[nearCue] = to === cue || to + 1 === cue ? 1 : 0
  values[size] = Math.min(to - from, 9)
  values[marks] = inside
  values[treeish] = t < 0 ? 0 : (yieldFrom[t] === from ? 1 : 0) + (yieldTo[t] === to ? 2 : 0) + (yieldTo[t]! < to ? 4 : 0) + (yieldFrom[t]! > from ? 8 : 0)
  values[ahead] = t - from
  values[behind] = to - t
  hashAll(values, into)
}
