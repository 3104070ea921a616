import type { Briefing, NoteText } from './briefing.ts'
import { noteNumbers } from './noteNumbers.ts'
import { notePieces } from './notePieces.ts'
import { placeWords } from './placeWords.ts'
import { shownWhole } from './shownWhole.ts'

/**
 * The notes as all formats and the page print them: those that marks lead to in the order of their numbers, then the others. A title stands in the first note on its source; in later ones publisher and day are enough,
 * unless another source that is cited has the same.
 */
export function noteTexts(briefing: Pick<Briefing, 'sections' | 'notes'>): readonly NoteText[] {
  const { notes } = briefing
  const numbers = noteNumbers(briefing)
  const whole = shownWhole(briefing)
  const sourcesOf = new Map<string, Set<string>>()
  for (const note of notes) {
    if (note.is !== 'source') continue
    const key = `${note.publisher ?? ''} ${note.published ?? ''}`
    sourcesOf.set(key, (sourcesOf.get(key) ?? new Set()).add(note.passage.source))
  }
  const told = new Set<string>()
  const numbered = [...numbers].map(([index, number]): NoteText => {
    const note = notes[index]
    if (note === undefined) return { note: index, number, pieces: [], short: '' }
    const isKnown = note.is === 'source' && note.publisher !== null && note.published !== null && told.has(note.passage.source) && sourcesOf.get(`${note.publisher} ${note.published}`)?.size === 1
    if (note.is === 'source') told.add(note.passage.source)
    return { note: index, number, pieces: notePieces(note, { whole: whole.has(index), title: !isKnown }), short: placeWords(note) }
  })
  return [...numbered, ...notes.flatMap((note, index): readonly NoteText[] => (numbers.has(index) ? [] : [{ note: index, number: null, pieces: [], short: placeWords(note) }]))]
}
