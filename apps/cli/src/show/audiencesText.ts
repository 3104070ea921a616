import type { AudienceRow } from '@travaux/record'
import { table } from '../terminal/table.ts'
import { dayWords } from './dayWords.ts'
import { quotedWords } from './quotedWords.ts'
import { stanceLabel } from './stanceLabel.ts'

/** What each side says to whom, and below where it says otherwise to one than to another. */
export function audiencesText(rows: readonly AudienceRow[]): string {
  if (rows.length === 0) return 'No side is known to have spoken to more than one audience on an issue.\n'
  const differing = rows.flatMap(({ issueName, differs }) => differs.map(({ words }) => `  ${issueName}: ${words}\n`))
  const shown = table(
    [{ title: 'Issue', grows: true }, { title: 'Side' }, { title: 'To' }, { title: 'Says', grows: true }, { title: 'Date' }, { title: 'How it is known', grows: true }],
    rows.flatMap(({ issueName, sideName, told }) => told.flatMap(({ audienceName, answers }) => answers.map((answer, i) => ({ audienceName: i === 0 ? audienceName : '', answer }))).map(({ audienceName, answer }, i) => [
      i === 0 ? issueName : '', i === 0 ? sideName : '', audienceName, `${stanceLabel[answer.stance]}: ${answer.proposition.text}\n${quotedWords(answer.quote)} (${answer.quote.place})`, dayWords(answer.date), answer.how,
    ])),
  )
  return differing.length === 0 ? shown : `${shown}\nWhat differs:\n${differing.join('')}`
}
