import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { Label, Slider, SliderThumb, SliderTrack } from 'react-aria-components'
import { shownDay } from '../wording/shownDay.ts'
import { Control } from './Control.tsx'
import './KnownOn.css'
import { go, usePlacePart } from './usePlace.ts'

const dayLength = 86_400_000

/** "What we knew on": entries recorded a day as bars, and the day whose knowledge is shown as the thumb. End is the latest. */
export function KnownOn({ days }: { days: readonly { readonly day: string; readonly entries: number }[] }) {
  const asOf = usePlacePart('asOf')
  const numbers = days.map(({ day }) => numberOf(day))
  const first = numbers[0] ?? 0
  const last = numbers.at(-1) ?? 0
  const value = asOf === null ? last : Math.min(Math.max(numberOf(asOf), first), last)
  const [drawn, setDrawn] = useState<number | null>(null)
  const shown = drawn ?? value
  const input = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => input.current?.setAttribute('aria-valuetext', shownDay(dayOf(shown))))
  if (days.length === 0) return null

  function commit(number: number) {
    setDrawn(null)
    go({ asOf: number >= last ? null : dayOf(number) }, { replace: true })
  }

  /** Page keys go to the day before or after on which something was recorded; React Aria's own would go by tenths. */
  function byRecording(event: KeyboardEvent) {
    const to = event.key === 'PageUp' ? numbers.find((number) => number > value) : event.key === 'PageDown' ? numbers.findLast((number) => number < value) : undefined
    if (to === undefined) return
    event.preventDefault()
    event.stopPropagation()
    commit(to)
  }

  return (
    <div className="known-on" onKeyDownCapture={byRecording}>
      <Slider className="known-slider" minValue={first} maxValue={Math.max(last, first + 1)} value={days.length === 1 ? first + 1 : shown} isDisabled={days.length === 1} onChange={(number) => setDrawn(number as number)} onChangeEnd={(number) => commit(number as number)}>
        <Label className="known-label">What we knew on</Label>
        <SliderTrack className="known-track">
          <Bars days={days} numbers={numbers} until={shown} />
          <SliderThumb className="known-thumb" aria-label="What we knew on" inputRef={input} />
        </SliderTrack>
      </Slider>
      <output className="known-day tabular">{shownDay(dayOf(shown))}</output>
      {asOf === null ? null : <Control is="primary" onPress={() => commit(last)}>Back to latest</Control>}
    </div>
  )
}

function Bars({ days, numbers, until }: { days: readonly { readonly entries: number }[]; numbers: readonly number[]; until: number }) {
  const first = numbers[0]!
  const span = Math.max(numbers.at(-1)! - first, 1)
  const most = Math.max(...days.map(({ entries }) => entries))
  return (
    <svg className="known-bars" viewBox="0 0 200 16" preserveAspectRatio="none" aria-hidden>
      <path d="M0 15.5H200" stroke="var(--line-2)" />
      {days.map(({ entries }, i) => {
        // Square roots: the first day, when most was read, would otherwise flatten every other.
        const height = 2 + 12 * Math.sqrt(entries / most)
        const x = numbers.length === 1 ? 196 : ((numbers[i]! - first) / span) * 197
        return <rect key={numbers[i]} x={x} y={15.5 - height} width="2.2" height={height} fill={numbers[i]! > until ? 'var(--line-2)' : 'var(--control)'} />
      })}
    </svg>
  )
}

const numberOf = (day: string) => Math.floor(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / dayLength)
const dayOf = (number: number) => new Date(number * dayLength).toISOString().slice(0, 10)
