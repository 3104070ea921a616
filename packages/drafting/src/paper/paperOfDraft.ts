import type { DraftText } from '../draft/draftText.ts'
import { draftLines, type LineNames } from './draftLines.ts'
import type { Paper, PaperComment, PaperLine, Span } from './paper.ts'

/** Beside what things are called: the language of the text (BCP 47), and the moment it goes out (ISO date and time, UTC). */
export interface PaperNames extends LineNames { readonly language: string | null; readonly date: string }

const empty: PaperLine = { unit: 'text', depth: 0, labelTo: 0, status: null, spans: [] }

/** A draft on paper, an empty line between any two of its lines (`draftLines`), its notes as comments on the clause. */
export function paperOfDraft(text: DraftText, names: PaperNames): Paper {
  const lines: PaperLine[] = []
  const comments: PaperComment[] = []
  const noted = new Set<string>()
  let at = 0
  for (const { clause, spans, ...line } of draftLines(text, names)) {
    if (lines.length > 0) {
      lines.push(empty)
      at += 2
    }
    const from = at
    at += spans.reduce((sum, span) => sum + span.text.length, 0)
    const [first = [], ...more] = byLine(spans)
    lines.push({ ...line, spans: first }, ...more.map((each): PaperLine => ({ ...line, unit: 'text', labelTo: 0, spans: each })))
    if (clause === null || noted.has(clause.id)) continue
    noted.add(clause.id)
    comments.push(...clause.notes.map((note) => ({ from, to: at, side: note.side === null ? 'Chair' : names.side(note.side), date: null, text: note.text })))
  }
  return { title: text.title, language: names.language, date: names.date, lines, comments }
}

/** Words that were tabled with the line ends of a page go on in lines of their own. */
function byLine(spans: readonly Span[]): readonly (readonly Span[])[] {
  const lines: Span[][] = [[]]
  for (const { text, change } of spans) {
    for (const [i, words] of text.split('\n').entries()) {
      if (i > 0) lines.push([])
      if (words !== '') lines.at(-1)?.push({ text: words, change })
    }
  }
  return lines
}
