import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { Change, History, SideShown } from '@travaux/record'
import { useAskHistory } from '../../api/useAskHistory.ts'
import { useChanges } from '../../api/useChanges.ts'
import { useHistory } from '../../api/useHistory.ts'
import { useOverview } from '../../api/useOverview.ts'
import { useRivals } from '../../api/useRivals.ts'
import { announce } from '../../frame/announce.ts'
import { Control } from '../../frame/Control.tsx'
import { ViewControls } from '../../frame/FrameSlots.tsx'
import { Icon } from '../../frame/Icon.tsx'
import { inField } from '../../frame/inField.ts'
import { NothingThen } from '../../frame/NothingThen.tsx'
import { Stale } from '../../frame/Stale.tsx'
import { useMedia } from '../../frame/useMedia.ts'
import { go, usePlacePart } from '../../frame/usePlace.ts'
import { useSetting } from '../../frame/useSetting.ts'
import { useWhyNotWrite } from '../../frame/useWhyNotWrite.ts'
import { ChangesFilter } from './ChangesFilter.tsx'
import { ChangesList, type ChangesHandle } from './ChangesList.tsx'
import { chosenChanges, everyChange } from './chosenChanges.ts'
import { historyCitation } from './historyCitation.ts'
import { Integrity } from './Integrity.tsx'
import { RecordedSince } from './RecordedSince.tsx'
import { RecordAbsent, RecordLoading } from './RecordStates.tsx'
import { RecordKeys } from './RecordKeys.tsx'
import './RecordView.css'
import { RivalsAwaiting } from './RivalsAwaiting.tsx'
import { SubjectHistory } from './SubjectHistory.tsx'
import { useSubjectActs } from './useSubjectActs.ts'

const noSides: readonly SideShown[] = []

/** What was recorded between two moments, by whom, what was there before; the history of what is chosen; what persons say apart; and the proof that all of it is whole. */
export function RecordView() {
  const subject = usePlacePart('subject')
  const since = usePlacePart('recordedSince')
  const asOf = usePlacePart('asOf')
  const on = usePlacePart('on')
  const changes = useChanges(since)
  const sides = useOverview().data?.sides ?? noSides
  const rivals = useRivals().data
  const acts = useSubjectActs()
  const askHistory = useAskHistory()
  const whyNot = useWhyNotWrite()
  const [keys] = useSetting('keys')
  const [choice, setChoice] = useState(everyChange)
  const [closed, setClosed] = useState(false)
  const wide = useMedia('(min-width: 1200px)')
  const list = useRef<ChangesHandle>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const entering = useRef(false)
  const { data, error } = changes
  const rows = useMemo(() => data === undefined ? [] : chosenChanges(data, choice), [data, choice])
  // Where there is room, the first that waits for an answer is open until somebody says otherwise.
  const shown = subject ?? (closed || !wide ? null : rivals?.[0]?.subject ?? null)
  const history = useHistory(shown)

  // Focus goes to the history once it is there to be heard.
  useEffect(() => {
    if (!entering.current || history.data === undefined || history.isPlaceholderData) return
    entering.current = false
    title.current?.focus()
  })

  function open(which: string, enter = true) {
    acts.clear()
    entering.current = enter
    setClosed(false)
    go({ subject: which }, { replace: true })
  }
  function openChange(change: Change) {
    if (change.subject === null) announce('This line is of many things: none of them has this history alone.')
    else open(change.subject)
  }
  function close() {
    setClosed(true)
    go({ subject: null }, { replace: true })
    requestAnimationFrame(() => list.current?.focus())
  }
  async function cite(which: History | string) {
    const found = typeof which === 'string' ? await askHistory(which).catch((error: Error) => announce(error.message)) : which
    if (found === undefined) return
    await navigator.clipboard.writeText(historyCitation(found)).then(() => announce('Copied as citation.'), () => announce('The browser did not let the citation be copied.'))
  }

  function press(event: KeyboardEvent) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || keys === 'off' || inField(event.target)) return
    if (!['j', 'k', 'x', 'u', 'y'].includes(event.key)) return
    event.preventDefault()
    if (event.key === 'j' || event.key === 'k') return list.current?.step(event.key === 'j' ? 1 : -1)
    if (event.key === 'u') return whyNot === null ? void acts.undo() : announce(whyNot)
    // In the list the line that focus is on is meant; its history must be open to be acted on.
    const inList = event.target instanceof HTMLElement && event.target.closest('.changes') !== null
    const meant = inList ? list.current?.at()?.subject ?? null : shown
    if (meant === null) return inList ? announce('This line is of many things: none of them has this history alone.') : undefined
    if (event.key === 'y') return void cite(meant)
    if (history.data === undefined || history.isPlaceholderData || history.data.subject !== meant) {
      open(meant, false)
      return announce(`Its history is open; press ${event.key} again.`)
    }
    if (whyNot !== null) return announce(whyNot)
    if (history.data.kind === 'source') return announce('A source is withdrawn with its button, not with a key: all that was found in it goes with it.')
    if (!history.data.withdrawn) void acts.withdraw(history.data, '')
  }

  const of = JSON.stringify([since, asOf, on, choice])
  return (
    <div className="record" data-open={shown !== null} onKeyDown={press}>
      <ViewControls>
        <ChangesFilter changes={data ?? []} choice={choice} onChoose={setChoice} />
        <RecordedSince since={since} asOf={asOf} />
        <Control is="quiet" aria-label="Print" onPress={() => window.print()}><Icon name="print" /><span className="control-long">Print</span></Control>
      </ViewControls>
      <RecordKeys keys={keys === 'on'} listed={data === undefined ? null : rows.length} />
      <div className="record-main">
        <div className="record-list" aria-busy={changes.isPlaceholderData}>
          {error !== null && data !== undefined ? <Stale why={error.message} /> : null}
          <RivalsAwaiting rivals={rivals ?? []} subject={shown} onOpen={open} />
          {data === undefined
            ? error === null ? <RecordLoading /> : <RecordAbsent why="error" sentence={error.message} onAgain={() => void changes.refetch()} />
            : data.length === 0 ? since === null && (asOf !== null || on !== null) ? <NothingThen /> : <RecordAbsent why={since === null ? 'empty' : 'nothing-then'} since={since} onAgain={() => go({ recordedSince: null }, { replace: true })} />
            : rows.length === 0 ? <RecordAbsent why="none-chosen" onAgain={() => setChoice(everyChange)} />
            : <><h2 className="visually-hidden">What changed</h2><ChangesList ref={list} changes={rows} sides={sides} of={of} subject={shown} onOpen={openChange} onMove={(change) => { if (shown !== null && change.subject !== null) open(change.subject, false) }} /></>}
        </div>
        <Integrity />
      </div>
      {shown === null ? null : <SubjectHistory key={shown} ref={title} history={history} sides={sides} acts={acts} keys={keys === 'on'} whyNot={whyNot} onCite={(which) => void cite(which)} onClose={close} />}
    </div>
  )
}
