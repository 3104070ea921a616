import type { Tree } from '../attribution/sentenceTree.ts'
import { hashFeature } from '../learned/hashFeature.ts'
import { makeTemplates } from '../learned/makeTemplates.ts'
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

/** The highest and lowest rank of those named in a sentence, as in `who`; 9 and 0 where it names nobody. */
export function ranksIn({ sums }: Surroundings, sentence: number): readonly [highest: number, lowest: number] {
  return [sums[sentence * perSentence + 3] ?? 0, sums[sentence * perSentence + 4] ?? 0]
}

/** Places of values: of the word itself, its neighbours, what it is told under (`over…`), its subject and object, its head and cue; the dates, sides and persons of its sentence. */
const one = 1, w = 2, p = 3, c = 4, c64 = 5, c1024 = 6, tl = 7, field = 8, before = 9, before2 = 10, behind = 11, behind2 = 12, tagBefore = 13, tagBehind = 14, deps = 15, helps = 16, starts = 17
const overWord = 18, over256 = 19, overField = 20, chiefLabel = 21, modal = 22, help = 23, subjectIs = 24, subject256 = 25, near = 26, subject64 = 27, subjectCapital = 28, subjectField = 29, object256 = 30, objectField = 31
const close = 32, rule = 33, twoSides = 34, threePersons = 35, high = 36, low = 37, headWord = 38, head256 = 39, cueWord = 40, cue256 = 41, passive = 42, place = 43, quote = 44
const values = new Int32Array(45)

const ofWord = makeTemplates(650, [
  [one], [w], [w, p], [c, p], [c1024, p], [c64, p, tl], [field, p], [field, tl], [before, w], [w, behind], [before, p], [behind, p], [before2, p], [behind2, p], [tagBefore, p, tagBehind], [deps, p], [helps, p], [helps, w], [before, field], [behind, field], [starts, field],
])
const ofOver = makeTemplates(680, [
  [overWord, chiefLabel, modal], [over256, chiefLabel, modal], [overField, chiefLabel, subjectIs], [modal, help, subjectIs], [modal, c], [modal, subject256], [modal, near, p], [overField, modal, near], [overWord, subjectIs], [over256, c],
])
const ofAround = makeTemplates(600, [
  [rule, p], [rule, tl], [rule, c], [near, close, field], [near, close, w], [near, helps], [twoSides, threePersons, field], [high, low, field], [helps, subjectIs, p], [helps, headWord, tl], [helps, subject64], [head256, tl, subjectIs], [headWord, subjectIs],
  [cueWord, helps], [cueWord, subjectIs], [cue256, helps, p], [cueWord, rule], [helps, c], [helps, field, subjectIs], [object256, c], [objectField, field], [passive, helps, near], [subjectCapital, subjectField, helps], [place, field], [rule, helps], [rule, subjectIs], [rule, near],
  [c1024, subjectIs], [c1024, near], [quote, helps, p],
])

