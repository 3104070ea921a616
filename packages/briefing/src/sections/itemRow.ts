import type { BriefingRow, Item } from '../briefing.ts'
import type { Cells } from '../cellNames.ts'
import { lineWords } from './lineWords.ts'

/** An item as a row of a spreadsheet: its line, the words below it, and the first note of either. */
export function itemRow({ line, under }: Item, cells: Cells = {}): Omit<BriefingRow, 'section'> {
  const note = [line, ...under].flat().find((run) => run.is === 'note')
  return { cells: { ...cells, What: lineWords(line), Words: under.map(lineWords).join('; ') }, note: note?.is === 'note' ? note.note : null }
}
