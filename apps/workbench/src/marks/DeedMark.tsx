import type { Change } from '@travaux/record'
import { Mark } from './Mark.tsx'
import { ReviewMark } from './ReviewMark.tsx'

/** What was done to a subject, beside its word: the mark of the review it led to, or an arrow back. Silent. */
export function DeedMark({ deed }: { deed: Change['deed'] }) {
  switch (deed) {
    // Beside it stands the reader's own mark.
    case 'read': return <Mark>{null}</Mark>
    case 'restored': return <Mark><circle cx="8" cy="8" r="5.4" fill="var(--ink-2)" /><path d="M8 10.8V5.6M5.8 7.6 8 5.4l2.2 2.2" stroke="var(--surface)" strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" /></Mark>
    case 'undone': return <Mark><path d="M4.2 6.4h5a2.9 2.9 0 0 1 0 5.8H6.6M6.4 4 4 6.4l2.4 2.4" stroke="var(--ink-2)" strokeWidth="1.3" strokeLinecap="round" strokeLinejoin="round" /></Mark>
    case 'found': case 'given': case 'added': case 'confirmed': case 'corrected': case 'withdrawn': return <ReviewMark review={deed} quiet />
    default: return deed satisfies never
  }
}
