import { hashFeature } from '../learned/hashFeature.ts'
import { makeTemplates } from '../learned/makeTemplates.ts'
import type { Tree } from './sentenceTree.ts'

export const mostCueFeatures = 72

/** Places of values: of the word itself, its neighbours (`p`, `pp` before, `n`, `nn` behind), its head (`h`), and what hangs on it. */
const one = 1, word = 2, tag = 3, label = 4, c64 = 5, c256 = 6, c1024 = 7, field = 8, pWord = 9, pTag = 10, ppWord = 11, nWord = 12, nTag = 13, nnWord = 14, nnTag = 15, hWord = 16, hTag = 17, h256 = 18, hQuoted = 19
const clauses = 20, quotes = 21, that = 22, marks = 23, deps = 24, edge = 25, edges = 26, place = 27, subjectIs = 28, subjectWord = 29, subject256 = 30, subjectField = 31, object64 = 32
const values = new Int32Array(33)

const plain = makeTemplates(200, [
  [one], [word], [word, tag], [word, clauses], [word, quotes], [word, that], [word, nWord], [pWord, word], [c64, tag, clauses], [c256, tag, clauses], [c1024, tag, clauses], [c256, tag], [c1024, quotes], [c256, that, tag], [c1024, that],
  [tag, clauses, quotes], [tag, label, clauses], [label, word], [label, c256, hTag], [hWord, label, tag], [subjectIs, tag, clauses], [subjectIs, c256], [subjectWord, tag], [subject256, c64], [marks, tag, clauses], [marks, c256],
  [nWord, tag], [nnWord, tag], [pWord, tag], [ppWord, tag], [pTag, tag, nTag], [tag, nTag, nnTag], [quotes, tag, nTag], [edge, tag, clauses], [edge, quotes, c256], [edges, word], [deps, tag],
  [object64, tag, clauses], [hQuoted, label, tag], [h256, label, c256], [place, tag, clauses],
])
const ofField = makeTemplates(250, [[field, clauses], [field, quotes], [field, that], [field, tag, label], [field, subjectField, clauses], [field, nTag, clauses]])

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
  const { labelNames, firstChild, nextSibling, lower, sentence, sentenceAt, quoteFrom, quoteTo } = tree
  const [first, end] = sentenceAt[sentence[t]!] ?? [t, t + 1]
  const w = (at: number) => at < first || at >= end ? 7 : tree.word[at]!
  const p = (at: number) => at < first || at >= end ? 255 : tree.tag[at]!
  // What depends on it, as a set of bits and by its words.
  let clause = 0, subject = -1, mark = 0, object = 0, labels = 0
  for (let child = firstChild[t]!; child >= 0; child = nextSibling[child]!) {
    const name = labelNames[tree.label[child]!]!
    if (name === 'ccomp') clause |= child > t ? 1 : 2
    else if (name === 'xcomp') clause |= 4
    else if (name === 'parataxis') clause |= child > t ? 8 : 16
    else if (name === 'advcl') clause |= 32
    else if (name === 'acl' || name === 'acl:relcl') clause |= 64
    else if (name === 'nsubj' || name === 'nsubj:pass') subject = child
    else if (name === 'obj') object = child
    else if (name === 'mark' || name === 'aux' || name === 'aux:pass' || name === 'cop') mark = mark * 31 + tree.word[child]!
    labels += tree.label[child]! * tree.label[child]!
  }
  const h = tree.head[t]!
  const before = t > 0 && quoteTo[t - 1] !== -1 ? 1 : t > 1 && sentence[t - 2] === sentence[t] && quoteTo[t - 2] !== -1 ? 2 : subject >= 0 && subject < t && quoteEndsBefore(tree, tree.yieldFrom[subject]!) ? 3 : 0
  let after = 0
  for (let at = t + 1; at < end && at < t + 14; at++) if (quoteFrom[at] !== -1) { after = at - t < 3 ? 1 : at - t < 6 ? 2 : 3; break }
  let opener = 0
  for (let at = t + 1; at < end && at < t + 7; at++) if (lower[at] === 'that' || lower[at] === 'to' || lower[at] === 'whether' || lower[at] === ':') { opener = tree.word[at]! * 8 + (at - t === 1 ? 1 : 2); break }
  const atEdge = t + 1 >= end || isMark(lower[t + 1]) ? 1 : 0
  values[0] = 0
  values[one] = 1
  values[word] = w(t)
  values[tag] = p(t)
  values[label] = tree.label[t]!
  values[c64] = tree.cluster64[t]!
  values[c256] = tree.cluster256[t]!
  values[c1024] = tree.cluster1024[t]!
  values[field] = tree.verbal[t] === 1 ? tree.verbField[t]! : 64 + tree.nounField[t]!
  values[pWord] = w(t - 1)
  values[pTag] = p(t - 1)
  values[ppWord] = w(t - 2)
  values[nWord] = w(t + 1)
  values[nTag] = p(t + 1)
  values[nnWord] = w(t + 2)
  values[nnTag] = p(t + 2)
  values[hWord] = h < 0 ? 7 : tree.word[h]!
  values[hTag] = h < 0 ? 255 : tree.tag[h]!
  values[h256] = h < 0 ? 7 : tree.cluster256[h]!
  values[hQuoted] = h >= 0 && tree.quoted[h] === 1 ? 1 : 0
  values[clauses] = clause
  values[quotes] = before * 4 + after
  values[that] = opener
  values[marks] = mark
  values[deps] = labels
  values[edge] = atEdge
  values[edges] = atEdge * 2 + (t === first ? 1 : 0)
  values[place] = t - first < 4 ? t - first : 4
  values[subjectIs] = subject < 0 ? 0 : tree.cluster64[subject]! + 3 + tree.capital[subject]! * 100
  values[subjectWord] = subject < 0 ? 7 : tree.word[subject]!
  values[subject256] = subject < 0 ? 7 : tree.cluster256[subject]!
  values[subjectField] = subject < 0 ? 0 : tree.nounField[subject]! + 1
  values[object64] = object === 0 ? 0 : tree.cluster64[object]! + 2
  plain.hashAll(values, into)
  ofField.hashAll(values, into, plain.count)
  let n = plain.count + ofField.count
  for (let child = firstChild[t]!; child >= 0; child = nextSibling[child]!) {
    if (n >= mostCueFeatures - 2) break
    into[n++] = hashFeature(245, tree.label[child]!, p(t), child > t ? 1 : 0)
    into[n++] = hashFeature(246, tree.label[child]!, tree.word[child]!, p(t))
  }
  return n
}

function isMark(lower: string | undefined): boolean {
  return lower === ',' || lower === '.' || lower === ';' || lower === ':' || lower === '?' || lower === '!'
}

function quoteEndsBefore({ quoteTo }: Tree, at: number): boolean {
  return at > 0 && quoteTo[at - 1] !== -1 || at > 1 && quoteTo[at - 2] !== -1
}
