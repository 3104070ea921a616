import type { ClauseShown, Column } from '@travaux/drafting'
import type { SideShown } from '@travaux/record'
import { SideMark } from '../../marks/SideMark.tsx'
import { counted } from '../../wording/counted.ts'
import type { Article } from './articlesOf.ts'
import { ClauseShownHere, type ClauseHands } from './ClauseShownHere.tsx'
import './ColumnsTable.css'
import { differing } from './differing.ts'
import type { Held } from './heldIn.ts'

/** An article with a column a side, as each would have it, beside the consolidated text. `shown`: the sides whose columns there is room for. */
export function ColumnsTable({ article, sides, shown, held, editing, acting, hands }: {
  article: Article; sides: readonly SideShown[]; shown: readonly SideShown[]; held: Held; editing: { readonly clause: string; readonly at: readonly [number, number] } | null; acting: SideShown | null; hands: ClauseHands
}) {
  const rows = article.clauses.filter(({ runs, id }) => runs.length > 0 || id === article.head.id && article.clauses.length === 1)
  const open = rows.filter(({ status }) => status === 'open').length
  const latest = (side: string) => Math.max(0, ...article.clauses.map(({ columns }) => columns.find((column) => column.side === side)?.round ?? 0))
  return (
    <table className="columns" data-sides={shown.length} aria-label="Article by sides" style={{ '--text-sides': shown.length } as never}>
      <colgroup><col className="columns-number" />{shown.map(({ id }) => <col key={id} className="columns-side" />)}<col className="columns-text" /></colgroup>
      <thead>
        <tr>
          <th scope="col"><span className="visually-hidden">Paragraph</span></th>
          {shown.map(({ id, name, mark }) => (
            <th key={id} scope="col"><span className={`columns-name of-${mark}`}><SideMark mark={mark} />{name}</span>{latest(id) === 0 ? null : <span className="columns-round tabular">round {latest(id)}</span>}</th>
          ))}
          <th scope="col" className="columns-text"><span className="columns-name">Consolidated</span><span className="columns-round">{open === 0 ? 'no paragraph open' : `${open} of ${counted(rows.length, 'paragraph')} open`}</span></th>
        </tr>
      </thead>
      <tbody>
        {rows.map((clause) => {
          const differs = differing(clause)
          return (
            <tr key={clause.id} data-status={clause.status}>
              <th scope="row" className="columns-number tabular">{clause.id === article.head.id ? '' : clause.label}</th>
              {shown.map((side) => <td key={side.id} className="columns-side"><SideColumn clause={clause} side={side} differs={differs} /></td>)}
              <td className="columns-text">
                <ClauseShownHere clause={clause} sides={sides} acting={acting} hands={hands} held={heldBracketIn(held, clause)} inHand={held.is === 'clause' && held.clause.id === clause.id} editing={editing?.clause === clause.id ? editing.at : null} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** The bracket in hand where it is one of this clause. */
function heldBracketIn(held: Held, clause: ClauseShown): string | null {
  if (held.clause.id !== clause.id) return null
  return held.is === 'bracket' ? held.bracket.id : held.is === 'agreed' ? held.was.bracket : null
}

function SideColumn({ clause, side, differs }: { clause: ClauseShown; side: SideShown; differs: ReadonlySet<string> }) {
  const column = clause.columns.find((each) => each.side === side.id)
  if (column === undefined) return null
  if (column.same) return <p className="columns-same">Same text{clause.adReferendum.includes(side.id) ? ', ad referendum' : ''}</p>
  const words = column.runs.map(({ words }) => words).join('').trim()
  return (
    <>
      {words === '' ? <p className="columns-same">Leaves it out</p> : <p className="columns-words" dir="auto">{column.runs.map((run, i) => <ColumnRun key={i} run={run} mark={side.mark} differs={run.bracket !== null && differs.has(run.bracket)} />)}</p>}
      {column.silent ? <p className="columns-same">No position on record: the words that stood</p> : null}
    </>
  )
}

/** Words that differ from the other sides' are tinted and underlined, dashed for b, solid for a; spaces at their ends are not. */
function ColumnRun({ run, mark, differs }: { run: Column['runs'][number]; mark: SideShown['mark']; differs: boolean }) {
  if (!differs) return run.words
  const [, before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/u.exec(run.words) ?? []
  return <>{before}<mark className={`differs-run differs-${mark}`}>{words}</mark>{after}</>
}
