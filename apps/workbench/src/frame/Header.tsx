import { useOverview } from '../api/useOverview.ts'
import { useRecordedDays } from '../api/useRecordedDays.ts'
import './Header.css'
import { KnownOn } from './KnownOn.tsx'
import { ReviewerMenu } from './ReviewerMenu.tsx'
import { Search } from './Search.tsx'
import { SpeakAs } from './SpeakAs.tsx'
import { usePlacePart } from './usePlace.ts'

/** Whose dossier, what was known when, as whom one speaks, search, and who is at work. */
export function Header() {
  const overview = useOverview().data
  const days = useRecordedDays()
  const asOf = usePlacePart('asOf')
  return (
    <header className="header" data-past={asOf === null ? undefined : true}>
      <span className="brand"><Brand />Travaux</span>
      <h1 className="dossier-name" title={overview?.name}>{overview?.name ?? ' '}</h1>
      <span className="compartment" title="Everybody who may open the dossier sees its entries"><OpenSquare /><span>Shared</span></span>
      <span className="header-space" />
      {days === undefined ? null : <KnownOn days={days} />}
      {overview === undefined || overview.sides.length === 0 ? null : <SpeakAs sides={overview.sides} />}
      <Search />
      <ReviewerMenu reviewer={overview?.reviewer ?? ''} />
    </header>
  )
}

function Brand() {
  return <svg width="19" height="18" viewBox="0 0 19 18" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden><path d="M6 2H2v14h4M13 2h4v14h-4M7 9h5" /></svg>
}

function OpenSquare() {
  return <svg width="12" height="12" viewBox="0 0 12 12" fill="none" stroke="currentColor" strokeWidth="1.3" aria-hidden><rect x="1" y="1" width="10" height="10" rx="1.5" /></svg>
}
