import { useState, type FormEvent } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { useChronology } from '../../api/useChronology.ts'
import { Control } from '../../frame/Control.tsx'
import { Icon } from '../../frame/Icon.tsx'
import '../../frame/Menu.css'
import { go } from '../../frame/usePlace.ts'
import { shownDay } from '../../wording/shownDay.ts'
import './SinceControl.css'

/** The day since which movement is shown: one of the meetings held, or any other. `usual`: nobody has chosen it. */
export function SinceControl({ since, usual }: { since: string | null; usual: boolean }) {
  const [open, setOpen] = useState(false)
  const { data } = useChronology()
  const held = (data?.meetings ?? []).filter(({ status, date, span }) => status === 'held' && date.precision === 'day' && span !== null).slice(-8).toReversed()

  function choose(day: string | null) {
    go({ since: day }, { replace: true })
    setOpen(false)
  }
  function chooseTyped(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const day = new FormData(event.currentTarget).get('day')
    if (typeof day === 'string' && day !== '') choose(day)
  }

  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className="control control-quiet"><Icon name="columns" /><span className="control-long">{since === null ? 'Movement since' : `Since ${shownDay(since)}`}</span></Button>
      <Popover className="menu-popover" placement="bottom end">
        <Dialog className="since" aria-label="Movement since">
          <p className="since-title">Movement since</p>
          <ul>
            <li><button type="button" className="since-choice" aria-pressed={usual} onClick={() => choose(null)}>The last summit before the newest words</button></li>
            {held.map(({ id, title, span }) => <li key={id}><button type="button" className="since-choice" aria-pressed={!usual && since === span!.first} onClick={() => choose(span!.first)}><span className="tabular">{shownDay(span!.first)}</span> {title}</button></li>)}
          </ul>
          <form onSubmit={chooseTyped}>
            <label className="since-day">Another day <input type="date" name="day" defaultValue={since ?? data?.today} required /></label>
            <Control type="submit">Show</Control>
          </form>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
