import { useOverview } from '../api/useOverview.ts'
import './Header.css'

/** Whose dossier, what was known when, as whom one speaks, search, and who is at work. */
export function Header() {
  const overview = useOverview().data
  return (
    <header className="header">
      <strong>Travaux</strong>
      <h1 className="dossier-name">{overview?.name}</h1>
    </header>
  )
}
