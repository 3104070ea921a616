import type { Attribution, BracketedText } from '../syntax/bracketedText.ts'
import type { Paper, PaperLine, Span } from './paper.ts'

/**
 * A bracketed text on paper: every character of it, line by line, with the words that a side proposes marked as its insertion and those it would leave out as its
 * deletion. Where one attribution lies within another, the inner one counts. `date`: ISO date and time, UTC. O(characters + attributions).
 */
export function paperOfText(read: BracketedText, { title = null, language = null, date }: { readonly title?: string | null; readonly language?: string | null; readonly date: string }): Paper {
  const blocks = new Map<number, BracketedText['blocks'][number]>()
  let length = 0
  for (const block of read.blocks) {
    blocks.set(length, block)
    length += block.text.length
  }
  const marks = marksOf(read.attributions)
  const lines: PaperLine[] = []
  let at = 0
  let next = 0
  for (const line of read.blocks.map((block) => block.text).join('').split('\n')) {
    const block = blocks.get(at)
    const spans: Span[] = []
    const end = at + line.length
    while (next < marks.length && (marks[next] as Mark).to <= at) next += 1
    let from = at
    for (let i = next; i < marks.length && (marks[i] as Mark).from < end; i += 1) {
      const mark = marks[i] as Mark
      if (mark.from > from) spans.push({ text: line.slice(from - at, mark.from - at), change: null })
      from = Math.min(mark.to, end)
      spans.push({ text: line.slice(Math.max(mark.from, at) - at, from - at), change: { kind: mark.kind, side: mark.side, date: null } })
    }
    if (from < end) spans.push({ text: line.slice(from - at), change: null })
    lines.push({ unit: block?.unit ?? 'text', depth: 0, labelTo: Math.min(block?.labelTo ?? 0, line.length), status: null, spans })
    at = end + 1
  }
  return { title, language, date, lines, comments: [] }
}

interface Mark { readonly from: number; readonly to: number; readonly kind: 'inserted' | 'deleted'; readonly side: string }

/** Ascending and apart: an outer attribution goes around those in it. */
function marksOf(attributions: readonly Attribution[]): readonly Mark[] {
  const nested = attributions.filter(({ role, wordsFrom, wordsTo }) => (role === 'propose' || role === 'delete') && wordsTo > wordsFrom).toSorted((a, b) => a.wordsFrom - b.wordsFrom || b.wordsTo - a.wordsTo)
  const marks: Mark[] = []
  const put = (from: number, to: number, { role, sides }: Attribution) => {
    if (to > from) marks.push({ from, to, kind: role === 'propose' ? 'inserted' : 'deleted', side: sides.join('/') })
  }
  const around: { readonly one: Attribution; at: number }[] = []
  const close = (until: number) => {
    for (let outer = around.at(-1); outer !== undefined && outer.one.wordsTo <= until; outer = around.at(-1)) {
      put(outer.at, outer.one.wordsTo, outer.one)
      around.pop()
      const above = around.at(-1)
      if (above !== undefined) above.at = outer.one.wordsTo
    }
  }
  for (const one of nested) {
    close(one.wordsFrom)
    const outer = around.at(-1)
    // Two that cross cannot both be marked: the words they share are the later one's.
    if (outer !== undefined) put(outer.at, Math.min(one.wordsFrom, outer.one.wordsTo), outer.one)
    around.push({ one: outer !== undefined && one.wordsTo > outer.one.wordsTo ? { ...one, wordsTo: outer.one.wordsTo } : one, at: one.wordsFrom })
  }
  close(Infinity)
  return marks
}
