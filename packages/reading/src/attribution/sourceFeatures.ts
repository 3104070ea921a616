import { hashFeature } from '../learned/hashFeature.ts'
import type { Tree } from './sentenceTree.ts'
import type { SourceCandidate } from './sourceCandidates.ts'
import { treePath } from './treePath.ts'

export const sourceFeatureCount = 39

/** Features of a phrase for being the source of the cue at `cue`: its head's way to the cue through the tree, and where the phrase begins and ends. */
export function sourceFeatures(tree: Tree, cue: number, { head: t, from, to }: SourceCandidate, into: Int32Array): void {
  const { word, tag, label, cluster64, cluster256, nounField, verbField, capital, lower, quoted, head } = tree
  const side = t < cue ? 1 : 0
  const path = t < 0 ? 0 : treePath(tree, cue, t)
  const gap = t < 0 ? 0 : Math.min(12, Math.abs(t - cue)) + side * 16
  let commas = 0, verbs = 0
  if (t >= 0) for (let at = Math.min(t, cue) + 1; at < Math.max(t, cue); at++) {
    if (lower[at] === ',') commas++
    else if (tree.tagNames[tag[at]!]![0] === 'V') verbs++
  }
  const between = Math.min(commas, 3) * 4 + Math.min(verbs, 3)
  const tt = t < 0 ? 255 : tag[t]!
  const tw = t < 0 ? 7 : word[t]!
  const tl = t < 0 ? 255 : label[t]!
  const c64 = t < 0 ? 99 : cluster64[t]!
  const c256 = t < 0 ? 999 : cluster256[t]!
  const cap = t < 0 ? 2 : capital[t]!
  into[0] = hashFeature(300, path)
  into[1] = hashFeature(301, path, word[cue]!)
  into[2] = hashFeature(302, path, tag[cue]!, tt)
  into[3] = hashFeature(303, path, cluster256[cue]!)
  into[4] = hashFeature(304, tt, gap)
  into[5] = hashFeature(305, tl, side, tag[cue]!)
  into[6] = hashFeature(306, tw)
  into[7] = hashFeature(307, c64, cap)
  into[8] = hashFeature(308, c256, tag[cue]!)
  into[9] = hashFeature(309, between, side, tt)
  into[10] = hashFeature(310, between, tl, side)
  into[11] = hashFeature(311, path, between)
  into[12] = hashFeature(312, tw, side)
  into[13] = hashFeature(313, t < 0 ? 0 : quoted[t]! + 1, side)
  into[14] = hashFeature(314, gap)
  into[15] = hashFeature(315, path, c64)
  into[16] = hashFeature(316, t < 0 || head[t]! < 0 ? 7 : word[head[t]!]!, tl)
  into[17] = hashFeature(317, t < 1 ? 7 : word[t - 1]!, side)
  into[18] = hashFeature(318, t < 0 ? 7 : word[t + 1] ?? 7, side)
  into[19] = hashFeature(319, label[cue]!, tl, side)
  into[20] = hashFeature(320, cluster256[cue]!, tl, side)
  into[21] = hashFeature(321, word[cue]!, tl, side)
  into[22] = hashFeature(322, tt, label[cue]!, between)
  into[23] = hashFeature(323, t < 0 ? 1 : 0, tag[cue]!, label[cue]!)
  const { kind, yieldFrom, yieldTo } = tree
  const w = (at: number) => t < 0 || at < 0 || at >= tree.length ? 7 : word[at]!
  const p = (at: number) => t < 0 || at < 0 || at >= tree.length ? 255 : tag[at]!
  let inside = 0
  for (let at = from; at < to; at++) if (kind[at] === 2) inside++
  const size = Math.min(to - from, 9)
  const treeish = t < 0 ? 0 : (yieldFrom[t] === from ? 1 : 0) + (yieldTo[t] === to ? 2 : 0) + (yieldTo[t]! < to ? 4 : 0) + (yieldFrom[t]! > from ? 8 : 0)
  into[24] = hashFeature(324, p(from), w(from - 1))
  into[25] = hashFeature(325, p(from - 1), p(from), p(from + 1))
  into[26] = hashFeature(326, p(to - 1), p(to))
  into[27] = hashFeature(327, p(to - 1), w(to))
  into[28] = hashFeature(328, w(to), p(to + 1), to === cue ? 1 : 0)
  into[29] = hashFeature(329, size, inside)
  into[30] = hashFeature(330, treeish, side)
  into[31] = hashFeature(331, w(to), w(to + 1))
  into[32] = hashFeature(332, inside, p(to), to === cue || to + 1 === cue ? 1 : 0)
  into[33] = hashFeature(333, t - from, to - t, tt)
  into[34] = hashFeature(334, w(from), p(from + 1))
  into[35] = hashFeature(335, treeish, p(to), p(to - 1))
  const field = t < 0 ? 99 : nounField[t]!
  into[36] = hashFeature(336, field, cap, side)
  into[37] = hashFeature(337, field, path)
  into[38] = hashFeature(338, verbField[cue]!, path)
}
