import type { Range } from './attribution.ts'
import type { Tree } from './sentenceTree.ts'

/** Where what is said may stand: one range, or two where the cue stands inside; `none`, an empty one behind the cue, where nothing is said. Token numbers. */
export interface ContentCandidate { readonly kind: 'none' | 'before' | 'after' | 'split'; readonly pieces: readonly Range[] }

const openers = new Set(['that', 'to', 'whether', 'if', 'how', 'why', 'what', 'where', 'when', 'who', 'as', 'of', 'for', 'not'])
const edgeMark = /^[,;:—–]$|^--+$/
const most = 7

/** Every range near a cue at [c0, c1) with its source that could be what is said: between marks, words that open a clause, yields of the tree and quotation marks. */
export function contentCandidates(tree: Tree, c0: number, c1: number, source: Range | null): readonly ContentCandidate[] {
  const { sentence, sentenceAt, lower, firstChild, nextSibling, yieldFrom, yieldTo, quoteFrom, quoteTo, quoteAt, quoted, paragraph } = tree
  const [first, end] = sentenceAt[sentence[c0]!] ?? [c0, c1]
  const left = source !== null && source[0] < c0 ? source[0] : c0
  const right = source !== null && source[1] > c1 && source[0] - c1 < 3 ? source[1] : c1
  const found: ContentCandidate[] = [{ kind: 'none', pieces: [[c1, c1]] }]

  // After the cue.
  const starts = new Set<number>()
  const start = (at: number) => {
    let t = at
    while (t < end && edgeMark.test(lower[t] ?? '')) t++
    if (t >= right && t < end && starts.size < most) starts.add(t)
  }
  start(right)
  if (right !== c1) start(c1)
  for (let t = right, seen = 0; t < Math.min(end, right + 22) && seen < 6; t++) {
    if (openers.has(lower[t]!) || quoteFrom[t] !== -1) { start(t); seen++ }
    else if (t > right && (lower[t - 1] === ',' || lower[t - 1] === ':')) { start(t); seen++ }
  }
  for (let child = firstChild[c0]!; child >= 0; child = nextSibling[child]!) if (child >= right) start(yieldFrom[child]!)
  const ends = new Set<number>()
  const stop = (at: number) => {
    const to = lastWord(tree, at)
    if (to > right && ends.size < 11) ends.add(to)
  }
  const last = lastWord(tree, end)
  stop(last)
  for (let child = firstChild[c0]!; child >= 0; child = nextSibling[child]!) if (child >= c1) stop(yieldTo[child]!)
  for (let t = right; t < end; t++) {
    if (quoteTo[t] !== -1) stop(t + 1)
    if (quoteFrom[t] !== -1) {
      const close = quoteAt[quoteFrom[t]!]![1]
      if (close > end) stop(close)
    }
    if (edgeMark.test(lower[t] ?? '') && quoted[t] !== 1 && t > right) stop(t)
    if (/^(?:and|but|while|as|after|when|before|because|although|though)$/.test(lower[t] ?? '') && quoted[t] !== 1 && t > right + 1) stop(lower[t - 1] === ',' ? t - 1 : t)
  }
  for (const from of starts) for (const to of ends) if (to > from) found.push({ kind: 'after', pieces: [[from, to]] })

  // Before it, in the sentence, or a quotation that ends there.
  let edge = left
  while (edge > 0 && edgeMark.test(lower[edge - 1] ?? '')) edge--
  const begins = new Set<number>()
  const quote = edge > 0 ? quoteTo[edge - 1]! : -1
  const open = quote >= 0 ? quoteAt[quote]![0] : -1
  if (open >= 0 && paragraph[open] === paragraph[c0]) {
    begins.add(open)
    const [from] = sentenceAt[sentence[open]!] ?? [open]
    if (from < open) begins.add(from)
  }
  if (edge > first) {
    begins.add(first)
    for (let t = edge - 1; t > first && begins.size < most; t--) {
      if (edgeMark.test(lower[t - 1] ?? '') && quoted[t - 1] !== 1 || quoteFrom[t] !== -1 || /^(?:and|but)$/.test(lower[t - 1] ?? '') && quoted[t] !== 1) begins.add(t)
    }
  }
  for (const from of begins) if (edge > from) found.push({ kind: 'before', pieces: [[from, edge]] })

  // On both sides of it.
  let resume = right
  while (resume < end && edgeMark.test(lower[resume] ?? '')) resume++
  if (resume < end && edge > first || open >= 0 && resume < end) {
    const tails = new Set<number>([last, ...[...ends].filter((to) => to > resume)])
    if (quoteFrom[resume] !== -1) tails.add(quoteAt[quoteFrom[resume]!]![1])
    for (const from of begins) for (const to of tails) if (edge > from && to > resume) found.push({ kind: 'split', pieces: [[from, edge], [resume, to]] })
  }
  // A quotation that goes on in the sentence after: “…,” he said. “…”
  if (open >= 0 || edge > first) {
    const next = end
    const q = next < tree.length && paragraph[next] === paragraph[c0] ? quoteFrom[next]! : -1
    if (q >= 0) for (const from of begins) if (edge > from) found.push({ kind: 'split', pieces: [[from, edge], [next, quoteAt[q]![1]]] })
  }
  return found
}

/** Where the words before `end` end: a last mark is no part of what is told, but of what is quoted. */
function lastWord({ lower, quoted }: Tree, end: number): number {
  let t = end
  while (t > 0 && /^[.!?…,;:]$/.test(lower[t - 1] ?? '') && quoted[t - 1] !== 1) t--
  return t
}
