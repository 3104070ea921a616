import type { Line } from '../briefing.ts'

/** A line as plain words, as a spreadsheet has it: without its notes. */
export function lineWords(line: Line): string {
  return line.map((run) => (run.is === 'note' || run.is === 'place' ? '' : run.text)).join('').replace(/\s+/gu, ' ').trim()
}
