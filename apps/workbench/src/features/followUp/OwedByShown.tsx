import type { Owed, SideShown } from '@travaux/record'
import { SideMark } from '../../marks/SideMark.tsx'
import { owedBy } from './owedBy.ts'

/** Who owes it: the marks of the sides, and the names in the colour of the one there is. */
export function OwedByShown({ by, sides }: { by: Owed['by']; sides: readonly SideShown[] }) {
  const { marks, words, side, all } = owedBy(by, sides)
  return (
    <span className="owed-by" title={all === words ? undefined : all}>
      {marks.map((mark, i) => <SideMark key={i} mark={mark} small />)}
      <span className="owed-by-words" {...side === null ? {} : { style: { color: `var(--${side.mark})` }, 'data-side': true }}>{words}</span>
      {all === words ? null : <span className="visually-hidden">: {all}</span>}
    </span>
  )
}
