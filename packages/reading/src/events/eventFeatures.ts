import type { Tree } from '../attribution/sentenceTree.ts'
import { hashFeature } from '../learned/hashFeature.ts'
import type { EventContext } from './eventContext.ts'
import { rankOf } from './rankOf.ts'

export const mostEventFeatures = 160

/** What stands around words, laid over the tokens once a text, so that features of any word are read off. */
export interface Surroundings {
  readonly tree: Tree
  /** 1 where a token lies in a date, with what the date is to the text's own: 0 none, 1 undated, 2 before, 3 the same day, 4 after, 5 a month or year. */
  readonly date: Uint8Array
  /** 0 none, 1 a side, 2 a person of no rank, 3 to 7 a person from summit to technical. */
  readonly who: Uint8Array
  /** The cue (a token) of the statement whose content holds a token, or -1. */
  readonly said: Int32Array
  /** By sentence, `perSentence` numbers: its dates, sides and persons; highest and lowest rank of these, as in `who`; what its first date is. */
  readonly sums: Int32Array
}

const perSentence = 6
const reach = 12

const ranks = ['summit', 'ministerial', 'deputy-ministerial', 'envoys', 'technical']

export function surroundingsOf(context: EventContext): Surroundings {
  const { tree } = context
  const { document, published } = context
  const n = tree.length
  const date = new Uint8Array(n)
  const who = new Uint8Array(n)
  const said = new Int32Array(n).fill(-1)
  const each = (from: number, to: number, what: (t: number) => void): void => {
    for (let t = firstToken(tree, from); t < n && (tree.from[t] ?? 0) < to; t++) what(t)
  }
  const day = published?.slice(0, 10) ?? ''
  for (const i of context.datesIn(0, document.text.length)) {
    const value = document.times.values[i] ?? ''
    const kind = !/^\d{4}/.test(value) ? 1 : value.length < 10 || value.includes('W') ? 5 : value < day ? 2 : value === day ? 3 : 4
    each(document.times.from[i] ?? 0, document.times.to[i] ?? 0, (t) => { date[t] = kind })
  }
  document.names.forEach((name, i) => {
    const person = document.persons[document.personOfName[i] ?? -1]
    const kind = person !== undefined ? ranks.indexOf(rankOf(person.office)) + 3 : name.refersTo?.startsWith('sid_') === true || context.knowledge.sideNamed(document.text.slice(name.from, name.to)) !== null ? 1 : 0
    if (kind > 0) each(name.from, name.to, (t) => { who[t] = kind })
  })
  for (const { value } of document.statements) {
    const cue = value.cue === null ? -2 : firstToken(tree, value.cue.from)
    for (const { from, to } of value.content) each(from, to, (t) => { said[t] = cue })
  }
  const sums = new Int32Array(tree.sentenceAt.length * perSentence)
  tree.sentenceAt.forEach(([first, end], s) => {
    let dates = 0, sides = 0, persons = 0, highest = 9, lowest = 0, kind = 0
    for (let t = first; t < end; t++) {
      const [is, by] = [date[t] ?? 0, who[t] ?? 0]
      if (is > 0) { dates++; if (kind === 0) kind = is }
      if (by === 1) sides++
      else if (by > 1) { persons++; highest = Math.min(highest, by); lowest = Math.max(lowest, by) }
    }
    sums.set([dates, sides, persons, highest, lowest, kind], s * perSentence)
  })
  return { tree, date, who, said, sums }
}

/** Whether anything in the sentence of `t` is dated, or names a side or person. */
export function hasActors({ tree, sums }: Surroundings, t: number): boolean {
  const at = (tree.sentence[t] ?? 0) * perSentence
  return (sums[at] ?? 0) + (sums[at + 1] ?? 0) + (sums[at + 2] ?? 0) > 0
}

