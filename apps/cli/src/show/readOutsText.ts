import type { ReadOuts, ReadOutSaid } from '@travaux/record'
import { coloursFor } from '../terminal/coloursFor.ts'
import { table } from '../terminal/table.ts'
import { dayWords } from './dayWords.ts'
import { quotedWords } from './quotedWords.ts'
import { stanceLabel } from './stanceLabel.ts'

/** Accounts of meetings side by side: who gives each, what they contradict each other in, and issue by issue what each has the sides say. */
export function readOutsText(meetings: readonly ReadOuts[]): string {
  if (meetings.length === 0) return 'Of no meeting is there more than one account.\n'
  return meetings.map(meetingText).join('\n')
}

function meetingText({ title, dateWords, accounts, topics, facts, contradictions }: ReadOuts): string {
  const colours = coloursFor(process.stdout)
  const numbers = new Map(accounts.map(({ source }, i) => [source, String(i + 1)]))
  const of = (source: ReadOuts['accounts'][number]['source']): string => numbers.get(source) ?? '—'
  const only = (source: ReadOuts['accounts'][number]['source'] | null): string => (source === null ? '' : ` (only ${of(source)})`)
  return [
    `${colours.bold(`${title}, ${dateWords}`)}\n`,
    accounts.length === 0 ? 'Nobody gives account of it.\n' : table([{ title: '' }, { title: 'Account' }, { title: 'Title', grows: true }, { title: 'Published' }, { title: 'Publisher' }], accounts.map(({ words, title: of_, published, publisher }, i) => [String(i + 1), words, of_, dayWords(published), publisher ?? '—'])),
    contradictions.length === 0 ? '' : `\n${colours.bold('They contradict each other')}\n${contradictions.map(({ words, between }) => `  ${words}\n${colours.dim(between.map(({ quote }) => `    ${quotedWords(quote)} (${quote.place})\n`).join(''))}`).join('')}`,
    topics.length === 0 ? '' : `\n${table([{ title: 'Issue', grows: true }, { title: 'In' }, { title: 'Side' }, { title: 'What it has said', grows: true }, { title: 'Source' }], topics.flatMap(({ issueName, onlyIn, cells }) => {
      const said = cells.flatMap(({ source, said: all }) => all.map((each) => [of(source), each.sideName ?? '—', saidWords(each), each.quote.place]))
      return said.map((row, i) => [i === 0 ? `${issueName}${only(onlyIn)}` : '', ...row])
    }))}`,
    facts.length === 0 ? '' : `\n${table([{ title: 'Of the meeting' }, { title: 'In' }, { title: 'What it says', grows: true }], facts.flatMap(({ is, cells, onlyIn }) => cells.map(({ source, words }, i) => [i === 0 ? `${is}${only(onlyIn)}` : '', of(source), words])))}`,
  ].join('')
}

function saidWords({ stance, proposition, quote }: ReadOutSaid): string {
  return stance === null || proposition === null ? quotedWords(quote) : `${stanceLabel[stance]}: ${proposition.text}\n${quotedWords(quote)}`
}
