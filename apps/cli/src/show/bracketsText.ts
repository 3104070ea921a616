import type { DraftFindings } from '@travaux/server'
import { coloursFor } from '../terminal/coloursFor.ts'
import { oneLine } from '../terminal/oneLine.ts'
import { table } from '../terminal/table.ts'

/** The burn-down of a draft's brackets, and what there is to do about them, each line with the words it rests on. `names`: what sides, issues and articles are called. */
export function bracketsText({ counts, economy, waits, mandates }: DraftFindings, names: { readonly side: (id: string) => string; readonly issue: (id: string) => string; readonly article: (id: string) => string }): string {
  const colours = coloursFor(process.stdout)
  const { rounds, all, issues, articles, sides } = counts
  const sections = [
    section('Rounds', table([{ title: 'Round', grows: true }, ...['Opened', 'Closed', 'Reopened', 'Open'].map((title) => ({ title, align: 'right' as const }))], rounds.map(({ name }, i) => [name, ...[all.opened, all.closed, all.reopened, all.open].map((row) => String(row[i]))]))),
    section('Issues', open(issues.map((row) => [row.issue === null ? 'on no issue' : names.issue(row.issue), row.open]))),
    section('Articles', open(articles.map((row) => [names.article(row.article), row.open]))),
    section('Sides', table([{ title: 'Side', grows: true }, { title: 'Proposes', align: 'right' }, { title: 'Its turn', align: 'right' }], sides.map(({ side, proposes, waits: turns }) => [names.side(side), String(proposes.at(-1) ?? 0), String(turns.at(-1) ?? 0)]))),
    section('What could be done', lines(economy)),
    section('What waits', waits.flatMap(({ sentence }) => (sentence === null ? [] : [`${sentence}\n`])).join('')),
    section('Instructions', mandates.length === 0 ? '' : lines(mandates.map((each) => ({ ...each, sentence: `${names.side(each.side)}: ${each.sentence}` })))),
  ]
  return sections.filter((each) => each !== '').join('\n')

  function section(title: string, body: string): string {
    return body === '' ? '' : `${colours.bold(title)}\n${body}`
  }

  function lines(found: DraftFindings['economy']): string {
    return found.map(({ sentence, evidence }) => `${sentence}\n${evidence.flatMap(({ quotes }) => quotes).slice(0, 2).map(({ text, place }) => colours.dim(`    “${oneLine(text).slice(0, 120)}” (${place})\n`)).join('')}`).join('')
  }
}

function open(rows: readonly (readonly [name: string, open: readonly number[]])[]): string {
  const first = rows[0]?.[1].length ?? 0
  return rows.length === 0 ? '' : table([{ title: '', grows: true }, ...Array.from({ length: first }, (_, i) => ({ title: `Round ${i + 1}`, align: 'right' as const }))], rows.map(([name, counts]) => [name, ...counts.map(String)]))
}
