import { useChronology } from '../../api/useChronology.ts'
import { DayChoice } from '../../frame/DayChoice.tsx'
import { Icon } from '../../frame/Icon.tsx'
import { go } from '../../frame/usePlace.ts'
import { shownDay } from '../../wording/shownDay.ts'

/** The day since which movement is shown: one of the meetings held, or any other. `usual`: nobody has chosen it. */
export function SinceControl({ since, usual }: { since: string | null; usual: boolean }) {
  const { data } = useChronology()
  const held = (data?.meetings ?? []).flatMap(({ status, date, span, title }) => status === 'held' && date.precision === 'day' && span !== null ? [{ day: span.first, title }] : []).slice(-8).toReversed()
  const days = [{ day: null, words: 'The last summit before the newest words', chosen: usual }, ...held.map(({ day, title }) => ({ day, detail: title, chosen: !usual && since === day }))]
  return (
    <DayChoice name="Movement since" className="since" typed={since ?? data?.today} onChoose={(day) => go({ since: day }, { replace: true })}
      button={<><Icon name="columns" /><span className="control-long">{since === null ? 'Movement since' : `Since ${shownDay(since)}`}</span></>}
      groups={[{ title: 'Movement since', days }]} />
  )
}
