import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { Label, Slider, SliderThumb, SliderTrack } from 'react-aria-components'
import { shownDay } from '../wording/shownDay.ts'
import { Control } from './Control.tsx'
import { dayOfNumber, knownDays, numberOfDay } from './knownDays.ts'
import './KnownOn.css'
import { go, usePlacePart } from './usePlace.ts'

type Days = readonly { readonly day: string; readonly entries: number }[]

/** "What we knew on": entries recorded a day as bars, and the day whose knowledge is shown as the thumb. End is the latest. */
export function KnownOn({ days }: { days: Days }) {
  const asOf = usePlacePart('asOf')
  const steps = knownDays(days.map(({ day }) => day))
  const last = steps.length - 1
  const wanted = asOf === null ? Infinity : numberOfDay(asOf)
  const value = Math.max(steps.findLastIndex((step) => step <= wanted), 0)
  const [drawn, setDrawn] = useState<number | null>(null)
  const shown = drawn ?? value
  const said = shownDay(drawn === null && asOf !== null ? asOf : dayOfNumber(steps[shown] ?? 0))
  const input = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => input.current?.setAttribute('aria-valuetext', said))
  if (last < 0) return null

  function commit(step: number) {
    setDrawn(null)
    go({ asOf: step >= last ? null : dayOfNumber(steps[step]!) }, { replace: true })
  }

  /** Page keys go to the day before or after on which something was recorded; React Aria's own would go by tenths. */
  function byRecording(event: KeyboardEvent) {
    const recordings = days.map(({ day }) => steps.indexOf(numberOfDay(day)))
    const to = event.key === 'PageUp' ? recordings.find((step) => step > value) : event.key === 'PageDown' ? recordings.findLast((step) => step < value) : undefined
    if (to === undefined) return
    event.preventDefault()
    event.stopPropagation()
    commit(to)
  }

  return (
    <div className="known-on" onKeyDownCapture={byRecording}>
      <Slider className="known-slider" minValue={0} maxValue={Math.max(last, 1)} value={last === 0 ? 1 : shown} isDisabled={last === 0} onChange={(step) => setDrawn(step as number)} onChangeEnd={(step) => commit(step as number)}>
        <Label className="known-label">What we knew on</Label>
        <SliderTrack className="known-track">
          <Bars days={days} steps={steps} until={shown} />
          <SliderThumb className="known-thumb" inputRef={input} />
        </SliderTrack>
      </Slider>
      <output className="known-day tabular">{said}</output>
      {asOf === null ? null : <Control is="primary" onPress={() => commit(last)}>Back to latest</Control>}
    </div>
  )
}

function Bars({ days, steps, until }: { days: Days; steps: readonly number[]; until: number }) {
  const most = Math.max(...days.map(({ entries }) => entries))
  return (
    <svg className="known-bars" viewBox="0 0 200 16" preserveAspectRatio="none" aria-hidden>
      <path d="M0 15.5H200" stroke="var(--line-2)" />
      {days.map(({ day, entries }) => {
        const step = steps.indexOf(numberOfDay(day))
        // Square roots: the first day, when most was read, would otherwise flatten every other.
        const height = 2 + 12 * Math.sqrt(entries / most)
        const x = steps.length === 1 ? 197 : (step / (steps.length - 1)) * 197.8
        return <rect key={day} x={x} y={15.5 - height} width="2.2" height={height} fill={step > until ? 'var(--line-2)' : 'var(--control)'} />
      })}
    </svg>
  )
}
