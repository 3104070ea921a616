import { ViewKeys, ViewStatus } from '../../frame/FrameSlots.tsx'
import { Key } from '../../frame/Key.tsx'
import { CertaintyMark } from '../../marks/CertaintyMark.tsx'
import { KindMark } from '../../marks/KindMark.tsx'
import { Mark } from '../../marks/Mark.tsx'

const day = { value: '2019-01-01', precision: 'day', certainty: 'certain' } as const
const month = { value: '2019-01', precision: 'month', certainty: 'expected' } as const
const none = { value: null, precision: 'none', certainty: 'expected' } as const

/** What the marks mean, and the keys of the lanes. */
export function ChronologyKeys() {
  return (
    <>
      <ViewKeys>
        <span className="marked"><CertaintyMark status="held" date={day} />held</span>
        <span className="marked"><CertaintyMark status="planned" date={day} />planned to the day</span>
        <span className="marked"><CertaintyMark status="planned" date={month} />expected, month known</span>
        <span className="marked"><CertaintyMark status="possible" date={month} />possible, month known</span>
        <span className="marked"><CertaintyMark status="planned" date={none} />promised, no date</span>
        <span className="marked"><KindMark kind="instruction" />instruction</span>
        <span className="marked"><Mark width={18}><path d="M1 8h14M11.5 4.8 14.9 8l-3.4 3.2" stroke="var(--undertaking)" strokeWidth="1.4" strokeDasharray="3 2" /></Mark>report due</span>
      </ViewKeys>
      <ViewStatus><span className="chronology-status"><Key name="[ ]" does="previous, next" /><Key name="1 2 3 4" does="level" /><Key name="t" does="today" /><Key name="m" does="meeting page" /></span></ViewStatus>
    </>
  )
}
