import type { Change } from '@travaux/record'
import { table } from '../terminal/table.ts'
import { differenceWords } from './differenceWords.ts'
import { kindWords } from './kindWords.ts'
import { recordedWords } from './recordedWords.ts'

/** What was recorded, newest first: of a person's word what it made of what stood before, of a reading how much was found. */
export function changesText(rows: readonly Change[]): string {
  if (rows.length === 0) return 'Nothing was recorded in that time.\n'
  return table(
    [{ title: 'Recorded (UTC)' }, { title: 'By' }, { title: 'What' }, { title: 'Of', grows: true }],
    rows.map((row) => [...recordedWords(row), `${row.deed}${row.rival ? ', rival' : ''}${row.holds ? '' : ', undone'}`, ofWords(row)]),
  )
}

function ofWords({ deed, title, before, differs, note, counts }: Change): string {
  const found = counts === null ? null : kindWords(counts) || 'nothing found'
  return [
    title,
    ...found === null ? [] : [found],
    ...before === null ? [] : [`before: ${before}`],
    // What its title tells already is not told again.
    ...deed === 'corrected' ? differenceWords(differs.filter((row) => row.after === null || !title.startsWith(row.after))) : [],
    ...note === null ? [] : [`note: ${note}`],
  ].join('\n')
}
