import { lazy, Suspense } from 'react'
import './App.css'
import { useLiveUpdates } from './api/useLiveUpdates.ts'
import { ChronologyView } from './features/chronology/ChronologyView.tsx'
import { FollowUpView } from './features/followUp/FollowUpView.tsx'
import { PositionsView } from './features/positions/PositionsView.tsx'
import { ReadingView } from './features/reading/ReadingView.tsx'
import { RecordView } from './features/record/RecordView.tsx'
import { Announcer } from './frame/Announcer.tsx'
import { FrameSlot, FrameSlots } from './frame/FrameSlots.tsx'
import { Guarded } from './frame/Guarded.tsx'
import { Header } from './frame/Header.tsx'
import { KeysDialog } from './frame/KeysDialog.tsx'
import type { ViewName } from './frame/place.ts'
import { usePlacePart } from './frame/usePlace.ts'
import { useTitle } from './frame/useTitle.ts'
import { ViewTabs } from './frame/ViewTabs.tsx'

// Its editor is as large as all else together: it is fetched by who opens it.
const TextView = lazy(async () => ({ default: (await import('./features/text/TextView.tsx')).TextView }))

// So are the kernels of this one.
const SettlementView = lazy(async () => ({ default: (await import('./features/settlement/SettlementView.tsx')).SettlementView }))

const BriefingView = lazy(async () => ({ default: (await import('./features/briefing/BriefingView.tsx')).BriefingView }))

/** The frame: header, tabs, the open view, keys. */
export function App() {
  useLiveUpdates()
  useTitle()
  const view = usePlacePart('view')
  return (
    <FrameSlots>
      <a className="skip-link" href="#view">Skip to the view</a>
      <div className="frame">
        <Guarded of="The header"><Header /></Guarded>
        <section className="tabs" aria-label="Views">
          <ViewTabs />
          <FrameSlot slot="controls" className="view-controls" />
        </section>
        <main className="view"><div id="view" role="tabpanel" aria-labelledby={`tab-${view}`} tabIndex={-1}><Guarded key={view} of="This view">{viewOf(view)}</Guarded></div></main>
        <footer className="keys" aria-label="Keys">
          <FrameSlot slot="keys" className="keys-list" />
          <FrameSlot slot="status" className="keys-status" />
        </footer>
      </div>
      <Announcer />
      <KeysDialog />
    </FrameSlots>
  )
}

function viewOf(view: ViewName) {
  switch (view) {
    case 'reading': return <ReadingView />
    case 'positions': return <PositionsView />
    case 'chronology': return <ChronologyView />
    case 'follow-up': return <FollowUpView />
    case 'text': return <Suspense><TextView /></Suspense>
    case 'settlement': return <Suspense><SettlementView /></Suspense>
    case 'briefing': return <Suspense><BriefingView /></Suspense>
    case 'record': return <RecordView />
    default: return view satisfies never
  }
}
