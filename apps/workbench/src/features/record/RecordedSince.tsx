import { useState, type FormEvent } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { useRecordedDays } from '../../api/useRecordedDays.ts'
import { Control } from '../../frame/Control.tsx'
import '../../frame/DayChoice.css'
import { Icon } from '../../frame/Icon.tsx'
import '../../frame/Menu.css'
import { go } from '../../frame/usePlace.ts'
import { counted } from '../../wording/counted.ts'
import { shownDay } from '../../wording/shownDay.ts'
import { sincePresets } from './sincePresets.ts'

/** The first of the two moments between which changes are listed; the other is the day that the header's slider stands on. */
export function RecordedSince({ since, asOf }: { since: string | null; asOf: string | null }) {
  const [open, setOpen] = useState(false)
  const days = useRecordedDays() ?? []
  const presets = sincePresets(days.map(({ day }) => day), asOf)
  const recent = days.filter(({ day }) => asOf === null || day <= asOf.slice(0, 10)).slice(-8).toReversed()
  const preset = presets.find(({ day }) => day === since)

  function choose(day: string | null) {
    go({ recordedSince: day }, { replace: true })
    setOpen(false)
  }
  function chooseTyped(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const day = new FormData(event.currentTarget).get('day')
    if (typeof day === 'string' && day !== '') choose(day)
  }

  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className="control control-quiet"><Icon name="columns" /><span className="control-long">{since === null ? 'Since the first entry' : `Since ${shownDay(since)}`}</span></Button>
      <Popover className="menu-popover" placement="bottom end">
        <Dialog className="day-choice" aria-label="Recorded since">
          <p className="day-choice-title">Recorded since</p>
          <ul>{presets.map(({ words, day }) => <li key={words}><button type="button" className="day-choice-one" aria-pressed={preset?.words === words} onClick={() => choose(day)}>{words}{day === null ? null : <span className="day-choice-detail tabular">{shownDay(day)}</span>}</button></li>)}</ul>
          {recent.length === 0 ? null : (
            <>
              <p className="day-choice-title">Days of recording</p>
              <ul>{recent.map(({ day, entries }) => <li key={day}><button type="button" className="day-choice-one" aria-pressed={preset === undefined && since === day} onClick={() => choose(day)}><span className="tabular">{shownDay(day)}</span><span className="day-choice-detail">{counted(entries, 'entry', 'entries')}</span></button></li>)}</ul>
            </>
          )}
          <form onSubmit={chooseTyped}>
            <label className="day-choice-day">Another day <input type="date" name="day" defaultValue={since ?? recent[0]?.day} required /></label>
            <Control type="submit">Show</Control>
          </form>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
