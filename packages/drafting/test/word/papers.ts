import type { Paper, PaperComment, PaperLine, Span } from '@travaux/drafting'

/** Words that a side would put in or leave out. */
export function inserted(side: string, text: string, date: string | null = null): Span {
  return { text, change: { kind: 'inserted', side, date } }
}

export function deleted(side: string, text: string, date: string | null = null): Span {
  return { text, change: { kind: 'deleted', side, date } }
}

export function line(unit: PaperLine['unit'], spans: readonly (Span | string)[], more: Partial<PaperLine> = {}): PaperLine {
  return { unit, depth: 0, labelTo: 0, status: null, ...more, spans: spans.map((span) => typeof span === 'string' ? { text: span, change: null } : span) }
}

export function paper(lines: readonly PaperLine[], comments: readonly PaperComment[] = [], more: Partial<Paper> = {}): Paper {
  return { title: null, language: 'en', date: '2019-01-21T09:00:00Z', lines, comments, ...more }
}

/** A paper of a bare text: its lines, with nothing over them. */
export function plainPaper(text: string): Paper {
  return paper(text.split('\n').map((words) => line('text', words === '' ? [] : [words])))
}

export function textOf({ lines }: Pick<Paper, 'lines'>): string {
  return lines.map(({ spans }) => spans.map(({ text }) => text).join('')).join('\n')
}

/** The changes of a paper as they should be read back: with the paper's date where they bear none, and one where two of a kind touch. */
export function changesOf({ lines, date }: Paper): { from: number; to: number; kind: string; author: string; date: string | null }[] {
  const changes: { from: number; to: number; kind: string; author: string; date: string | null }[] = []
  let at = 0
  for (const { spans } of lines) {
    for (const { text, change } of spans) {
      if (change !== null && text !== '') {
        const next = { from: at, to: at + text.length, kind: change.kind, author: change.side, date: change.date ?? date }
        const open = changes.findLast((each) => each.to === at && each.kind === next.kind && each.author === next.author && each.date === next.date)
        if (open === undefined) changes.push(next)
        else open.to = next.to
      }
      at += text.length
    }
    at++
  }
  return changes
}

export function commentsOf({ comments, date }: Paper): { from: number; to: number; author: string; date: string | null; text: string }[] {
  return comments.map(({ side, ...comment }) => ({ ...comment, author: side, date: comment.date ?? date })).sort((a, b) => a.from - b.from || b.to - a.to)
}
