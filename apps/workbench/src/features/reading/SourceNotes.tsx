import { counted } from '../../wording/counted.ts'

/** What the reader could not make sense of in this source. */
export function SourceNotes({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null
  return (
    <details className="source-notes">
      <summary>{counted(notes.length, 'note')}</summary>
      <ul>{notes.map((note, i) => <li key={i}>{note}</li>)}</ul>
    </details>
  )
}