/** Features of the word at `t` for heading an event: the word and its like, what depends on it, and the dates, sides, ranks and statements around. `ruled`: the number of the rule that takes it for one, or 0. Returns how many were written. */
export function eventFeatures({ tree, date, who, said, sums }: Surroundings, ruled: number, t: number, into: Int32Array): number {
  const { word, tag, label, head, cluster64, cluster256, cluster1024, verbField, nounField, firstChild, nextSibling, labelNames, lower, sentence, sentenceAt, capital, verbal } = tree
  const [first, end] = sentenceAt[sentence[t] ?? -1] ?? [t, t + 1]
  const own = word[t] ?? 0
  const ownTag = tag[t] ?? 0
  const group = cluster256[t] ?? -1
  const ownField = verbal[t] === 1 ? verbField[t] ?? 0 : 64 + (nounField[t] ?? 0)
  const at = (sentence[t] ?? 0) * perSentence
  const [dates, sides, persons, highest, lowest] = [sums[at] ?? 0, sums[at + 1] ?? 0, sums[at + 2] ?? 0, sums[at + 3] ?? 0, sums[at + 4] ?? 0]
  let nearest = sums[at + 5] ?? 0
  let least = dates > 0 ? reach : 99
  if (dates > 0) {
    for (let other = Math.max(first, t - reach); other < Math.min(end, t + reach); other++) {
      if ((date[other] ?? 0) === 0 || Math.abs(other - t) >= least) continue
      least = Math.abs(other - t)
      nearest = date[other] ?? 0
    }
  }
  const closeness = least < 4 ? 0 : least < 9 ? 1 : least < 99 ? 2 : 3
  // The subject: its own, else that of the word it depends on, so that "agreed to withdraw" withdraws by who agreed.
  let subject = -1, helping = 0, object = -1, inPassive = 0
  let from = t
  for (let up = 0; up < 3 && subject < 0 && from >= 0; up++) {
    for (let child = firstChild[from] ?? -1; child >= 0; child = nextSibling[child] ?? -1) {
      const name = labelNames[label[child] ?? 0] ?? ''
      if (name === 'nsubj' || name === 'nsubj:pass') { subject = child; if (name !== 'nsubj') inPassive = 1 }
      if (up === 0 && (name === 'aux' || name === 'mark' || name === 'aux:pass' || name === 'advmod' && /^(?:not|never|n['’]t)$/.test(lower[child] ?? ''))) helping = Math.imul(helping, 31) + (word[child] ?? 0) | 0
      if (up === 0 && (name === 'obj' || name === 'obl')) object = object < 0 ? child : object
    }
    if (subject < 0) from = head[from] ?? -1
  }
  let actor = 0
  if (subject >= 0) for (let at = tree.yieldFrom[subject] ?? 0; at < (tree.yieldTo[subject] ?? 0); at++) actor = Math.max(actor, who[at] ?? 0)
  let labels = 0
  for (let child = firstChild[t] ?? -1; child >= 0; child = nextSibling[child] ?? -1) labels += (label[child] ?? 0) * (label[child] ?? 0)
  const wordAt = (at: number) => at < first || at >= end ? 7 : word[at] ?? 0
  const tagAt = (at: number) => at < first || at >= end ? 255 : tag[at] ?? 0
  // What it is told under, past those it is one of several with: "agreed to withdraw and to pay" is agreed twice.
  let chief = t
  while (labelNames[label[chief] ?? 0] === 'conj' && (head[chief] ?? -1) >= 0) chief = head[chief] ?? -1
  const over = head[chief] ?? -1
  let steps = 0, auxiliary = 0
  for (let up = 0, from = t; up < 3 && from >= 0 && auxiliary === 0; up++, from = head[from] ?? -1) {
    for (let child = firstChild[from] ?? -1; child >= 0; child = nextSibling[child] ?? -1) {
      const name = labelNames[label[child] ?? 0]
      if (name === 'aux' || name === 'mark' && lower[child] === 'to') { auxiliary = word[child] ?? 0; steps = up }
    }
  }
  const [ow, oc, of] = over < 0 ? [7, -2, 0] : [word[over] ?? 0, cluster256[over] ?? -1, verbField[over] ?? 0]
  const h = head[t] ?? -1
  const [hw, hc] = h < 0 ? [7, -2] : [word[h] ?? 0, cluster256[h] ?? -1]
  const cue = said[t] ?? -1
  const cueIs = cue < 0 ? cue : word[cue] ?? 0
  values[0] = 0
  values[one] = 1
  values[w] = own
  values[p] = ownTag
  values[c] = group
  values[c64] = cluster64[t] ?? -1
  values[c1024] = cluster1024[t] ?? -1
  values[tl] = label[t] ?? 0
  values[field] = ownField
  values[before] = wordAt(t - 1)
  values[before2] = wordAt(t - 2)
  values[behind] = wordAt(t + 1)
  values[behind2] = wordAt(t + 2)
  values[tagBefore] = tagAt(t - 1)
  values[tagBehind] = tagAt(t + 1)
  values[deps] = labels
  values[helps] = helping
  values[starts] = t === first ? 1 : 0
  values[overWord] = ow
  values[over256] = oc
  values[overField] = of
  values[chiefLabel] = label[chief] ?? 0
  values[modal] = auxiliary
  values[help] = steps
  values[subjectIs] = actor
  values[subject64] = subject < 0 ? 0 : cluster64[subject] ?? -1
  values[subject256] = subject < 0 ? 0 : cluster256[subject] ?? -1
  values[subjectCapital] = subject < 0 ? 0 : capital[subject] ?? 0
  values[subjectField] = subject < 0 ? 0 : nounField[subject] ?? 0
  values[object256] = object < 0 ? 0 : cluster256[object] ?? -1
  values[objectField] = object < 0 ? 0 : nounField[object] ?? 0
  values[near] = nearest
  values[close] = closeness
  values[rule] = ruled
  values[twoSides] = Math.min(2, sides)
  values[threePersons] = Math.min(3, persons)
  values[high] = highest
  values[low] = lowest
  values[headWord] = hw
  values[head256] = hc
  values[cueWord] = cueIs
  values[cue256] = cue < 0 ? cue : cluster256[cue] ?? -1
  values[passive] = inPassive
  values[place] = (sentence[t] ?? 0) < 2 ? sentence[t] ?? 0 : 2
  values[quote] = tree.quoted[t] ?? 0
  ofWord.hashAll(values, into)
  ofOver.hashAll(values, into, ofWord.count)
  ofAround.hashAll(values, into, ofWord.count + ofOver.count)
  let n = ofWord.count + ofOver.count + ofAround.count
  const add = (template: number, x: number, y: number, z = 0) => { if (n < mostEventFeatures) into[n++] = hashFeature(600 + template, x, y, z) }
  for (let child = firstChild[t] ?? -1; child >= 0; child = nextSibling[child] ?? -1) {
    let holds = 0, names = 0
    for (let at = tree.yieldFrom[child] ?? 0; at < (tree.yieldTo[child] ?? 0); at++) { holds = Math.max(holds, date[at] ?? 0); names = Math.max(names, who[at] ?? 0) }
    add(40, label[child] ?? 0, holds, names)
    add(41, label[child] ?? 0, cluster256[child] ?? -1, ownField)
    add(42, word[child] ?? 0, ownField)
    add(43, word[child] ?? 0, own)
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
