import { carriedOutWords, type Owed } from '@travaux/record'
import { table } from '../terminal/table.ts'
import { dayWords } from './dayWords.ts'

/** What is owed: by whom, by when, how far it is carried out, and what is the matter with it. */
export function owedText(rows: readonly Owed[]): string {
  if (rows.length === 0) return 'Nothing owed yet.\n'
  return table(
    [{ title: 'What', grows: true }, { title: 'By', grows: true }, { title: 'Due' }, { title: 'How far' }, { title: 'To be seen to', grows: true }, { title: 'Source', grows: true }],
    rows.map((row) => [
      row.provision === null ? row.what : `${row.provision}: ${row.what}`, row.by.map(({ name }) => name).join(', ') || '—', dayWords(row.due), row.level === null ? row.status : `${row.status}\n${row.level} ${carriedOutWords(row.level)}`, matters(row).join('\n') || '—', row.quote.place,
    ]),
  )
}

function matters({ overdue, stalled, contradicted, waitsFor, reports }: Owed): readonly string[] {
  return [
    ...overdue ? ['overdue'] : [], ...stalled === null ? [] : [stalled], ...contradicted.map(({ words }) => words),
    ...waitsFor.filter(({ met }) => met !== true).map(({ on }) => `waits for: ${on}`), ...reports.slice(-1).map(({ words, on }) => `reported${on === null ? '' : ` ${dayWords(on)}`}: ${words}`),
  ]
}
