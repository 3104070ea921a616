import type { Chronology } from '@travaux/record'
import { laneOf, lanes } from './layout/lanes.ts'
import { dateOf, statusOf } from './meetingWords.ts'

/** The lanes' rows as a table, for those who do not see them and for paper. */
export function MeetingsTable({ chronology, onSelect }: { chronology: Chronology; onSelect: (meeting: string) => void }) {
  return (
    <table className="meetings-table">
      <caption>Meetings in order of date</caption>
      <thead><tr><th scope="col">Date</th><th scope="col">How sure</th><th scope="col">Meeting</th><th scope="col">Level</th><th scope="col">Place</th><th scope="col">Sides</th></tr></thead>
      <tbody>
        {chronology.meetings.map((meeting) => (
          <tr key={meeting.id}>
            <td>{dateOf(meeting)}</td>
            <td>{statusOf(meeting)}{meeting.lessSure ? ', less sure' : ''}</td>
            <th scope="row"><button type="button" tabIndex={-1} onClick={() => onSelect(meeting.id)}>{meeting.title}{meeting.round === null ? '' : `, round ${meeting.round}`}</button></th>
            <td>{lanes[laneOf(meeting.level)]?.name}</td>
            <td>{meeting.place ?? 'not given'}</td>
            <td>{meeting.sideNames.join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
