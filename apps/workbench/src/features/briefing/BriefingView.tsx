import { useEffect, useRef, useState } from 'react'
import { Switch } from 'react-aria-components'
import { Refused } from '../../api/refused.ts'
import { useBriefing } from '../../api/useBriefing.ts'
import { useBriefings } from '../../api/useBriefings.ts'
import { announce } from '../../frame/announce.ts'
import { Control } from '../../frame/Control.tsx'
import { ViewControls, ViewKeys, ViewStatus } from '../../frame/FrameSlots.tsx'
import { inField } from '../../frame/inField.ts'
import { Key } from '../../frame/Key.tsx'
import { openKeys } from '../../frame/KeysDialog.tsx'
import { Stale } from '../../frame/Stale.tsx'
import { go, usePlace } from '../../frame/usePlace.ts'
import { useSetting } from '../../frame/useSetting.ts'
import { useWhyNotWrite } from '../../frame/useWhyNotWrite.ts'
import { useActs } from '../../review/useActs.ts'
import { BriefingFiles } from './BriefingFiles.tsx'
import { BriefingPaper } from './BriefingPaper.tsx'
import { briefingTitles } from './briefingTitles.ts'
import './BriefingView.css'
import { MeetingChoice } from './MeetingChoice.tsx'
import { OwnParagraph } from './OwnParagraph.tsx'
import { useBriefingFile } from './useBriefingFile.ts'

/** The paper for a person who goes into a room: chosen at left, as it will be printed in the middle. It follows the record, and what is typed into its template. */
export function BriefingView() {
  const place = usePlace()
  const offered = useBriefings()
  const name = briefingTitles.find(([each]) => each === place.mode)?.[0] ?? 'next-meeting'
  const [withoutPrejudice, setWithoutPrejudice] = useState(false)
  const [template, setTemplate] = useState<string | null>(null)
  const [asked, setAsked] = useState<string | null>(null)
  const root = useRef<HTMLDivElement>(null)
  const keys = useSetting('keys')[0] === 'on'
  const acts = useActs()
  const whyNot = useWhyNotWrite()
  // A template is read once nobody types.
  useEffect(() => {
    const timer = setTimeout(() => setAsked(template), 400)
    return () => clearTimeout(timer)
  }, [template])
  const chosen = { name, meeting: takesMeeting.has(name) ? place.meeting : null, withoutPrejudice, template: asked }
  const { data, error, isFetching, refetch } = useBriefing(chosen)
  const file = useBriefingFile(chosen)
  const builtIn = offered.data?.names.find((each) => each.name === name)?.template ?? ''

  // What is refused stays so however often it is asked for: something else must be.
  const again = !(error instanceof Refused && error.stays) ? <Control onPress={() => void refetch()}>Try again</Control>
    : takesMeeting.has(name) && asked === null ? <MeetingChoice name={name} label="Choose a meeting" /> : null

  function press(event: React.KeyboardEvent) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || inField(event.target) || !keys) return
    if (event.key === 'n') root.current?.querySelector<HTMLElement>('.own-paragraph textarea')?.focus()
    else if (event.key === 'u') void (whyNot === null ? acts.undo() : announce(whyNot))
    else return
    event.preventDefault()
  }

  return (
    <div ref={root} className="briefing" onKeyDown={press} aria-busy={isFetching}>
      <ViewControls>
        <BriefingFiles file={file} isDisabled={data === undefined} />
      </ViewControls>
      <ViewKeys><span>Words of the record in a book face; everything else is ours. A mark leads to what a line rests on.</span></ViewKeys>
      <ViewStatus>{keys ? <><Key name="n" does="own paragraph" /><Key name="u" does="undo" /></> : null}<button type="button" className="all-keys" onClick={openKeys}><Key name="?" does="all keys" /></button></ViewStatus>
      <section className="briefing-choice" aria-label="Which briefing">
        <ul className="briefing-names">{briefingTitles.map(([each, title]) => <li key={each}><button type="button" aria-pressed={each === name} onClick={() => { setTemplate(null); setAsked(null); go({ mode: each }) }}>{title}</button></li>)}</ul>
        {takesMeeting.has(name) ? <MeetingChoice name={name} label="Meeting" /> : null}
        <Switch className="briefing-switch" isSelected={withoutPrejudice} onChange={setWithoutPrejudice}><span className="briefing-thumb" aria-hidden /><span>Without prejudice<small>for handing over: the shared part alone, marked on every page</small></span></Switch>
        <details className="briefing-template">
          <summary>Template</summary>
          <p>Markdown. A name in two braces on a line of its own is replaced by what the dossier has under it. It is used here alone; keep it as a file for <code>travaux brief --template</code>.</p>
          <textarea aria-label="Template" rows={16} spellCheck={false} value={template ?? builtIn} onChange={(event) => setTemplate(event.target.value)} />
          <Control isDisabled={template === null} onPress={() => { setTemplate(null); setAsked(null) }}>As it comes with Travaux</Control>
        </details>
        {file.error === null ? null : <p role="alert" className="briefing-error">{file.error}</p>}
        {data === undefined ? null : <OwnParagraph key={name} briefing={data} meeting={chosen.meeting} whyNot={whyNot} acts={acts} />}
        {data === undefined || data.remarks.length === 0 ? null : <ul className="briefing-remarks">{data.remarks.map((remark) => <li key={remark}>{remark}</li>)}</ul>}
      </section>
      <div className="briefing-desk" data-waiting={isFetching || undefined}>
        {error === null ? null : data === undefined ? <div role="alert" className="briefing-none"><p>{error.message}</p>{again}</div> : <Stale why={error.message} />}
        {data === undefined ? error === null ? <div className="paper paper-waiting" aria-label="The briefing is being made" /> : null : <BriefingPaper briefing={data} />}
      </div>
    </div>
  )
}

const takesMeeting: ReadonlySet<string> = new Set(['next-meeting', 'meeting-record'])
