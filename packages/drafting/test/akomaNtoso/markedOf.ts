import { joinChanges } from '../../src/akomaNtoso/joinChanges.ts'
import type { Change, Marked } from '../../src/paper/marked.ts'
import type { Paper } from '../../src/paper/paper.ts'
import { paperText } from '../../src/paper/paperText.ts'

/** What a reader should find of a paper in the file that a writer made of it. Changes of one side that touch are one. */
export function markedOf(paper: Paper): Marked {
  const { lines, comments } = paper
  const changes: Change[] = []
  let at = 0
  for (const { spans } of lines) {
    for (const { text, change } of spans) {
      if (change !== null) changes.push({ from: at, to: at + text.length, kind: change.kind, author: change.side, date: change.date })
      at += text.length
    }
    at++
  }
  return {
    text: paperText(paper),
    changes: joinChanges(changes),
    comments: comments.map(({ from, to, side, date, text }) => ({ from, to, author: side, date, text })),
    notes: [],
  }
}
