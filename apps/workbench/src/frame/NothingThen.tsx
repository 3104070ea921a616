import { shownDay } from '../wording/shownDay.ts'
import { Control } from './Control.tsx'
import './NothingThen.css'
import { go } from './usePlace.ts'
import { useViewing } from './useViewing.ts'

/** Stands where the past that is looked at holds nothing: says of which day, and leads back. `what`: no meeting, no issue; nothing at all. */
export function NothingThen({ what = 'Nothing' }: { what?: string }) {
  const { asOf, on } = useViewing()
  const sentence = asOf === null ? `${what} had been published by ${shownDay(on ?? '')}.` : `${what} was known on ${shownDay(asOf)}${on === null ? '' : `, of what had been published by ${shownDay(on)}`}.`
  return (
    <div className="nothing-then">
      <p>{sentence}</p>
      <Control onPress={() => go({ asOf: null, on: null }, { replace: true })}>{asOf === null ? 'Show any day' : on === null ? 'Show the latest' : 'Show the latest, any day'}</Control>
    </div>
  )
}
