import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import './App.css'
import { useLiveUpdates } from './api/useLiveUpdates.ts'
import { useOverview } from './api/useOverview.ts'
import { ChronologyView } from './features/chronology/ChronologyView.tsx'
import { PositionsView } from './features/positions/PositionsView.tsx'
import { ReadingView } from './features/reading/ReadingView.tsx'
import { Announcer } from './frame/Announcer.tsx'
import { FrameSlot, FrameSlots } from './frame/FrameSlots.tsx'
import { Header } from './frame/Header.tsx'
import { KeysDialog } from './frame/KeysDialog.tsx'
import type { ViewName } from './frame/place.ts'
import { go, usePlace } from './frame/usePlace.ts'

/** The frame: header, tabs, the open view, keys. */
export function App() {
  useLiveUpdates()
  const { view } = usePlace()
  const counts = useOverview().data?.counts
  return (
    <FrameSlots>
      <a className="skip-link" href="#view">Skip to the view</a>
      <Tabs className="frame" selectedKey={view} onSelectionChange={(key) => go({ view: key as ViewName })}>
        <Header />
        <div className="tabs">
          <TabList aria-label="Views" className="tab-list">
            <ViewTab id="reading" name="Reading" count={counts?.toReview} what="findings to review" />
            <ViewTab id="positions" name="Positions" count={counts?.issues} what="issues" />
            <ViewTab id="chronology" name="Chronology" count={counts?.meetings} what="meetings" />
          </TabList>
          <FrameSlot slot="controls" className="view-controls" />
        </div>
        <main id="view" className="view" tabIndex={-1}>
          <TabPanel id="reading"><ReadingView /></TabPanel>
          <TabPanel id="positions"><PositionsView /></TabPanel>
          <TabPanel id="chronology"><ChronologyView /></TabPanel>
        </main>
        <footer className="keys" aria-label="Keys">
          <FrameSlot slot="keys" className="keys-list" />
          <FrameSlot slot="status" className="keys-status" />
        </footer>
      </Tabs>
      <Announcer />
      <KeysDialog />
    </FrameSlots>
  )
}

function ViewTab({ id, name, count, what }: { id: ViewName; name: string; count: number | undefined; what: string }) {
  return (
    <Tab id={id} className="tab">
      {name}{count === undefined ? null : <span className="tab-count tabular">{count}<span className="visually-hidden"> {what}</span></span>}
    </Tab>
  )
}
