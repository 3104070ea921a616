import { useState, type FormEvent, type ReactNode } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { shownDay } from '../wording/shownDay.ts'
import { Control } from './Control.tsx'
import './DayChoice.css'
import './Menu.css'

/** A day that may be chosen at once; null is none. Where it has no `words` it is called by its date, with `detail` beside it. */
export interface DayOffered { readonly day: string | null; readonly words?: string; readonly detail?: string; readonly chosen: boolean }

/**
 * A button, and what it opens: days to choose from, in groups under titles, and any other. `name`: what the choice is called. `typed`: the day that the field
 * begins with.
 */
export function DayChoice({ name, className, button, groups, typed, onChoose }: {
  name: string; className: string; button: ReactNode; groups: readonly { readonly title: string; readonly days: readonly DayOffered[] }[]; typed: string | undefined; onChoose: (day: string | null) => void
}) {
  const [open, setOpen] = useState(false)
  function choose(day: string | null) {
    setOpen(false)
    onChoose(day)
  }
  function chooseTyped(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const day = new FormData(event.currentTarget).get('day')
    if (typeof day === 'string' && day !== '') choose(day)
  }
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className={`control control-quiet ${className}`}>{button}</Button>
      <Popover className="menu-popover" placement="bottom end">
        <Dialog className="day-choice" aria-label={name}>
          {groups.filter(({ days }) => days.length > 0).map(({ title, days }) => (
            <section key={title}>
              <p className="day-choice-title">{title}</p>
              <ul>{days.map((offered) => <li key={`${offered.day} ${offered.words}`}><Offered {...offered} onChoose={choose} /></li>)}</ul>
            </section>
          ))}
          <form onSubmit={chooseTyped}>
            <label className="day-choice-day">Another day <input type="date" name="day" key={typed} defaultValue={typed} required /></label>
            <Control type="submit">Show</Control>
          </form>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function Offered({ day, words, detail, chosen, onChoose }: DayOffered & { onChoose: (day: string | null) => void }) {
  return (
    <button type="button" className="day-choice-one" aria-pressed={chosen} onClick={() => onChoose(day)}>
      {words ?? <span className="day-choice-date tabular">{shownDay(day ?? '')}</span>}
      {detail === undefined ? null : <span className="day-choice-detail tabular">{detail}</span>}
    </button>
  )
}
