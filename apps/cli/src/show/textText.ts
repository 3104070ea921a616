import { headingNumber, type ClauseShown, type Run } from '@travaux/drafting'
import { dateWords } from '@travaux/record'
import type { DraftView } from '@travaux/server'
import { coloursFor } from '../terminal/coloursFor.ts'
import { counted } from '../terminal/counted.ts'

const statusWords = { open: 'open', 'agreed-in-principle': 'agreed in principle', agreed: 'agreed' } as const
const positionWords = { proposes: 'proposes', supports: 'supports', accepts: 'can accept', opposes: 'opposes', reserves: 'reserves' } as const

/** A draft for people: its clauses with their status, brackets as `[one | other]` with their numbers, and under each who wants which words. */
export function textText({ title, sides, rounds, text, propositions }: DraftView): string {
  const colours = coloursFor(process.stdout)
  const sideName = (id: string) => sides.find((side) => side.id === id)?.name ?? id
  const now = rounds.find(({ round }) => round === text.round)
  const head = `${colours.bold(title)}\n${now === undefined ? 'nothing tabled yet' : `${now.name}${now.date === null ? '' : `, ${dateWords(now.date)}`}`}; ${counted(text.brackets, 'bracket')} open\n`
  const answers = new Map(propositions.map(({ id, text: words }) => [id as string, words]))
  const body = text.clauses.map((clause) => `\n${clauseText(clause, sideName, answers)}`).join('')
  const lost = text.lost.length === 0 ? '' : `\n${counted(text.lost.length, 'act')} found no place:\n${text.lost.map(({ act, why }) => `  ${act}: ${why}\n`).join('')}`
  return head + body + lost
}

function clauseText(clause: ClauseShown, sideName: (id: string) => string, answers: ReadonlyMap<string, string>): string {
  const colours = coloursFor(process.stdout)
  const waiting = clause.adReferendum.length === 0 ? '' : `, ${clause.adReferendum.map(sideName).join(' and ')} ad referendum`
  const called = clause.unit === 'article' || clause.unit === 'chapter' ? headingNumber(clause.unit, clause.label) : clause.number
  const heading = [called.replace(/\.$/u, ''), clause.heading].filter((part) => part !== null && part !== '').join('. ')
  const words = clause.runs.map(runText).join('').replaceAll('\n', `\n${'  '.repeat(clause.depth)}`)
  return [
    `${'  '.repeat(clause.depth)}${colours.bold(heading)}${heading === '' ? '' : ' '}${colours.dim(`(${statusWords[clause.status]}${waiting})`)}`,
    ...words === '' ? [] : [`${'  '.repeat(clause.depth)}${words}`],
    ...clause.brackets.flatMap((bracket) => bracket.alternatives.map((alternative) => {
      const who = alternative.positions.map(({ side, position }) => `${sideName(side)} ${positionWords[position]}`).join(', ')
      const answer = alternative.proposition === null ? undefined : answers.get(alternative.proposition)
      return colours.dim(`${'  '.repeat(clause.depth + 1)}${bracket.number} ${alternative.words === '' ? 'to leave it out' : `“${alternative.words.replace(/\s*\n\s*/gu, ' ').trim()}”`}: ${who === '' ? 'nobody' : who}${answer === undefined ? '' : ` — ${answer}`}`)
    })),
  ].map((line) => `${line}\n`).join('')
}

function runText(run: Run): string {
  switch (run.is) {
    case 'words': return run.words
    case 'open': return '['
    case 'alternative': return `${run.first ? '' : ' | '}${run.empty ? '—' : ''}`
    case 'close': return `]${run.number}`
    default: return run satisfies never
  }
}
