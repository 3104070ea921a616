import type { CompartmentShown } from '@travaux/server'

/** Who sees what is recorded: an empty square is shared, a hatched one a team's, a filled one a delegation's own. */
export function CompartmentMark({ is, colour = 'currentColor' }: { is: CompartmentShown['is']; colour?: string }) {
  return (
    <svg className="mark" width="12" height="12" viewBox="0 0 12 12" fill="none" aria-hidden>
      <rect x="1" y="1" width="10" height="10" rx="1.5" stroke={colour} strokeWidth="1.3" fill={is === 'delegation' ? colour : 'none'} />
      {is === 'team' ? <path d="M1.6 6.4 6.4 1.6M1.6 10.4 10.4 1.6M5.6 10.4l4.8-4.8" stroke={colour} strokeWidth="1.2" /> : null}
    </svg>
  )
}
