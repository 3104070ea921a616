import type { Chronology } from '@travaux/record'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useNames } from '../../api/useNames.ts'
import { useOverview } from '../../api/useOverview.ts'
import { Control } from '../../frame/Control.tsx'
import { ViewControls, ViewKeys, ViewStatus } from '../../frame/FrameSlots.tsx'
import { Icon } from '../../frame/Icon.tsx'
import { inField } from '../../frame/inField.ts'
import { Key } from '../../frame/Key.tsx'
import { openKeys } from '../../frame/KeysDialog.tsx'
import { NothingThen } from '../../frame/NothingThen.tsx'
import '../../frame/Segmented.css'
import { Stale } from '../../frame/Stale.tsx'
import { go, hrefTo, usePlace } from '../../frame/usePlace.ts'
import { useSetting } from '../../frame/useSetting.ts'
import { dateOf, statusOf } from '../chronology/meetingWords.ts'
import { MeetingAfter } from './MeetingAfter.tsx'
import { MeetingBefore } from './MeetingBefore.tsx'
import { MeetingDuring } from './MeetingDuring.tsx'
import './MeetingPage.css'
import { nextMeeting } from './nextMeeting.ts'
import { useNote } from './notes/useNote.ts'

const parts = [['before', 'Before'], ['during', 'During'], ['after', 'After']] as const
type Part = (typeof parts)[number][0]

/** One meeting before, during and after: what one walks in with, the notes, and the record. */
export function MeetingPage({ chronology, stale }: { chronology: Chronology; stale: string | null }) {
  const { meeting: wanted, asOf, on } = usePlace()
  const meeting = nextMeeting(chronology, wanted)
  const file = useOverview().data?.file
  if (meeting === null) return asOf !== null || on !== null ? <NothingThen what="No meeting" /> : <p className="chronology-absent">No meetings yet. They are found in the documents that are read: <a href={hrefTo({ view: 'reading' })}>add one in Reading</a>.</p>
  // Where what is typed is kept hangs on the dossier.
  if (file === undefined) return <div className="meeting-page" aria-busy="true" />
  return <Page key={meeting.id} chronology={chronology} meeting={meeting} file={file} stale={stale} />
}

function Page({ chronology, meeting, file, stale }: { chronology: Chronology; meeting: Chronology['meetings'][number]; file: string; stale: string | null }) {
  const { mode, meeting: wanted } = usePlace()
  const keys = useSetting('keys')[0] === 'on'
  const root = useRef<HTMLDivElement>(null)
  const names = useNames().data
  const nameOf = (id: string) => names?.find((each) => each.id === id)?.name ?? ''
  const note = useNote(`travaux.note.${file}.${meeting.id}`, meeting.id, dayToSuggest(meeting, chronology.today), nameOf)
  const part: Part = parts.find(([name]) => mode === `meeting-${name}`)?.[0] ?? (meeting.status === 'held' ? 'after' : meeting.status === 'under-way' ? 'during' : 'before')
  const all = note.own === null ? note.others : [...note.others, note.own]

  // Where it was reached from elsewhere, keys act at once; in notes, what is typed goes into the field.
  useEffect(() => {
    if (part === 'during') root.current?.querySelector<HTMLElement>('.note-entry input')?.focus()
    else root.current?.focus({ preventScroll: true })
  }, [part])
  // A link to this page names its meeting.
  useEffect(() => {
    if (wanted === null) go({ meeting: meeting.id }, { replace: true })
  }, [wanted, meeting.id])

  function press(event: KeyboardEvent) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || inField(event.target) || !keys) return
    const chosen = parts[Number(event.key) - 1]
    if (chosen !== undefined) go({ mode: `meeting-${chosen[0]}`, meeting: meeting.id })
    else if (event.key === 'm' || event.key === 'Escape') go({ mode: null, meeting: meeting.id })
    else return
    event.preventDefault()
  }

  return (
    <div ref={root} className="meeting-page" tabIndex={-1} onKeyDown={press} aria-labelledby="meeting-page-title" role="group">
      <ViewControls>
        <ToggleButtonGroup className="segmented" aria-label="Part of the meeting page" selectionMode="single" disallowEmptySelection selectedKeys={[part]} onSelectionChange={(chosen) => go({ mode: `meeting-${String([...chosen][0] ?? part)}`, meeting: meeting.id })}>
          {parts.map(([name, title]) => <ToggleButton key={name} id={name}>{title}</ToggleButton>)}
        </ToggleButtonGroup>
        <Control is="quiet" aria-label="Print" onPress={() => window.print()}><Icon name="print" /><span className="control-long">Print</span></Control>
      </ViewControls>
      <ViewKeys><span>{part === 'during' ? <><Key name="@" does="who" /> <Key name="!" does="undertaking" /> <Key name=">" does="instruction" /> <Key name="#" does="issue" /> <Key name="+# -# ~# x#" does="stance" /> <Key name="↑" does="mend the last" /></> : 'Every line opens the words it rests on.'}</span></ViewKeys>
      <ViewStatus>{keys ? <><Key name="1 2 3" does="before, during, after" />{part === 'during' ? <Key name="u" does="take back, in the list" /> : null}<Key name="m" does="chronology" /></> : null}<button type="button" className="all-keys" onClick={openKeys}><Key name="?" does="all keys" /></button></ViewStatus>
      {stale === null ? null : <Stale why={stale} />}
      <header className="meeting-page-head">
        <Control is="quiet" onPress={() => go({ mode: null, meeting: meeting.id })}><Icon name="left" />Chronology</Control>
        <h2 id="meeting-page-title">{meeting.title}</h2>
        <p>{dateOf(meeting)}, {statusOf(meeting)}{meeting.round === null ? '' : `, round ${meeting.round}`}{meeting.lessSure ? ', less sure' : ''}</p>
        <nav aria-label="Briefings of the meeting">
          <a className="meeting-briefing" href={hrefTo({ view: 'briefing', mode: 'next-meeting', meeting: meeting.id })}>Briefing</a>
          <a className="meeting-briefing" href={hrefTo({ view: 'briefing', mode: 'meeting-record', meeting: meeting.id })}>Record of the meeting</a>
        </nav>
      </header>
      {note.away === null || part === 'during' ? null : <p role="status" className="note-away">Lines of the notes are kept in this browser and not recorded yet. {note.away}</p>}
      <div className="meeting-part">
        {part === 'before' ? <MeetingBefore meeting={meeting} chronology={chronology} /> : part === 'during' ? <MeetingDuring meeting={meeting} chronology={chronology} note={note} nameOf={nameOf} /> : <MeetingAfter meeting={meeting} chronology={chronology} notes={all} />}
      </div>
    </div>
  )
}

/** The day that is known; or else today, by the clock or by the dossier, where it may be that. */
function dayToSuggest({ span }: Chronology['meetings'][number], today: string): string | null {
  if (span === null) return null
  if (span.first === span.last) return span.first
  const now = new Date()
  const here = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
  return [here, today].find((day) => span.first <= day && day <= span.last) ?? null
}
