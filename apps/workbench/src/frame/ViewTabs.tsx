import { useRef, type KeyboardEvent } from 'react'
import { useDrafts } from '../api/useDrafts.ts'
import { useFollowUp } from '../api/useFollowUp.ts'
import { useOverview } from '../api/useOverview.ts'
import { viewNames, viewTitles, type ViewName } from './place.ts'
import { go, usePlacePart } from './usePlace.ts'
import './ViewTabs.css'

/**
 * The views as tabs over one panel, `view`. React Aria's Tabs would have to hold the whole page, and renders what it
 * holds twice.
 */
export function ViewTabs() {
  const view = usePlacePart('view')
  const list = useRef<HTMLDivElement>(null)
  const counts = useOverview().data?.counts
  const drafts = useDrafts().data
  // Counted where it is looked at: it is long in a large dossier, and nothing else needs it.
  const owed = useFollowUp(view === 'follow-up').data
  const tabs: Readonly<Record<ViewName, { readonly count: number | undefined; readonly what: string }>> = {
    reading: { count: counts?.toReview, what: 'findings to review' },
    positions: { count: counts?.issues, what: 'issues' },
    chronology: { count: counts?.meetings, what: 'meetings' },
    'follow-up': { count: view === 'follow-up' ? owed?.filter(({ conduct, lessSure }) => !conduct && !lessSure).length : undefined, what: 'things owed' },
    text: { count: drafts === undefined || drafts.length === 0 ? undefined : drafts.reduce((sum, { brackets }) => sum + brackets, 0), what: 'open brackets' },
    settlement: { count: undefined, what: 'packages' },
    briefing: { count: undefined, what: 'briefings' },
    // Nothing waits there where no persons say different things.
    record: { count: counts === undefined || counts.rivals === 0 ? undefined : counts.rivals, what: 'rival words that await an answer' },
  }

  function press(event: KeyboardEvent) {
    const at = viewNames.indexOf(view)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: viewNames.length - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    const next = viewNames[(to + viewNames.length) % viewNames.length]!
    go({ view: next })
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus()
  }

  return (
    <div ref={list} role="tablist" aria-label="Views" className="tab-list" onKeyDown={press}>
      {viewNames.map((name) => (
        <button key={name} type="button" role="tab" id={`tab-${name}`} className="tab" aria-selected={name === view} aria-controls="view" tabIndex={name === view ? 0 : -1} onClick={() => go({ view: name })}>
          {viewTitles[name]}
          {tabs[name].count === undefined ? null : <span className="tab-count tabular">{tabs[name].count.toLocaleString('en')}<span className="visually-hidden"> {tabs[name].what}</span></span>}
        </button>
      ))}
    </div>
  )
}
