import type { KnownDate, Meeting } from '@travaux/model'
import { useId } from 'react'
import { certaintyOf } from './certaintyOf.ts'
import { Mark } from './Mark.tsx'

const dashes = { held: undefined, planned: undefined, possible: '2.6 1.8', cancelled: '1 2' } as const

/** How surely a date is known: disc held, ring planned to the day, hatched band expected, dashed band possible, fading bar no date. */
export function CertaintyMark({ status, date, name }: { status: Meeting['status']; date: KnownDate; name?: string }) {
  const id = useId()
  const { drawn, is } = certaintyOf(status, date)
  const slash = is === 'cancelled' ? <path d="M3.5 12.5l9-9" stroke="var(--ink-2)" strokeWidth="1.3" /> : null
  switch (drawn) {
    case 'point':
      return <Mark name={name}><circle cx="8" cy="8" r="4.6" fill={is === 'held' ? 'var(--ink)' : 'var(--surface)'} stroke="var(--ink)" strokeWidth="1.8" strokeDasharray={dashes[is]} />{slash}</Mark>
    case 'band':
      return (
        <Mark name={name}>
          <pattern id={id} width="3.5" height="3.5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v3.5" stroke="var(--control)" strokeWidth="1.4" /></pattern>
          <rect x="1.5" y="4.5" width="13" height="7" rx="1.5" fill={is === 'held' ? 'var(--ink)' : is === 'planned' ? `url(#${id})` : 'var(--surface)'} stroke="var(--ink-2)" strokeWidth="1.2" strokeDasharray={dashes[is]} />
          {slash}
        </Mark>
      )
    case 'fading':
      return (
        <Mark name={name}>
          <linearGradient id={id}><stop stopColor="var(--control)" /><stop offset="1" stopColor="var(--control)" stopOpacity="0" /></linearGradient>
          <path d="M2 4v8" stroke="var(--ink-2)" strokeWidth="1.6" /><rect x="2.5" y="4" width="12" height="8" fill={`url(#${id})`} />
          {slash}
        </Mark>
      )
    default: return drawn satisfies never
  }
}
