import { useHeldDays } from '../api/useHeldDays.ts'
import { shownDay } from '../wording/shownDay.ts'
import { announce } from './announce.ts'
import { Control } from './Control.tsx'
import { DayChoice } from './DayChoice.tsx'
import './HeldOn.css'
import { Icon } from './Icon.tsx'
import { go, usePlacePart } from './usePlace.ts'

/**
 * What held on a day, of what had been published by then: beside "What we knew on", and with it. Where a day is set the button says so, and
 * another leads back to any day.
 */
export function HeldOn() {
  const on = usePlacePart('on')
  const held = useHeldDays(7)

  function choose(day: string | null) {
    go({ on: day }, { replace: true })
    announce(day === null ? 'What held on any day.' : `What held on ${shownDay(day)}.`)
  }
  const days = [{ day: null, words: 'Any day', chosen: on === null }, ...(held?.days ?? []).map(([day, title]) => ({ day, detail: title, chosen: on === day }))]
  return (
    <span className="held-on" data-set={on === null ? undefined : true}>
      <DayChoice name="What held on" className="held-on-day" typed={on ?? held?.today} onChoose={choose}
        button={<><Icon name="calendar" /><span className="held-on-label">Held on </span><span className="held-on-words tabular">{on === null ? 'any day' : shownDay(on)}</span></>}
        groups={[{ title: 'What held on a day, from what had been published by then', days }]} />
      {on === null ? null : <Control is="quiet" aria-label="Back to any day" onPress={() => choose(null)}><Icon name="close" /></Control>}
    </span>
  )
}
