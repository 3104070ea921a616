import type { BriefingName } from '@travaux/briefing'
import { useChronology } from '../../api/useChronology.ts'
import { go, usePlace } from '../../frame/usePlace.ts'

/** Which meeting a briefing is of; where none is chosen, the one its name means. */
export function MeetingChoice({ name, label }: { name: BriefingName; label: string }) {
  const { meeting } = usePlace()
  const meetings = useChronology().data?.meetings
  if (meetings === undefined) return null
  const chosen = meeting === null ? '' : meetings.find(({ id, witnesses }) => id === meeting || witnesses.some(({ subject }) => subject as string === meeting))?.id ?? meeting
  return (
    <label className="briefing-field">{label} <select value={chosen} onChange={(event) => go({ meeting: event.target.value || null }, { replace: true })}>
      <option value="">{name === 'meeting-record' ? 'The last that was held' : 'The next'}</option>
      {/* Else the first would seem chosen, and could not be. */}
      {chosen === '' || meetings.some(({ id }) => id === chosen) ? null : <option value={chosen}>One that is not on record</option>}
      {meetings.map(({ id, title, date }) => <option key={id} value={id}>{title}{date.value === null ? '' : `, ${date.value}`}</option>)}
    </select></label>
  )
}
