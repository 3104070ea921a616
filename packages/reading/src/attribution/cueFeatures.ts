import { hashFeature } from '../learned/hashFeature.ts'
import type { Tree } from './sentenceTree.ts'

export const mostCueFeatures = 72

/** Whether the word at `t` may be a cue at all: a verb, noun, adjective, or what "according" is tagged as. */
export function mayCue({ tag, tagNames, kind, lower, quoted }: Tree, t: number): boolean {
  if (kind[t] !== 0 || quoted[t] === 1) return false
  const first = tagNames[tag[t]!]![0]
  return first === 'V' || first === 'N' || first === 'J' || lower[t] === 'according'
}

/**
 * Features of the word at `t` for being a cue: the word and its like, what depends on it and how, what stands around it, and
 * where quotations begin and end. Returns how many were written.
 */
export function cueFeatures(tree: Tree, t: number, into: Int32Array): number {
  const { word, tag, label, head, cluster64, cluster256, cluster1024, verbField, nounField, firstChild, nextSibling, labelNames, lower, sentence, sentenceAt, quoteFrom, quoteTo, capital, quoted } = tree
  const [first, end] = sentenceAt[sentence[t]!] ?? [t, t + 1]
  let n = 0
  const add = (template: number, a: number, b = 0, c = 0) => { into[n++] = hashFeature(200 + template, a, b, c) }
  const w = (at: number) => at < first || at >= end ? 7 : word[at]!
  const p = (at: number) => at < first || at >= end ? 255 : tag[at]!
  // What depends on it, as a set of bits and by its words.
  let clause = 0, subject = -1, mark = 0, object = 0, deps = 0
  for (let child = firstChild[t]!; child >= 0; child = nextSibling[child]!) {
    const name = labelNames[label[child]!]!
    if (name === 'ccomp') clause |= child > t ? 1 : 2
    else if (name === 'xcomp') clause |= 4
    else if (name === 'parataxis') clause |= child > t ? 8 : 16
    else if (name === 'advcl') clause |= 32
    else if (name === 'acl' || name === 'acl:relcl') clause |= 64
    else if (name === 'nsubj' || name === 'nsubj:pass') subject = child
    else if (name === 'obj') object = child
    else if (name === 'mark' || name === 'aux' || name === 'aux:pass' || name === 'cop') mark = mark * 31 + word[child]!
    deps += label[child]! * label[child]!
  }
  const h = head[t]!
  const before = t > 0 && quoteTo[t - 1] !== -1 ? 1 : t > 1 && sentence[t - 2] === sentence[t] && quoteTo[t - 2] !== -1 ? 2 : subject >= 0 && subject < t && quoteEndsBefore(tree, tree.yieldFrom[subject]!) ? 3 : 0
  let after = 0
  for (let at = t + 1; at < end && at < t + 14; at++) if (quoteFrom[at] !== -1) { after = at - t < 3 ? 1 : at - t < 6 ? 2 : 3; break }
  const quotes = before * 4 + after
  let that = 0
  for (let at = t + 1; at < end && at < t + 7; at++) if (lower[at] === 'that' || lower[at] === 'to' || lower[at] === 'whether' || lower[at] === ':') { that = word[at]! * 8 + (at - t === 1 ? 1 : 2); break }
  const subjectIs = subject < 0 ? 0 : cluster64[subject]! + 3 + capital[subject]! * 100
  const edge = t + 1 >= end || /^[,.;:?!]$/.test(lower[t + 1] ?? '') ? 1 : 0
  const inRange = t === first ? 1 : 0
  add(0, 1)
  add(1, w(t))
  add(2, w(t), p(t))
  add(3, w(t), clause)
  add(4, w(t), quotes)
  add(5, w(t), that)
  add(6, w(t), w(t + 1))
  add(7, w(t - 1), w(t))
  add(8, cluster64[t]!, p(t), clause)
  add(9, cluster256[t]!, p(t), clause)
  add(10, cluster1024[t]!, p(t), clause)
  add(11, cluster256[t]!, p(t))
  add(12, cluster1024[t]!, quotes)
  add(13, cluster256[t]!, that, p(t))
  add(14, cluster1024[t]!, that)
  add(15, p(t), clause, quotes)
  add(16, p(t), label[t]!, clause)
  add(17, label[t]!, w(t))
  add(18, label[t]!, cluster256[t]!, h < 0 ? 255 : tag[h]!)
  add(19, h < 0 ? 7 : word[h]!, label[t]!, p(t))
  add(20, subjectIs, p(t), clause)
  add(21, subjectIs, cluster256[t]!)
  add(22, subject < 0 ? 7 : word[subject]!, p(t))
  add(23, subject < 0 ? 7 : cluster256[subject]!, cluster64[t]!)
  add(24, mark, p(t), clause)
  add(25, mark, cluster256[t]!)
  add(26, w(t + 1), p(t))
  add(27, w(t + 2), p(t))
  add(28, w(t - 1), p(t))
  add(29, w(t - 2), p(t))
  add(30, p(t - 1), p(t), p(t + 1))
  add(31, p(t), p(t + 1), p(t + 2))
  add(32, quotes, p(t), p(t + 1))
  add(33, edge, p(t), clause, )
  add(34, edge, quotes, cluster256[t]!)
  add(35, edge * 2 + inRange, w(t))
  add(36, deps, p(t))
  add(37, object === 0 ? 0 : cluster64[object]! + 2, p(t), clause)
  add(38, h >= 0 && quoted[h] === 1 ? 1 : 0, label[t]!, p(t))
  add(39, h < 0 ? 7 : cluster256[h]!, label[t]!, cluster256[t]!)
  add(40, t - first < 4 ? t - first : 4, p(t), clause)
  const field = tree.tagNames[tag[t]!]![0] === 'V' ? verbField[t]! : 64 + nounField[t]!
  add(50, field, clause)
  add(51, field, quotes)
  add(52, field, that)
  add(53, field, p(t), label[t]!)
  add(54, field, subject < 0 ? 0 : nounField[subject]! + 1, clause)
  add(55, field, p(t + 1), clause)
  for (let child = firstChild[t]!; child >= 0; child = nextSibling[child]!) {
    if (n >= mostCueFeatures - 2) break
    add(45, label[child]!, p(t), child > t ? 1 : 0)
    add(46, label[child]!, word[child]!, p(t))
  }
  return n
}

function quoteEndsBefore({ quoteTo }: Tree, at: number): boolean {
  return at > 0 && quoteTo[at - 1] !== -1 || at > 1 && quoteTo[at - 2] !== -1
}
