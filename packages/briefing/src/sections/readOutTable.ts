import { capitalised, readOuts, type ReadOutAccount, type ReadOuts, type ReadOutSaid } from '@travaux/record'
import type { Block, Item, Line, TableRow } from '../briefing.ts'
import { column } from '../column.ts'
import { label } from '../label.ts'
import { lineOf } from '../lineOf.ts'
import { marks } from './marks.ts'
import { quoted } from '../quoted.ts'
import type { Scene } from '../scene.ts'
import { shortDate } from '../shortDate.ts'
import { view } from '../view.ts'
import type { Directive } from './directive.ts'
import { silence } from './silence.ts'

/** Accounts that stand side by side on a page, and what one has of an issue: so many of each. */
const mostAccounts = 4
const mostSaid = 3

/** The accounts of the meeting side by side: what each tells of which issue, what one alone tells, and where two cannot both be right. */
export const readOutTable: Directive = {
  names: ['read-outs', 'read-outs side by side'],
  gives: 'of the meeting: its accounts side by side, issue by issue, what one alone mentions, and where two contradict',
  options: [],
  internal: false,
  needs: [],
  build(scene) {
    const told = scene.meeting === null ? undefined : readOuts(scene.folded, { ...scene.options, meeting: scene.meeting.id })[0]
    if (told === undefined || told.accounts.length === 0) return { blocks: [silence('Nothing on record.')] }
    const accounts = chosen(told)
    const clashes = told.contradictions.map(({ words, between }): Item => ({ line: lineOf(view(capitalised(words)), marks(scene.book, between.map(({ quote }) => quote))), under: between.map(({ quote }) => lineOf(quoted(scene.book, quote, 160))) }))
    const table: Block = { is: 'table', columns: [column('Issue', 3), ...accounts.map((account) => ({ name: headOf(account), of: 'view' as const, share: 6 }))], rows: told.topics.map((topic) => topicRow(scene, topic, accounts)) }
    return {
      blocks: [
        { is: 'list', ordered: false, from: 'record', items: told.accounts.map((account) => accountItem(scene, account)) },
        ...clashes.length === 0 ? [] : [{ is: 'lead', line: [label('Contradicted', { emphasis: true })] }, { is: 'list', ordered: false, from: 'record', items: clashes }] satisfies Block[],
        ...told.topics.length === 0 ? [] : [table],
      ],
      rows: told.topics.flatMap(({ issueName, cells, onlyIn }) => cells.flatMap(({ source, said }) => said.map((each) => ({
        cells: { Issue: issueName, Account: told.accounts.find((account) => account.source === source)?.title ?? source, 'Only here': onlyIn === source ? 'yes' : '', Speaker: each.speaker, Side: each.sideName ?? '', Stance: each.stance ?? '', Answer: each.proposition?.text ?? '', Words: scene.book.said(each.quote).text }, note: scene.book.cite(each.quote),
      })))),
    }
  },
}

/** The sides' own accounts before all others. */
function chosen({ accounts }: ReadOuts): readonly ReadOutAccount[] {
  const kept = new Set(accounts.toSorted((a, b) => Number(a.side === null) - Number(b.side === null)).slice(0, mostAccounts))
  return accounts.filter((account) => kept.has(account))
}

function headOf({ publisher, title }: ReadOutAccount): string {
  return (publisher ?? title).split(',')[0]?.trim() ?? title
}

function accountItem({ book }: Scene, { source, title, published, words, quote }: ReadOutAccount): Item {
  return { line: lineOf([view(capitalised(words), { strong: true }), label(': ')], [view(title), ...published === null ? [] : [label(', '), view(shortDate(published.slice(0, 10)))]], quote === null ? { is: 'note', note: book.entry(source as never) } : marks(book, [quote])), under: [] }
}

function topicRow(scene: Scene, { issueName, cells, onlyIn, contradicts }: ReadOuts['topics'][number], accounts: readonly ReadOutAccount[]): TableRow {
  const name: Line = lineOf(view(issueName, { strong: true }), contradicts ? [label(' ('), label('contradicted', { emphasis: true }), label(')')] : null)
  return {
    cells: [[name], ...accounts.map(({ source }): readonly Line[] => {
      const all = cells.find((cell) => cell.source === source)?.said ?? []
      // One sentence may give several answers.
      const said = [...new Map(all.map((each) => [`${each.speaker} ${each.quote.passage.from}`, each])).values()]
      return said.length === 0 ? [[label('—')]] : [...said.slice(0, mostSaid).map((each) => saidLine(scene, each)), ...onlyIn === source ? [[label('only here', { emphasis: true })]] : []]
    })],
  }
}

function saidLine({ book }: Scene, { speaker, quote }: ReadOutSaid): Line {
  return lineOf(speaker === '' ? null : [view(speaker), label(': ')], quoted(book, quote, 160))
}
