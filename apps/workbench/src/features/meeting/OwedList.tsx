import type { MeetingShown, Owed } from '@travaux/record'
import { useFollowUp } from '../../api/useFollowUp.ts'
import { hrefTo } from '../../frame/usePlace.ts'
import { PassageLink } from '../../quotation/PassageLink.tsx'
import { shownDay } from '../../wording/shownDay.ts'

const most = 8

/** What is overdue first, then what is due at this meeting or by it, then what else is not carried out. */
export function OwedList({ is, meeting }: { is: Owed['is']; meeting: MeetingShown }) {
  const { data, error } = useFollowUp()
  if (data === undefined) return <p className="meeting-nothing">{error?.message ?? 'Looking…'}</p>
  const owed = (data as readonly Owed[]).filter((row) => row.is === is && !row.lessSure && !row.conduct && row.level !== 3 && row.status !== 'done' && row.status !== 'refused' && (is !== 'instruction' || row.reports.length === 0 || row.overdue))
  const rank = (row: Owed) => (row.overdue ? 0 : isDueAt(row, meeting) ? 1 : row.due !== null ? 2 : 3)
  const sorted = owed.toSorted((a, b) => rank(a) - rank(b) || (a.due ?? '9999').localeCompare(b.due ?? '9999'))
  if (sorted.length === 0) return <p className="meeting-nothing">Nothing open.</p>
  return (
    <>
      <ul className="meeting-list">
        {sorted.slice(0, most).map((row) => (
          <li key={row.subject}>
            <p>{row.what}</p>
            <p className="meeting-meta">{row.by.map(({ name }) => name).join(', ')}{row.due === null ? '' : <> due {shownDay(row.due)}</>}{row.overdue ? <strong className="meeting-overdue"> overdue</strong> : isDueAt(row, meeting) ? ', due here' : ''} <PassageLink quote={row.quote} /></p>
          </li>
        ))}
      </ul>
      {sorted.length > most ? <p className="meeting-more"><a href={hrefTo({ view: 'follow-up', mode: null })}>and {sorted.length - most} more in Follow-up</a></p> : null}
    </>
  )
}

function isDueAt({ due, dueAt }: Owed, { id, span }: MeetingShown): boolean {
  return dueAt?.meeting?.id === id || due !== null && span !== null && due <= span.last
}
