import { useRecordedDays } from '../../api/useRecordedDays.ts'
import { DayChoice } from '../../frame/DayChoice.tsx'
import { Icon } from '../../frame/Icon.tsx'
import { go } from '../../frame/usePlace.ts'
import { counted } from '../../wording/counted.ts'
import { shownDay } from '../../wording/shownDay.ts'
import { sincePresets } from './sincePresets.ts'

/** The first of the two moments between which changes are listed; the other is the day that the header's slider stands on. */
export function RecordedSince({ since, asOf }: { since: string | null; asOf: string | null }) {
  const days = useRecordedDays() ?? []
  const presets = sincePresets(days.map(({ day }) => day), asOf)
  const recent = days.filter(({ day }) => asOf === null || day <= asOf.slice(0, 10)).slice(-8).toReversed()
  const preset = presets.find(({ day }) => day === since)
  return (
    <DayChoice name="Recorded since" className="recorded-since" typed={since ?? recent[0]?.day} onChoose={(day) => go({ recordedSince: day }, { replace: true })}
      button={<><Icon name="columns" /><span className="control-long">{since === null ? 'Since the first entry' : `Since ${shownDay(since)}`}</span></>}
      groups={[
        { title: 'Recorded since', days: presets.map(({ words, day }) => ({ words, day, chosen: preset?.words === words, ...day === null ? {} : { detail: shownDay(day) } })) },
        { title: 'Days of recording', days: recent.map(({ day, entries }) => ({ day, detail: counted(entries, 'entry', 'entries'), chosen: preset === undefined && since === day })) },
      ]} />
  )
}
