import type { Quote, SideShown } from '@travaux/record'
import type { NoteLineShown, NoteShown } from '@travaux/server'
import { PassageLink } from '../../../quotation/PassageLink.tsx'
import { TypedChips } from './TypedChips.tsx'
import type { HeldLine } from './held.ts'
import { typedOf } from './typed.ts'

interface Lines { readonly note: NoteShown | null; readonly held: readonly HeldLine[]; readonly sides: readonly SideShown[]; readonly nameOf: (id: string) => string; readonly editing: string | null }

/** The lines of a note as they stand, each opening its words, then those that are not recorded yet. */
export function NoteLines({ note, held, sides, nameOf, editing }: Lines) {
  const lines = note?.lines ?? []
  return (
    <ol className="note-lines">
      {note === null ? null : lines.map((line) => (
        <li key={line.number} data-line={line.number} data-editing={(editing === line.text && line.number === lines.length - 1) || undefined}>
          <p><TypedChips typed={{ ...typedOf(line.said, nameOf), words: '' }} sides={sides} /> <Said words={line.said.words} /></p>
          <PassageLink quote={quoteOf(note, line)} short />
        </li>
      ))}
      {held.map((line) => (
        <li key={line.key} data-held>
          <p><TypedChips typed={line.shown} sides={sides} /> <Said words={line.said.words} /></p>
          <span className={line.refused === null ? 'note-waits' : 'note-refused'}>{line.refused ?? (line.instead === null ? 'not recorded yet' : 'not recorded yet, in place of the line before')}</span>
        </li>
      ))}
    </ol>
  )
}

/** Somebody's own words stand in quotation marks, and in the face of the record. */
function Said({ words }: { words: string }) {
  const parts = words.split(/(["“„«「『][^"“”„«»「」『』]+["”“»」』])/u)
  return <span className="note-words">{parts.map((part, i) => (i % 2 === 1 ? <q key={i} className="words words-excerpt">{part.slice(1, -1)}</q> : part))}</span>
}

function quoteOf(note: NoteShown, { from, to, text, number }: NoteLineShown): Quote {
  return { passage: { source: note.note, from, to }, text, source: note.note, place: `${note.title}, ¶ ${number + 2}`, verbatim: false }
}
