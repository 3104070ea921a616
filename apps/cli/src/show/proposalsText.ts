import { dateWords, type StatementRow } from '@travaux/record'
import type { Proposals, ProposalShown } from '@travaux/server'
import { coloursFor } from '../terminal/coloursFor.ts'
import { counted } from '../terminal/counted.ts'

const mostSaid = 5
const most = 160

/** What recurs, with the words each proposal rests on; new issues first. Says that a machine proposes, and what to do about it. */
export function proposalsText({ proposed, statements, lookedAt }: Proposals): string {
  const [issues, answers] = [proposed.filter(({ within }) => within === null), proposed.filter(({ within }) => within !== null)]
  const part = statements === lookedAt ? '' : ` Looked at: the newest ${lookedAt.toLocaleString('en')} of ${statements.toLocaleString('en')} statements.`
  if (proposed.length === 0) return `Nothing recurs that has no issue or answer yet.${part}\n`
  const list = [
    ...section('What recurs and has no issue yet', issues),
    ...section('What recurs within an issue and has no answer yet', answers),
  ].join('\n')
  return `${list}\nProposed by the reader, recorded by nobody: take or leave each in \`travaux open\`, or write it into a codebook.${part}\n`
}

function section(title: string, proposed: readonly ProposalShown[]): readonly string[] {
  return proposed.length === 0 ? [] : [`${coloursFor(process.stdout).bold(title)}\n`, ...proposed.map(proposalText)]
}

function proposalText({ words, within, statements, sources, sides, said, answers }: ProposalShown): string {
  const by = sides.length === 0 ? '' : `, by ${sides.map(({ name }) => name).join(', ')}`
  return [
    `“${words}”: ${counted(statements, 'statement')} in ${counted(sources, 'source')}${by}${within === null ? '' : `; within ${within.name}`}`,
    ...said.slice(0, mostSaid).map((row) => `    ${saidText(row, words)}`), ...said.length > mostSaid ? [`    and ${said.length - mostSaid} more, in --format json`] : [],
    ...answers.flatMap(({ text, said: by }) => [`  A possible answer: ${text} (${counted(by.length, 'statement')})`]),
  ].map((line) => `${line}\n`).join('')
}

function saidText({ date, speaker, quote }: StatementRow, words: string): string {
  const text = around(quote.text.replace(/\s+/g, ' ').replace(/^["“]|["”]$/g, ''), words)
  const who = [date === null ? 'undated' : dateWords(date), speaker === '' ? null : speaker].filter((part) => part !== null).join(', ')
  return `${who}: ${quote.verbatim ? `“${text}”` : text} (${quote.place})`
}

/** Some words of a long statement about those that recur, cut at spaces. */
function around(text: string, words: string): string {
  if (text.length <= most) return text
  const at = Math.max(0, text.toLowerCase().indexOf(words.toLowerCase()) - most / 2)
  const from = at === 0 ? 0 : text.indexOf(' ', at) + 1
  const to = text.length - from <= most ? text.length : text.lastIndexOf(' ', from + most)
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`
}
