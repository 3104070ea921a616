import type { ClauseShown } from '@travaux/drafting'
import type { SideShown } from '@travaux/record'
import { ClauseMark } from '../../marks/ClauseMark.tsx'
import { counted } from '../../wording/counted.ts'
import { statusWords } from '../../wording/statusWords.ts'

/** How far a clause is agreed, who awaits its capital, and how many brackets are left in it. */
export function ClauseStatusLine({ clause, sides }: { clause: ClauseShown; sides: readonly SideShown[] }) {
  const { status, adReferendum, brackets, touched, notes } = clause
  const awaited = adReferendum.map((id) => sides.find((side) => side.id === id)?.name ?? id)
  return (
    <p className="clause-status" data-status={status}>
      <span className="marked clause-status-words"><ClauseMark status={status} />{statusWords[status]}</span>
      {brackets.length === 0 ? null : <span>{counted(brackets.length, 'bracket')}</span>}
      {awaited.length === 0 ? null : <span>{awaited.join(', ')} ad referendum</span>}
      {notes.length === 0 ? null : <span>{counted(notes.length, 'comment')}</span>}
      <span className="tabular">round {touched}</span>
    </p>
  )
}
