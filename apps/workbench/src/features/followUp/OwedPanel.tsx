import type { Owed, SideShown } from '@travaux/record'
import type { ReactNode, Ref } from 'react'
import { Control } from '../../frame/Control.tsx'
import { HistoryLink } from '../../frame/HistoryLink.tsx'
import { LevelMark } from '../../marks/LevelMark.tsx'
import { SideMark } from '../../marks/SideMark.tsx'
import { shownDay } from '../../wording/shownDay.ts'
import { CourseChart } from './curve/CourseChart.tsx'
import { courseScale } from './curve/courseScale.ts'
import { dueShown } from './dueShown.ts'
import { owedBy } from './owedBy.ts'
import './OwedPanel.css'
import { OwedNotes } from './OwedNotes.tsx'
import { OwedSteps } from './OwedSteps.tsx'
import type { OwedActs } from './useOwedActs.ts'

export type OwedForm = 'assess' | 'due' | 'evidence'

/** One thing owed: its course drawn and told, each step with what it rests on; what stands in its way; who tells of it. `form`: what is open in place of the buttons. */
export function OwedPanel({ row, sides, today, keys, whyNot, acts, form, onForm, children, ref }: {
  row: Owed; sides: readonly SideShown[]; today: string; keys: boolean; whyNot: string | null; acts: OwedActs; form: OwedForm | null; onForm: (form: OwedForm) => void; children: ReactNode; ref: Ref<HTMLHeadingElement>
}) {
  const by = owedBy(row.by, sides)
  const due = dueShown(row, today)
  const last = row.course.findLast(({ counts }) => counts)
  const hint = (key: string) => keys ? { hint: key } : {}
  const off = whyNot !== null || acts.acting
  return (
    <aside className="owed-panel" aria-labelledby="owed-title">
      <div className="owed-panel-body">
        <p className="owed-panel-of">
          {by.marks.map((mark, i) => <SideMark key={i} mark={mark} small />)}<span>owed by {by.words}{row.since === null ? '' : `, since ${shownDay(row.since)}`}{row.to.length === 0 ? '' : `, to ${row.to.join(', ')}`}</span>
          <span className="owed-panel-history"><HistoryLink subject={row.subject} of={row.what} drawn /></span>
        </p>
        <h2 id="owed-title" ref={ref} tabIndex={-1} className="owed-title">{row.what}</h2>
        <p className="owed-stands"><LevelMark level={row.level} />{last === undefined ? null : <span>{last.words}</span>}</p>
        <p className="owed-due-line" data-late={due.late || undefined}>{row.due === null ? row.dueAt === null ? 'No day is set.' : `Due ${row.dueAt.words ?? ''}: ${row.dueAt.how}.` : `Due ${due.words}${row.dueAt === null ? '' : `: ${row.dueAt.how}`}.`}</p>
        {row.course.length === 0 ? null : <CourseChart course={row.course} scale={courseScale([row], today)} today={today} />}
        <OwedSteps row={row} sides={sides} off={off} acts={acts} />
        <OwedNotes row={row} sides={sides} />
      </div>
      <div className="owed-foot" data-form={form !== null || undefined}>
        {acts.error === null ? null : <p className="owed-error" role="alert">{acts.error}</p>}
        {form !== null ? children : (
          <div className="owed-buttons">
            <Control is="primary" isDisabled={off} {...hint('a')} onPress={() => onForm('assess')}>Assess</Control>
            <Control isDisabled={off || row.is === 'provision'} {...hint('d')} onPress={() => onForm('due')}>Set a due date</Control>
            <Control isDisabled={off} {...hint('v')} onPress={() => onForm('evidence')}>Add evidence</Control>
          </div>
        )}
        {whyNot === null ? null : <p className="owed-why-not">{whyNot}</p>}
      </div>
    </aside>
  )
}
