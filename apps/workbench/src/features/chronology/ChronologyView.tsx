import type { Chronology, MeetingShown } from '@travaux/record'
import { useMemo, useState, type KeyboardEvent } from 'react'
import { useChronology } from '../../api/useChronology.ts'
import { announce } from '../../frame/announce.ts'
import { Control } from '../../frame/Control.tsx'
import { ViewControls } from '../../frame/FrameSlots.tsx'
import { Icon } from '../../frame/Icon.tsx'
import { inField } from '../../frame/inField.ts'
import { NothingThen } from '../../frame/NothingThen.tsx'
import { Stale } from '../../frame/Stale.tsx'
import { go, hrefTo, usePlace } from '../../frame/usePlace.ts'
import { useSetting } from '../../frame/useSetting.ts'
import { counted } from '../../wording/counted.ts'
import { MeetingPage } from '../meeting/MeetingPage.tsx'
import { Ahead } from './Ahead.tsx'
import { ChronologyKeys } from './ChronologyKeys.tsx'
import './ChronologyView.css'
import { Lanes } from './Lanes.tsx'
import { defaultRange } from './layout/defaultRange.ts'
import { laneOf, lanes } from './layout/lanes.ts'
import type { MonthRange } from './layout/timeScale.ts'
import { LanesWaiting } from './LanesWaiting.tsx'
import { LevelFilter } from './LevelFilter.tsx'
import { MeetingPanel } from './MeetingPanel.tsx'
import { MeetingsTable } from './MeetingsTable.tsx'
import type { LanesMove } from './moveOnLanes.ts'
import { RangeControl } from './RangeControl.tsx'
import { rangeHolding, shifted, wholeRange, zoomed } from './ranges.ts'
import { stepThrough } from './stepThrough.ts'

/** Who met whom, at which level, and what comes next. */
export function ChronologyView() {
  const { data, error, refetch } = useChronology()
  const { mode } = usePlace()
  if (data === undefined) {
    return (
      <div className="chronology" aria-busy={error === null}>
        <ChronologyKeys />
        <LanesWaiting />
        {error === null ? null : <div className="chronology-absent" role="alert"><p>{error.message}</p><Control onPress={() => void refetch()}>Try again</Control></div>}
      </div>
    )
  }
  const stale = error?.message ?? null
  return mode?.startsWith('meeting') === true ? <MeetingPage chronology={data} stale={stale} /> : <Shown chronology={data} stale={stale} />
}

function Shown({ chronology, stale }: { chronology: Chronology; stale: string | null }) {
  const { meeting: wanted, asOf, on } = usePlace()
  const { today } = chronology
  const keys = useSetting('keys')[0] === 'on'
  const [levels, setLevels] = useState<readonly string[]>([])
  const [chosenRange, setRange] = useState<MonthRange | null>(null)
  const [unsure, setUnsure] = useState(false)
  const doubted = chronology.meetings.filter(({ lessSure }) => lessSure).length + chronology.pending.filter(({ lessSure }) => lessSure).length
  const shown = useMemo(() => sureOf(chronology, unsure, levels, wanted), [chronology, unsure, levels, wanted])
  const { meetings } = shown
  const usual = useMemo(() => defaultRange(chronology.meetings, today), [chronology, today])
  const selected = meetings.find(({ id }) => id === wanted) ?? latestHeld(meetings, today)
  const range = chosenRange ?? (selected === null ? usual : rangeHolding(usual, selected))
  const middle = (selected?.span?.first ?? today).slice(0, 7)
  const at = meetings.findIndex(({ id }) => id === selected?.id)

  function select(id: string) {
    const meeting = meetings.find((each) => each.id === id)
    if (meeting === undefined) return
    go({ meeting: id }, { replace: true })
    setRange(rangeHolding(range, meeting))
  }

  function move(to: LanesMove) {
    switch (to.to) {
      case 'earlier': return setRange(shifted(range, -Math.max(1, Math.floor(range.months / 2))))
      case 'later': return setRange(shifted(range, Math.max(1, Math.floor(range.months / 2))))
      case 'nearer': return setRange(zoomed(range, 0.5, middle))
      case 'wider': return setRange(zoomed(range, 2, middle))
      default: {
        const next = stepThrough(meetings, selected?.id ?? null, to, today)
        if (next === null) return announce('No meeting there.')
        // Today is always brought into sight, whatever was chosen before.
        if (to.to === 'today') setRange(rangeHolding(usual, next))
        return select(next.id)
      }
    }
  }

  function press(event: KeyboardEvent) {
    if (event.key !== 'm' || selected === null || !keys || event.ctrlKey || event.metaKey || event.altKey || inField(event.target)) return
    event.preventDefault()
    go({ mode: 'meeting', meeting: selected.id })
  }

  return (
    <div className="chronology" onKeyDown={press}>
      <ViewControls>
        <LevelFilter chosen={levels} onChoose={setLevels} />
        <RangeControl range={range} usual={usual} whole={wholeRange(chronology.meetings, today)} today={today} onChoose={setRange} />
        <Control is="quiet" onPress={() => window.print()}><Icon name="print" /><span className="control-long">Print</span></Control>
      </ViewControls>
      <ChronologyKeys />
      {stale === null ? null : <Stale why={stale} />}
      <Lanes chronology={shown} range={range} selected={selected?.id ?? null} onSelect={select} onMove={move} onEarlier={() => move({ to: 'earlier' })} onLater={() => move({ to: 'later' })} />
      {doubted === 0 ? null : <p className="chronology-unsure">{unsure ? `${counted(doubted, 'less sure finding')} drawn too` : `${counted(doubted, 'less sure finding')} ${doubted === 1 ? 'is' : 'are'} not drawn`}: the reader was sure of 0.5 or less, and nobody has reviewed {doubted === 1 ? 'it' : 'them'}. <button type="button" className="text-button" aria-pressed={unsure} onClick={() => setUnsure(!unsure)}>{unsure ? 'leave out' : 'show'}</button></p>}
      <MeetingsTable chronology={shown} onSelect={select} />
      <div className="chronology-below">
        {selected === null
          ? chronology.meetings.length === 0 && (asOf !== null || on !== null) ? <NothingThen what="No meeting" /> : <p className="chronology-absent">No meetings yet. They are found in the documents that are read: <a href={hrefTo({ view: 'reading' })}>add one in Reading</a>.</p>
          : <MeetingPanel meeting={selected} sides={chronology.sides} arrows={chronology.arrows} before={meetings[at - 1] ?? null} after={meetings[at + 1] ?? null} onSelect={select} />}
        <Ahead chronology={shown} selected={selected?.id ?? null} onSelect={select} />
      </div>
    </div>
  )
}

/** Of the levels chosen, what the reader was sure of or a person has reviewed; the rest where it is asked for, and the meeting that is. */
function sureOf(chronology: Chronology, unsure: boolean, levels: readonly string[], wanted: string | null): Chronology {
  return {
    ...chronology,
    meetings: chronology.meetings.filter(({ id, level, lessSure }) => (unsure || !lessSure || id === wanted) && (levels.length === 0 || levels.includes(lanes[laneOf(level)]!.key))),
    pending: chronology.pending.filter(({ lessSure }) => unsure || !lessSure),
  }
}

/** The last meeting held by today, or else the first there is. */
function latestHeld(meetings: readonly MeetingShown[], today: string): MeetingShown | null {
  return meetings.findLast(({ status, span }) => (status === 'held' || status === 'under-way') && span !== null && span.first <= today) ?? meetings[0] ?? null
}
