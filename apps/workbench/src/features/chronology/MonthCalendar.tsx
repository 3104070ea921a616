import type { MeetingShown } from '@travaux/record'
import { dayNumber, dayOf, addMonths } from './layout/day.ts'
import { dateOf, statusOf } from './meetingWords.ts'

const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const weekDays = [['M', 'Monday'], ['T', 'Tuesday'], ['W', 'Wednesday'], ['T', 'Thursday'], ['F', 'Friday'], ['S', 'Saturday'], ['S', 'Sunday']] as const

/** A month, weeks from Monday. Days with meetings are buttons: a disc held, a ring planned; a dashed frame where only the month is known. */
export function MonthCalendar({ month, today, meetings, selected, onSelect }: { month: string; today: string; meetings: readonly MeetingShown[]; selected: string | null; onSelect: (meeting: string) => void }) {
  const first = dayNumber(`${month}-01`)
  const count = dayNumber(`${addMonths(month, 1)}-01`) - first
  const lead = (first + 3) % 7
  const weeks = Array.from({ length: Math.ceil((lead + count) / 7) }, (_, week) => Array.from({ length: 7 }, (_, day) => {
    const at = first + week * 7 + day - lead
    return at >= first && at < first + count ? dayOf(at) : null
  }))
  const open = meetings.find(({ date, span, status }) => date.precision === 'month' && span?.first.slice(0, 7) === month && status !== 'held' && status !== 'cancelled')
  return (
    <table className="month" data-open={open === undefined ? undefined : open.status === 'possible' ? 'possible' : 'expected'}>
      <caption>{monthNames[Number(month.slice(5)) - 1]} {month.slice(0, 4)}{open === undefined ? null : <span className="visually-hidden">: {open.title}, {statusOf(open)}</span>}</caption>
      <thead><tr>{weekDays.map(([letter, name]) => <th key={name} scope="col"><abbr title={name}>{letter}</abbr></th>)}</tr></thead>
      <tbody>
        {weeks.map((week, index) => (
          <tr key={index}>
            {week.map((day, weekday) => {
              if (day === null) return <td key={weekday} aria-hidden />
              const here = meetings.filter(({ date, span }) => date.precision === 'day' && span?.first === day)
              const [meeting] = here
              return (
                <td key={weekday} data-today={day === today || undefined}>
                  {meeting === undefined ? Number(day.slice(8)) : <button type="button" className="month-day" data-status={meeting.status === 'held' || meeting.status === 'under-way' ? 'held' : meeting.status} aria-pressed={here.some(({ id }) => id === selected)} aria-label={here.map((each) => `${dateOf(each)}: ${each.title}, ${statusOf(each)}`).join('; ')} onClick={() => onSelect((here[(here.findIndex(({ id }) => id === selected) + 1) % here.length] ?? meeting).id)}>{Number(day.slice(8))}</button>}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
