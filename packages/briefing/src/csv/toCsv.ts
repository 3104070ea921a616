import Papa from 'papaparse'
import type { Briefing, Note } from '../briefing.ts'
import { notePieces } from '../notePieces.ts'

/** What a row rests on, spelled out behind its own cells. */
const evidence = ['Source', 'Publisher', 'Published', 'Paragraph', 'Quote', 'Address', 'Source id', 'From', 'To'] as const

/**
 * A briefing as a table (RFC 4180, UTF-8 with a byte order mark, by which Excel knows it): a row for each line of its sections, columns in the order in which they come first, and what each rests on: the source's
 * title, publisher and day, the paragraph, the words, and their place in the kept text. A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function toCsv({ rows, notes }: Briefing): string {
  const sections = new Set(rows.map(({ section }) => section))
  const columns = [...sections.size > 1 ? ['Section'] : [], ...new Set(rows.flatMap(({ cells, bySide = {} }) => [...Object.keys(cells), ...Object.keys(bySide)])), ...evidence.map(evidenceName)]
  const data = rows.map(({ section, cells, bySide = {}, note }) => {
    const cited = note === null ? undefined : notes[note]
    const all: Readonly<Record<string, string | undefined>> = { Section: section, ...bySide, ...cells, ...cited === undefined ? {} : evidenceCells(cited) }
    return columns.map((column) => (all[column] ?? '').replace(/\r\n?|\n/g, ' ').trim())
  })
  return `\uFEFF${Papa.unparse({ fields: columns, data }, { newline: '\r\n', escapeFormulae: true })}\r\n`
}

/** Set apart from a column of a section that bears the same name. */
function evidenceName(name: (typeof evidence)[number]): string {
  return `Evidence: ${name.toLowerCase()}`
}

function evidenceCells(note: Note): Readonly<Record<string, string>> {
  if (note.is !== 'source') return { [evidenceName('Source')]: notePieces(note, { whole: true, title: true }).map(({ text }) => text).join('') }
  const { title, publisher, published, place, quote, url, passage } = note
  const values = [title, publisher, published, place, quote, url, passage.source, String(passage.from), String(passage.to)]
  return Object.fromEntries(evidence.map((name, i) => [evidenceName(name), values[i] ?? '']))
}
