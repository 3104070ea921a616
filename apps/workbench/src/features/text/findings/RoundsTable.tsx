import type { BracketCounts } from '@travaux/drafting'
import type { SideShown } from '@travaux/record'
import { SideMark } from '../../../marks/SideMark.tsx'

/** Brackets open after each round: in all, by issue, by article, by side. */
export function RoundsTable({ counts: { rounds, all, issues, articles, sides }, sides: shown, issueName, articleNamed }: { counts: BracketCounts; sides: readonly SideShown[]; issueName: (id: string | null) => string; articleNamed: (id: string) => string }) {
  const cells = (numbers: readonly number[]) => rounds.map(({ round }, i) => <td key={round} className="tabular">{numbers[i] ?? 0}</td>)
  return (
    <table className="findings-rounds">
      <thead><tr><th scope="col">Open after</th>{rounds.map(({ round, name }) => <th key={round} scope="col" title={name}>Round {round}</th>)}</tr></thead>
      <tbody>
        <tr className="findings-all"><th scope="row">All brackets</th>{cells(all.open)}</tr>
        <tr><th scope="row">opened</th>{cells(all.opened)}</tr>
        <tr><th scope="row">closed</th>{cells(all.closed)}</tr>
        <tr><th scope="row">reopened and left open</th>{rounds.map(({ round }, i) => <td key={round} className="tabular" data-alarm={(all.reopened[i] ?? 0) > 0 || undefined}>{all.reopened[i] ?? 0}</td>)}</tr>
      </tbody>
      <tbody><tr><th scope="rowgroup" colSpan={rounds.length + 1}>By issue</th></tr>{issues.map((row) => <tr key={row.issue ?? ''}><th scope="row">{issueName(row.issue)}</th>{cells(row.open)}</tr>)}</tbody>
      <tbody><tr><th scope="rowgroup" colSpan={rounds.length + 1}>By article</th></tr>{articles.map((row) => <tr key={row.article}><th scope="row">{articleNamed(row.article)}</th>{cells(row.open)}</tr>)}</tbody>
      <tbody><tr><th scope="rowgroup" colSpan={rounds.length + 1}>With words of its own in</th></tr>{sides.map(({ side, proposes }) => { const of = shown.find(({ id }) => id === side); return <tr key={side}><th scope="row"><span className="marked"><SideMark mark={of?.mark ?? null} small />{of?.name ?? side}</span></th>{cells(proposes)}</tr> })}</tbody>
    </table>
  )
}
