import type { Estimate } from '@travaux/settlement'
import { useId, type ReactNode } from 'react'
import { shownNumber } from '../numbers/shownNumber.ts'
import './NumberSlider.css'

/** A number that can be supposed. */
export interface SliderNumber { readonly label: ReactNode; readonly said: string; readonly value: number; readonly recorded: Estimate | null; readonly least: number; readonly most: number; readonly step: number }

/** A number to be dragged: what it is now, what the record has (a tick) and how far that is known (a band). `onChange` while it is dragged, `onSettle` when it is let go, wherever the pointer is then. */
export function NumberSlider({ number: { label, said, value, recorded, least, most, step }, mark, onChange, onSettle }: { number: SliderNumber; mark: string; onChange: (value: number) => void; onSettle: () => void }) {
  const id = useId()
  const share = (of: number) => `${Math.max(0, Math.min(100, (of - least) / (most - least || 1) * 100))}%`
  const supposed = recorded === null || value !== recorded.likely
  return (
    <div className={`number-slider of-${mark}`} data-supposed={supposed || undefined}>
      <label htmlFor={id}>{label}</label>
      <span className="number-track">
        {recorded === null ? null : <><span className="number-range" style={{ left: share(recorded.low), width: `calc(${share(recorded.high)} - ${share(recorded.low)})` }} /><span className="number-was" style={{ left: share(recorded.likely) }} /></>}
        <input id={id} type="range" min={least} max={most} step={step} value={value} aria-valuetext={`${said} ${shownNumber(value)}${recorded === null ? '' : supposed ? `, on record ${shownNumber(recorded.likely)}` : ', as on record'}`}
          onChange={(event) => onChange(Number(event.target.value))} onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)} onLostPointerCapture={onSettle} onKeyUp={onSettle} onBlur={onSettle} />
      </span>
      <output htmlFor={id} className="tabular">{shownNumber(value)}{supposed && recorded !== null ? <span className="number-instead"> was {shownNumber(recorded.likely)}</span> : null}</output>
    </div>
  )
}
