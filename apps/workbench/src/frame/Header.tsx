import { useOverview } from '../api/useOverview.ts'
import { useRecordedDays } from '../api/useRecordedDays.ts'
import { Compartment } from './Compartment.tsx'
import './Header.css'
import { HeldOn } from './HeldOn.tsx'
import { KnownOn } from './KnownOn.tsx'
import { ReviewerMenu } from './ReviewerMenu.tsx'
import { Search } from './Search.tsx'
import { SpeakAs } from './SpeakAs.tsx'
import { usePlacePart } from './usePlace.ts'

/** Whose dossier, what was known when, what held when, as whom one speaks, search, and who is at work. */
export function Header() {
  const overview = useOverview().data
  const days = useRecordedDays()
  const asOf = usePlacePart('asOf')
  const on = usePlacePart('on')
  return (
    <header className="header" data-past={asOf === null && on === null ? undefined : true}>
      <span className="brand"><Brand />Travaux</span>
      <h1 className="dossier-name" title={overview?.name}>{overview?.name ?? ' '}</h1>
      {overview === undefined ? null : <Compartment compartment={overview.compartment} sides={overview.sides} />}
      <span className="header-space" />
      <div className="header-viewing">
        {days === undefined ? null : <KnownOn days={days} />}
        <HeldOn />
        {overview === undefined || overview.sides.length === 0 ? null : <SpeakAs sides={overview.sides} />}
      </div>
      <Search />
      <ReviewerMenu reviewer={overview?.reviewer ?? ''} />
    </header>
  )
}

function Brand() {
  return <svg width="19" height="18" viewBox="0 0 19 18" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden><path d="M6 2H2v14h4M13 2h4v14h-4M7 9h5" /></svg>
}
