import type { ClauseStatus } from '@travaux/drafting'
import { Mark } from './Mark.tsx'

/** How far a clause is agreed: a full disc, half a disc in principle, a ring while it is open. */
export function ClauseMark({ status, name }: { status: ClauseStatus; name?: string }) {
  return <Mark name={name} width={14}>{drawn(status)}</Mark>
}

function drawn(status: ClauseStatus) {
  switch (status) {
    case 'agreed': return <circle cx="7" cy="8" r="5" fill="var(--agreed)" />
    case 'agreed-in-principle': return <><circle cx="7" cy="8" r="4.4" stroke="var(--principle)" strokeWidth="1.3" /><path d="M2.6 8a4.4 4.4 0 0 0 8.8 0z" fill="var(--principle)" /></>
    case 'open': return <circle cx="7" cy="8" r="4.3" stroke="var(--ink-2)" strokeWidth="1.4" />
    default: return status satisfies never
  }
}
