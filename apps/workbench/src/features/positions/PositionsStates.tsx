import type { SideShown } from '@travaux/record'
import { Control } from '../../frame/Control.tsx'
import { hrefTo } from '../../frame/usePlace.ts'
import { SideMark } from '../../marks/SideMark.tsx'

/** The grid at its size, while it is asked for. */
export function PositionsLoading({ sides }: { sides: readonly SideShown[] }) {
  return (
    <table className="positions-grid" aria-busy aria-label="Positions, being looked for" style={{ '--sides': Math.max(sides.length, 2) } as never}>
      <colgroup><col className="col-issue" />{sides.map(({ id }) => <col key={id} />)}<col className="col-apart" /></colgroup>
      <thead>
        <tr><th scope="col">Issue, and who raised it</th>{sides.map((side) => <th key={side.id} scope="col"><span className="side-heading"><SideMark mark={side.mark} /><span className="side-name" style={{ color: `var(--${side.mark})` }}>{side.name}</span> latest stance</span></th>)}<th scope="col" className="cell-apart">Apart</th></tr>
      </thead>
      <tbody>{Array.from({ length: 10 }, (_, row) => <tr key={row}><th className="cell-issue"><span className="waiting"><span className="visually-hidden">waiting</span></span></th>{sides.map(({ id }) => <td key={id}><span className="waiting waiting-long"><span className="visually-hidden">waiting</span></span></td>)}<td><span className="visually-hidden">waiting</span></td></tr>)}</tbody>
    </table>
  )
}

/** Why there is nothing to show, and what to do about it. */
export function PositionsAbsent(props: { why: 'empty' | 'silent' } | { why: 'error'; sentence: string; onRetry: () => void }) {
  const reading = <a className="absent-link" href={hrefTo({ view: 'reading' })}>Reading</a>
  switch (props.why) {
    case 'empty': return (
      <div className="positions-absent">
        <p>No issues yet, and so nothing on which sides could stand. Two ways to begin:</p>
        <ul className="absent-ways">
          <li>Give the dossier a codebook, which names sides, issues and possible answers: <code>travaux new talks.travaux --codebook codebook.json</code>.</li>
          <li>Make issues of what recurs in the statements that were read: proposals stand below where there are any. They come of documents added in {reading}.</li>
        </ul>
      </div>
    )
    case 'silent': return <p className="positions-absent">Nobody is on record on any of these issues. Read a document in {reading}, or review what was found there.</p>
    case 'error': return <div className="positions-absent" role="alert"><p>{props.sentence}</p><Control onPress={props.onRetry}>Try again</Control></div>
    default: return props satisfies never
  }
}
