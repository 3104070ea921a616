import type { Range } from './attribution.ts'
import type { Tree } from './sentenceTree.ts'

/** A phrase that may be the source of a cue, [from, to), with the word that heads it; `head` -1 and nothing inside: none. */
export interface SourceCandidate { readonly head: number; readonly from: number; readonly to: number }

/**
 * Every phrase of a sentence that may speak: of each head the noun phrase of the tree, and what the tags alone run together,
 * with its "of" and with an apposition. The first says that nobody does.
 */
export function sourceCandidates(tree: Tree, cue: number): readonly SourceCandidate[] {
  const [first, end] = tree.sentenceAt[tree.sentence[cue]!] ?? [cue, cue + 1]
  const found: SourceCandidate[] = [{ head: -1, from: cue, to: cue }]
  const seen = new Set<number>()
  const add = (head: number, from: number, to: number) => {
    if (from > head || to <= head || from <= cue && cue < to || seen.has(from * 4096 + to - from)) return
    seen.add(from * 4096 + to - from)
    found.push({ head, from, to })
  }
  // Beyond this many words nothing of the sentence is the cue's own.
  const [low, high] = [Math.max(first, cue - 60), Math.min(end, cue + 40)]
  for (let t = low; t < high; t++) {
    if (t === cue || !maySpeak(tree, t)) continue
    const [a, b] = nounPhraseAt(tree, t, cue)
    add(t, a, b)
    const [from, to] = run(tree, t, low, high, cue)
    add(t, from, to)
    const of = withOf(tree, to, high, cue)
    if (of > to) add(t, from, of)
    const apposed = withApposition(tree, Math.max(of, b), high, cue)
    if (apposed > 0) add(t, Math.min(a, from), apposed)
  }
  return found
}

const runs = /^(?:DT|PRP\$|JJ[RS]?|NNP?S?|CD|POS|HYPH|AFX)$/

/** The words around `t` that tags alone run together. */
function run({ tag, tagNames, quoted, lower }: Tree, t: number, low: number, high: number, cue: number): Range {
  const joins = (at: number) => at !== cue && quoted[at] !== 1 && runs.test(tagNames[tag[at]!]!)
  let from = t
  while (from > low && joins(from - 1) && !(lower[from] === 'the' || lower[from] === 'a' || lower[from] === 'an')) from--
  let to = t + 1
  while (to < high && joins(to) && !/^(?:DT|PRP\$)$/.test(tagNames[tag[to]!]!)) to++
  return [from, to]
}

/** Where a phrase ends with the "of …", "for …", "from …" that follows it. */
function withOf(tree: Tree, to: number, high: number, cue: number): number {
  let end = to
  for (let times = 0; times < 3 && end + 1 < high && /^(?:of|for|at|in|from|with|to|on)$/.test(tree.lower[end] ?? '') && tree.quoted[end] !== 1; times++) {
    const next = tree.lower[end + 1] === 'the' || tree.lower[end + 1] === 'a' || tree.lower[end + 1] === 'its' || tree.lower[end + 1] === 'their' ? end + 2 : end + 1
    if (next >= high || next === cue || !runs.test(tree.tagNames[tree.tag[next]!]!)) break
    end = run(tree, next, next, high, cue)[1]
  }
  return end
}

/** Where a phrase ends with the ", Ada Stern" or ", the president of the court" behind it; 0 where there is none. */
function withApposition(tree: Tree, to: number, high: number, cue: number): number {
  if (tree.lower[to] !== ',' || to + 1 >= high || to + 1 === cue || !runs.test(tree.tagNames[tree.tag[to + 1]!]!)) return 0
  const start = /^(?:the|a|an|his|her|its|their)$/.test(tree.lower[to + 1] ?? '') ? to + 2 : to + 1
  if (start >= high || start === cue || !runs.test(tree.tagNames[tree.tag[start]!]!)) return 0
  return withOf(tree, run(tree, start, start, high, cue)[1], high, cue)
}

/** Whether a noun phrase that could speak may have its head at `t`. */
function maySpeak({ tag, tagNames, kind, lower }: Tree, t: number): boolean {
  if (kind[t] !== 0) return false
  const name = tagNames[tag[t]!]!
  return name[0] === 'N' || name === 'PRP' || name === 'PRP$' || name === 'WP' || name === 'WDT' || name === 'CD' || name === 'DT' && /^(?:those|some|all|many|others|both|one)$/.test(lower[t] ?? '') || name[0] === 'J'
}

const cut = new Set(['acl:relcl', 'acl', 'punct', 'parataxis', 'advcl', 'ccomp', 'dep', 'cc:preconj'])

/**
 * The noun phrase whose head stands at `head`, [from, to): its words with title, plain appositions and what is joined by "and",
 * without relative clauses and what else hangs loosely on it. `cue` is never inside.
 */
function nounPhraseAt(tree: Tree, head: number, cue: number): Range {
  const { firstChild, nextSibling, label, labelNames, lower } = tree
  let from = head
  let to = head + 1
  for (let child = firstChild[head]!; child >= 0; child = nextSibling[child]!) {
    const name = labelNames[label[child]!]!
    if (cut.has(name) || name === 'cop' || name === 'nsubj' || name === 'aux' || name === 'mark' || name === 'case' || name === 'advmod' && child < head && /^(?:however|meanwhile|also|then|yet)$/.test(lower[child] ?? '') || name === 'cc' && child < head) continue
    const [a, b] = name === 'conj' || name === 'appos' || name === 'nmod' || name === 'flat' || name === 'compound' || name === 'list' ? inner(tree, child, cue) : [tree.yieldFrom[child]!, tree.yieldTo[child]!]
    // It stands on one side of the cue.
    if (head < cue ? b > cue : a <= cue) continue
    if (a < from) from = a
    if (b > to) to = b
  }
  while (from < head && /^[,;:"“”()]$|^--?$|^[—–]$/.test(lower[from] ?? '')) from++
  while (to - 1 > head && /^[,;:"“”(.]$|^--?$|^[—–]$/.test(lower[to - 1] ?? '')) to--
  return [from, to]
}

/** A dependent's own phrase, cut as its head's is. */
function inner(tree: Tree, t: number, cue: number): readonly [number, number] {
  const { firstChild, nextSibling, label, labelNames } = tree
  let from = t
  let to = t + 1
  for (let child = firstChild[t]!; child >= 0; child = nextSibling[child]!) {
    if (cut.has(labelNames[label[child]!]!)) continue
    const [a, b] = inner(tree, child, cue)
    if (a <= cue && cue < b) continue
    if (a < from) from = a
    if (b > to) to = b
  }
  return [from, to]
}
