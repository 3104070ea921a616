import type { ConductCandidate, ConductKept } from '@travaux/record'
import { coloursFor } from '../terminal/coloursFor.ts'
import { counted } from '../terminal/counted.ts'
import { table } from '../terminal/table.ts'
import { dayWords } from './dayWords.ts'
import { quotedWords } from './quotedWords.ts'

/** What was undertaken about public statements, each with the statements that may breach it, what was answered, and how persons judged them. */
export function conductText(rows: readonly ConductKept[]): string {
  if (rows.length === 0) return 'Nothing was undertaken about how the sides behave.\n'
  const colours = coloursFor(process.stdout)
  return rows.map(({ what, by, since, quote, candidates, older, notBound, notSearched }) => [
    `${colours.bold(what)}\n`,
    `  ${by.map(({ name }) => name).join(', ') || 'by whom is not told'}${since === null ? '' : `, since ${dayWords(since)}`} (${quote.place})\n`,
    candidates.length === 0 ? `  ${notSearched.length === 0 ? 'No statement on record may breach it' : 'No statement that was looked through may breach it'}.\n` : candidatesTable(candidates),
    notSearched.map(({ words }) => `  ${words}\n`).join(''),
    older.length === 0 ? '' : `  ${counted(older.length, 'such statement')} from before, of which none can.\n`,
    notBound.length === 0 ? '' : `  ${counted(notBound.length, 'such statement')} since by those who are not bound.\n`,
  ].join('')).join('\n')
}

function candidatesTable(candidates: readonly ConductCandidate[]): string {
  return table(
    [{ title: 'Date' }, { title: 'Who' }, { title: 'Words', grows: true }, { title: 'Why it may', grows: true }, { title: 'Answer', grows: true }, { title: 'Judged', grows: true }, { title: 'Source' }],
    candidates.map(({ date, speaker, occasion, quote, why, answer, judgements }) => [
      dayWords(date), speaker, quotedWords(quote), [why, occasion].filter((part) => part !== null).join('\n'), answer === null ? '—' : `${answer.speaker}, ${dayWords(answer.date)}: ${quotedWords(answer.quote)}`,
      judgements.length === 0 ? '—' : judgements.map(({ verdict, reason, review }) => `${verdict} (${review.by}): ${reason}`).join('\n'), quote.place,
    ]),
  )
}