/** Features of the word at `t` for heading an event: the word and its like, what depends on it, and the dates, sides, ranks and statements around. `ruled`: the number of the rule that takes it for one, or 0. Returns how many were written. */
export function eventFeatures({ tree, date, who, said, sums }: Surroundings, ruled: number, t: number, into: Int32Array): number {
  let n = 0
  const { word, tag, label, head, cluster64, cluster256, cluster1024, verbField, nounField, firstChild, nextSibling, labelNames, lower, sentence, sentenceAt, capital, tagNames } = tree
  const add = (template: number, a: number, b = 0, c = 0) => { if (n < mostEventFeatures) into[n++] = hashFeature(600 + template, a, b, c) }
  const [first, end] = sentenceAt[sentence[t] ?? -1] ?? [t, t + 1]
  const w = word[t] ?? 0
  const p = tag[t] ?? 0
  const c = cluster256[t] ?? -1
  const field = tagNames[p]?.startsWith('V') === true ? verbField[t] ?? 0 : 64 + (nounField[t] ?? 0)
  const at = (sentence[t] ?? 0) * perSentence
  const [dates, sides, persons, highest, lowest] = [sums[at] ?? 0, sums[at + 1] ?? 0, sums[at + 2] ?? 0, sums[at + 3] ?? 0, sums[at + 4] ?? 0]
  let near = sums[at + 5] ?? 0
  let least = dates > 0 ? reach : 99
  if (dates > 0) {
    for (let other = Math.max(first, t - reach); other < Math.min(end, t + reach); other++) {
      if ((date[other] ?? 0) === 0 || Math.abs(other - t) >= least) continue
      least = Math.abs(other - t)
      near = date[other] ?? 0
    }
  }
  const close = least < 4 ? 0 : least < 9 ? 1 : least < 99 ? 2 : 3
  // The subject: its own, else that of the word it depends on, so that "agreed to withdraw" withdraws by who agreed.
  let subject = -1, helps = 0, object = -1, passive = 0
  let from = t
  for (let up = 0; up < 3 && subject < 0 && from >= 0; up++) {
    for (let child = firstChild[from] ?? -1; child >= 0; child = nextSibling[child] ?? -1) {
      const name = labelNames[label[child] ?? 0] ?? ''
      if (name === 'nsubj' || name === 'nsubj:pass') { subject = child; if (name !== 'nsubj') passive = 1 }
      if (up === 0 && (name === 'aux' || name === 'mark' || name === 'aux:pass' || name === 'advmod' && /^(?:not|never|n['’]t)$/.test(lower[child] ?? ''))) helps = Math.imul(helps, 31) + (word[child] ?? 0) | 0
      if (up === 0 && (name === 'obj' || name === 'obl')) object = object < 0 ? child : object
    }
    if (subject < 0) from = head[from] ?? -1
  }
  let subjectIs = 0
  if (subject >= 0) for (let at = tree.yieldFrom[subject] ?? 0; at < (tree.yieldTo[subject] ?? 0); at++) subjectIs = Math.max(subjectIs, who[at] ?? 0)
  let deps = 0
  for (let child = firstChild[t] ?? -1; child >= 0; child = nextSibling[child] ?? -1) deps += (label[child] ?? 0) * (label[child] ?? 0)
  const wordAt = (at: number) => at < first || at >= end ? 7 : word[at] ?? 0
  const tagAt = (at: number) => at < first || at >= end ? 255 : tag[at] ?? 0
  add(50, 1)
  add(51, w)
  add(52, w, p)
  add(53, c, p)
  add(54, cluster1024[t] ?? -1, p)
  add(55, cluster64[t] ?? -1, p, label[t] ?? 0)
  add(56, field, p)
  add(57, field, label[t] ?? 0)
  add(58, wordAt(t - 1), w)
  add(59, w, wordAt(t + 1))
  add(60, wordAt(t - 1), p)
  add(61, wordAt(t + 1), p)
  add(62, wordAt(t - 2), p)
  add(63, wordAt(t + 2), p)
  add(64, tagAt(t - 1), p, tagAt(t + 1))
  add(65, deps, p)
  add(66, helps, p)
  add(67, helps, w)
  add(68, wordAt(t - 1), field)
  add(69, wordAt(t + 1), field)
  add(70, t === first ? 1 : 0, field)
  // What it is told under, past those it is one of several with: "agreed to withdraw and to pay" is agreed twice.
  let chief = t
  while (labelNames[label[chief] ?? 0] === 'conj' && (head[chief] ?? -1) >= 0) chief = head[chief] ?? -1
  const over = head[chief] ?? -1
  let help = 0, modal = 0
  for (let up = 0, from = t; up < 3 && from >= 0 && modal === 0; up++, from = head[from] ?? -1) {
    for (let child = firstChild[from] ?? -1; child >= 0; child = nextSibling[child] ?? -1) {
      const name = labelNames[label[child] ?? 0]
      if (name === 'aux' || name === 'mark' && lower[child] === 'to') { modal = word[child] ?? 0; help = up }
    }
  }
  const [ow, oc, of] = over < 0 ? [7, -2, 0] : [word[over] ?? 0, cluster256[over] ?? -1, verbField[over] ?? 0]
  add(80, ow, label[chief] ?? 0, modal)
  add(81, oc, label[chief] ?? 0, modal)
  add(82, of, label[chief] ?? 0, subjectIs)
  add(83, modal, help, subjectIs)
  add(84, modal, c)
  add(85, modal, subject < 0 ? 0 : cluster256[subject] ?? -1)
  add(86, modal, near, p)
  add(87, of, modal, near)
  add(88, ow, subjectIs)
  add(89, oc, c)
  const h = head[t] ?? -1
  const [hw, hc] = h < 0 ? [7, -2] : [word[h] ?? 0, cluster256[h] ?? -1]
  const cue = said[t] ?? -1
  const cueIs = cue < 0 ? cue : word[cue] ?? 0
  add(0, ruled, p)
  add(1, ruled, label[t] ?? 0)
  add(2, ruled, c)
  add(3, near, close, field)
  add(4, near, close, w)
  add(5, near, helps)
  add(6, Math.min(2, sides), Math.min(3, persons), field)
  add(7, highest, lowest, field)
  add(8, helps, subjectIs, p)
  add(9, helps, hw, label[t] ?? 0)
  add(10, helps, subject < 0 ? 0 : cluster64[subject] ?? -1)
  add(11, hc, label[t] ?? 0, subjectIs)
  add(12, hw, subjectIs)
  add(13, cueIs, helps)
  add(14, cueIs, subjectIs)
  add(15, cue < 0 ? cue : cluster256[cue] ?? -1, helps, p)
  add(16, cueIs, ruled)
  add(17, helps, c)
  add(18, helps, field, subjectIs)
  add(19, object < 0 ? 0 : cluster256[object] ?? -1, c)
  add(20, object < 0 ? 0 : nounField[object] ?? 0, field)
  add(21, passive, helps, near)
  add(22, subject < 0 ? 0 : capital[subject] ?? 0, subject < 0 ? 0 : nounField[subject] ?? 0, helps)
  add(23, (sentence[t] ?? 0) < 2 ? sentence[t] ?? 0 : 2, field)
  add(24, ruled, helps)
  add(25, ruled, subjectIs)
  add(26, ruled, near)
  add(27, cluster1024[t] ?? -1, subjectIs)
  add(28, cluster1024[t] ?? -1, near)
  add(29, tree.quoted[t] ?? 0, helps, p)
  for (let child = firstChild[t] ?? -1; child >= 0; child = nextSibling[child] ?? -1) {
    let holds = 0, names = 0
    for (let at = tree.yieldFrom[child] ?? 0; at < (tree.yieldTo[child] ?? 0); at++) { holds = Math.max(holds, date[at] ?? 0); names = Math.max(names, who[at] ?? 0) }
    add(40, label[child] ?? 0, holds, names)
    add(41, label[child] ?? 0, cluster256[child] ?? -1, field)
    add(42, word[child] ?? 0, field)
    add(43, word[child] ?? 0, w)
  }
  return n
}

/** The token at a place of the text, or the first after it, by halving. */
export function firstToken({ from, to, length }: Tree, at: number): number {
  let low = 0, high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((to[middle] ?? from[middle] ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}
