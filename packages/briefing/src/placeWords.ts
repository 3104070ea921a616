import type { Note } from './briefing.ts'
import { notePieces } from './notePieces.ts'
import { shortDate } from './shortDate.ts'

/** A note in short, for a column: "Kremlin, 22 Jan 2019, ¶ 5". */
export function placeWords(note: Note): string {
  if (note.is !== 'source') return notePieces(note, { whole: true, title: true }).map(({ text }) => text).join('')
  const { publisher, title, published, place } = note
  return [publisher ?? title, published === null ? null : shortDate(published), place].filter((part) => part !== null).join(', ').replace(/\s+/gu, ' ')
}
