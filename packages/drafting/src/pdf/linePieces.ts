import type { LineNode } from '../akomaNtoso/lineTree.ts'
import type { PaperComment } from '../paper/paper.ts'
import { breaksIn } from './breaksIn.ts'
import type { SideMark } from './sideMarks.ts'
import { typstString } from './typstString.ts'

/**
 * A line's characters as content of Typst: words that a side wants in or out in its manner, words that a comment is on over a ground, the comment as a
 * footnote after them.
 */
export function linePieces({ line, from, to }: LineNode, marks: ReadonlyMap<string, SideMark>, comments: readonly PaperComment[]): { readonly label: string; readonly words: string } {
  const labelTo = Math.min(Math.max(line.labelTo, 0), to - from)
  const text = line.spans.map((span) => span.text).join('')
  const breaks = new Set(breaksIn(text))
  const ends = comments.flatMap((comment) => [comment.from - from, comment.to - from])
  const cuts = [...new Set([labelTo, ...breaks, ...ends])].filter((at) => at > 0).sort((a, b) => a - b)
  let [label, words] = ['', '']
  let begins = 0
  let next = 0
  const add = (piece: string, at: number): void => {
    if (at < labelTo) label += piece
    else words += piece
  }
  for (const comment of comments) if (comment.to === from) words += note(comment)
  for (const { text: span, change } of line.spans) {
    const end = begins + span.length
    for (let at = begins; at < end;) {
      while ((cuts[next] ?? Infinity) <= at) next++
      const cut = Math.min(end, cuts[next] ?? Infinity)
      const mark = change === null ? undefined : marks.get(change.side)
      const string = typstString(span.slice(at - begins, cut - begins))
      const shown = change === null || mark === undefined ? string : `${change.kind === 'inserted' ? 'i' : 'd'}${mark.id}(${string})`
      const isRemarked = comments.some((comment) => comment.from - from <= at && comment.to - from >= cut)
      add(`#${isRemarked ? `remarked(${shown})` : shown};`, at)
      if (breaks.has(cut)) add('#sym.zws;', at)
      for (const comment of comments) if (comment.to - from === cut) add(note(comment), at)
      at = cut
    }
    begins = end
  }
  return { label, words }
}

function note({ side, text }: PaperComment): string {
  return `#footnote[${side === '' ? '' : `#strong[#${typstString(`${side}: `)};]`}#${typstString(text)};]`
}
