import type { NoteText } from '../briefing.ts'
import { typstWords } from './typstWords.ts'

/** What was made already and waits for the block that it is to stand with: headings and leads above it, and the notes that its marks lead to. */
export interface Waiting {
  /** A mark; its note waits from the first on that leads to it. */
  mark(note: number): string
  /** The notes that wait, and wait no more. */
  notes(): string
  /** Puts a heading or a lead above what comes next. */
  putAbove(is: 'heading' | 'lead', source: string): void
  /** What stands above, and the space over the first of it, null where nothing does; it waits no more. */
  above(): { readonly source: string; readonly space: string | null }
}

/** Nothing waits yet. `texts`: by the place of the note. */
export function waiting(texts: ReadonlyMap<number, NoteText>): Waiting {
  const placed = new Set<number>()
  let notes: number[] = []
  let above: { readonly is: 'heading' | 'lead'; readonly source: string }[] = []
  return {
    mark(note) {
      if (!placed.has(note)) notes.push(note)
      placed.add(note)
      const number = texts.get(note)?.number ?? 0
      return `#mark(${number}, <n${number}>);`
    },
    notes() {
      const all = notes.map((note) => noteSource(texts.get(note))).join('')
      notes = []
      return all
    },
    putAbove(is, source) {
      above.push({ is, source })
    },
    above() {
      const [first] = above
      const source = above.map((each) => each.source).join('\n')
      above = []
      // A block that begins a page, or another block, takes none of the space that is in it.
      return { source, space: first === undefined ? null : first.is === 'heading' ? '1.9em' : '1.2em' }
    },
  }
}

function noteSource(text: NoteText | undefined): string {
  const number = text?.number ?? 0
  return `#[#entry(${number})[${(text?.pieces ?? []).map(({ is, text: words }) => (is === 'record' ? `#r[${typstWords(words)}];` : typstWords(words))).join('')}]<n${number}>]`
}
