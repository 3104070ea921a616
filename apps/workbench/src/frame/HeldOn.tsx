import { useState, type FormEvent } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { useHeldDays } from '../api/useHeldDays.ts'
import { shownDay } from '../wording/shownDay.ts'
import { announce } from './announce.ts'
import { Control } from './Control.tsx'
import './DayChoice.css'
import './HeldOn.css'
import { Icon } from './Icon.tsx'
import './Menu.css'
import { go, usePlacePart } from './usePlace.ts'

/**
 * What held on a day, of what had been published by then: beside "What we knew on", and with it. Where a day is set the button says so, and
 * another leads back to any day.
 */
export function HeldOn() {
  const on = usePlacePart('on')
  const [open, setOpen] = useState(false)

  function choose(day: string | null) {
    go({ on: day }, { replace: true })
    setOpen(false)
    announce(day === null ? 'What held on any day.' : `What held on ${shownDay(day)}.`)
  }
  return (
    <span className="held-on" data-set={on === null ? undefined : true}>
      <DialogTrigger isOpen={open} onOpenChange={setOpen}>
        <Button className="control control-quiet held-on-day">
          <Icon name="calendar" /><span className="held-on-label">Held on </span><span className="held-on-words tabular">{on === null ? 'any day' : shownDay(on)}</span>
        </Button>
        <Popover className="menu-popover" placement="bottom end"><HeldOnChoice on={on} onChoose={choose} /></Popover>
      </DialogTrigger>
      {on === null ? null : <Control is="quiet" aria-label="Back to any day" onPress={() => choose(null)}><Icon name="close" /></Control>}
    </span>
  )
}

/** Any day, the days of meetings that were held, and any other. */
function HeldOnChoice({ on, onChoose }: { on: string | null; onChoose: (day: string | null) => void }) {
  const held = useHeldDays(7)
  function chooseTyped(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const day = new FormData(event.currentTarget).get('day')
    if (typeof day === 'string' && day !== '') onChoose(day)
  }
  return (
    <Dialog className="day-choice" aria-label="What held on">
      <p className="day-choice-title">What held on a day, from what had been published by then</p>
      <ul>
        <li><button type="button" className="day-choice-one" aria-pressed={on === null} onClick={() => onChoose(null)}>Any day</button></li>
        {(held?.days ?? []).map(([day, title]) => <li key={day}><button type="button" className="day-choice-one" aria-pressed={on === day} onClick={() => onChoose(day)}><span className="tabular held-on-date">{shownDay(day)}</span><span className="day-choice-detail">{title}</span></button></li>)}
      </ul>
      <form onSubmit={chooseTyped}>
        <label className="day-choice-day">Another day <input type="date" name="day" defaultValue={on ?? held?.today} required /></label>
        <Control type="submit">Show</Control>
      </form>
    </Dialog>
  )
}
