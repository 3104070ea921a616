import type { Review } from '@travaux/record'
import { Mark } from './Mark.tsx'
import './ReviewMark.css'

const names = {
  found: 'found by the reader', confirmed: 'confirmed', corrected: 'corrected', withdrawn: 'withdrawn',
  added: 'added by a person', given: 'given by the codebook', rival: 'rival entries',
} as const

/** What a person has said of a finding. Without `initials` it speaks for itself; with `quiet`, words beside it do. */
export function ReviewMark({ review, initials, quiet = false }: { review: Review | 'rival'; initials?: string | null; quiet?: boolean }) {
  return (
    <span className="review-mark">
      <Mark name={quiet ? undefined : names[review]}>{drawn(review)}</Mark>
      {initials ? <span>{initials}</span> : null}
    </span>
  )
}

function drawn(review: Review | 'rival') {
  const cut = { stroke: 'var(--surface)', strokeWidth: 1.5, strokeLinecap: 'round', strokeLinejoin: 'round' } as const
  const disc = <circle cx="8" cy="8" r="5.4" fill="var(--ink-2)" />
  switch (review) {
    case 'found': return <circle cx="8" cy="8" r="4.9" stroke="var(--ink-2)" strokeWidth="1.3" strokeDasharray="1.9 1.95" />
    case 'confirmed': return <>{disc}<path d="M5.6 8.2l1.7 1.7 3.2-3.6" {...cut} /></>
    case 'corrected': return <>{disc}<path d="M5.8 10.2l.3-1.5 3.2-3.2 1.2 1.2-3.2 3.2z" {...cut} strokeWidth={1.2} /></>
    case 'withdrawn': return <><circle cx="8" cy="8" r="4.9" stroke="var(--ink-2)" strokeWidth="1.3" /><path d="M4.7 11.3l6.6-6.6" stroke="var(--ink-2)" strokeWidth="1.3" /></>
    case 'added': return <>{disc}<path d="M8 5.6v4.8M5.6 8h4.8" {...cut} /></>
    case 'given': return <><circle cx="8" cy="8" r="4.9" stroke="var(--ink-2)" strokeWidth="1.3" /><circle cx="8" cy="8" r="1.7" fill="var(--ink-2)" /></>
    case 'rival': return <><circle cx="6" cy="8" r="3.9" stroke="var(--alarm)" strokeWidth="1.3" /><circle cx="10" cy="8" r="3.9" stroke="var(--alarm)" strokeWidth="1.3" /></>
    default: return review satisfies never
  }
}
