import { useEffect, useMemo, useRef, useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useChain } from '../../api/useChain.ts'
import { useOverview } from '../../api/useOverview.ts'
import { usePositions } from '../../api/usePositions.ts'
import { useProposals } from '../../api/useProposals.ts'
import { Control } from '../../frame/Control.tsx'
import { ViewControls } from '../../frame/FrameSlots.tsx'
import { Icon } from '../../frame/Icon.tsx'
import { NothingThen } from '../../frame/NothingThen.tsx'
import '../../frame/Segmented.css'
import { Stale } from '../../frame/Stale.tsx'
import { useMedia } from '../../frame/useMedia.ts'
import { go, usePlace } from '../../frame/usePlace.ts'
import { PlacesMap } from '../places/PlacesMap.tsx'
import { shownDay } from '../../wording/shownDay.ts'
import { ChainPanel } from './ChainPanel.tsx'
import { chosenRows, noGroup, type IssueChoice } from './chosenRows.ts'
import { HistoryPanel } from './HistoryPanel.tsx'
import { IssueFilter } from './IssueFilter.tsx'
import { lastDayOf } from './lastDayOf.ts'
import type { CellAt } from './nextCell.ts'
import { PositionsGrid } from './PositionsGrid.tsx'
import { PositionsKeys } from './PositionsKeys.tsx'
import { PositionsAbsent, PositionsLoading } from './PositionsStates.tsx'
import './PositionsView.css'
import { Proposals } from './proposals/Proposals.tsx'
import { SinceControl } from './SinceControl.tsx'

/** Where each side stands on each issue, how that moved, and the evidence behind each cell. */
export function PositionsView() {
  const { issue, side, since, asOf, on, as, mode } = usePlace()
  const map = mode === 'map'
  const positions = usePositions(since)
  const overview = useOverview().data
  const proposals = useProposals().data
  const [choice, setChoice] = useState<IssueChoice>({ showing: 'all', groups: [] })
  const [at, setAt] = useState<CellAt>({ row: 0, column: 1 })
  const [panel, setPanel] = useState<'unasked' | 'chain' | 'history' | 'closed'>('unasked')
  const wide = useMedia('(min-width: 1200px)')
  const entering = useRef(false)
  const title = useRef<HTMLHeadingElement>(null)
  const grid = useRef<HTMLDivElement>(null)
  const recurs = useRef<HTMLHeadingElement>(null)
  const { data, error } = positions
  const measured = data?.since ?? since

  const rows = useMemo(() => data === undefined ? [] : chosenRows(data.rows, choice), [data, choice])
  const groups = useMemo(() => [...new Set(data?.rows.map((row) => row.group ?? noGroup))], [data])
  const today = useMemo(() => asOf ?? lastDayOf(data?.rows ?? []), [asOf, data])
  const first = useMemo(() => firstCell(rows), [rows])
  // Where there is room, the evidence of the most telling cell is open until somebody says otherwise.
  const shown = issue !== null ? { issue, side } : panel === 'unasked' && wide ? first : null
  const history = panel === 'history' || shown !== null && shown.side === null
  const open = shown !== null && panel !== 'closed' && !map
  const chain = useChain(open && !history ? shown.issue : null, open && !history ? shown.side : null, since)

  // Focus goes to the panel once there is something in it to hear.
  const ready = open && (history || chain.data !== undefined && !chain.isPlaceholderData)
  useEffect(() => {
    if (!entering.current || !ready) return
    entering.current = false
    title.current?.focus()
  })

  function openPanel(which: 'chain' | 'history', issue: string, side: string | null, enter: boolean) {
    go({ issue, side }, { replace: true })
    setPanel(which)
    entering.current = enter
  }
  function close() {
    setPanel('closed')
    requestAnimationFrame(() => grid.current?.querySelector<HTMLElement>('[data-at][tabindex="0"]')?.focus())
  }

  return (
    <div className="positions" data-open={open || data === undefined && error === null && panel === 'unasked' && wide && !map}>
      <ViewControls>
        <ToggleButtonGroup className="segmented" aria-label="Positions or places" selectionMode="single" disallowEmptySelection selectedKeys={[map ? 'map' : 'table']} onSelectionChange={(keys) => go({ mode: keys.has('map') ? 'map' : null }, { replace: true })}>
          <ToggleButton id="table">Table</ToggleButton><ToggleButton id="map">Map</ToggleButton>
        </ToggleButtonGroup>
        {map ? null : <IssueFilter groups={groups} choice={choice} onChoose={setChoice} />}
        {map || proposals === undefined || proposals.proposed.length === 0 ? null : <Control is="quiet" onPress={() => recurs.current?.focus()}><Icon name="list" />{proposals.proposed.length} proposed</Control>}
        {map ? null : <SinceControl since={measured} usual={since === null} />}
        <Control is="quiet" onPress={() => window.print()}><Icon name="print" />Print</Control>
      </ViewControls>
      {map || data !== undefined && data.rows.length === 0 ? null : <PositionsKeys />}
      <div ref={grid} className="positions-table">
        {map ? <PlacesMap /> : null}
        {!map && error !== null && data !== undefined ? <Stale why={error.message} /> : null}
        {map ? null : data === undefined
          ? error === null ? <PositionsLoading sides={overview?.sides ?? []} /> : <PositionsAbsent why="error" sentence={error.message} onRetry={() => void positions.refetch()} />
          : (
            <>
              {data.rows.length === 0 ? asOf === null && on === null ? <PositionsAbsent why="empty" /> : <NothingThen what="No issue" /> : (
                <PositionsGrid positions={data} rows={rows} today={today} issue={open ? shown.issue : null} side={open ? shown.side : null} at={at} onAt={setAt}
                  onOpen={(issue, side, enter) => openPanel('chain', issue, side, enter)}
                  onHistory={(issue, side) => openPanel('history', issue, side, true)}
                  onMove={(issue, side) => { if (open) go({ issue, side }, { replace: true }) }}
                  onLeave={() => { if (open) close() }} />
              )}
              {data.rows.length > 0 && rows.length === 0 ? <p className="positions-none">No issue answers to this choice. <Control onPress={() => setChoice({ showing: 'all', groups: [] })}>Show all issues</Control></p> : null}
              {data.rows.length > 0 && data.rows.every((row) => row.cells.every((cell) => cell.stance === null)) ? asOf === null && on === null ? <PositionsAbsent why="silent" /> : <NothingThen what="No word on any of these issues" /> : null}
              {proposals === undefined ? null : <Proposals ref={recurs} proposals={proposals} sides={data.sides} />}
              <p className="positions-print">{overview?.name}. Names used: {as === null ? 'neutral' : `as ${data.sides.find(({ id }) => id === as)?.name ?? as} names them`}; quotations as in the sources. {asOf === null ? '' : `What was known on ${shownDay(asOf)}. `}{measured === null ? '' : `Movement since ${shownDay(measured)}. `}</p>
            </>
          )}
      </div>
      {!open || data === undefined ? null : history
        ? <HistoryPanel key={shown.issue} ref={title} issue={shown.issue} name={data.rows.find((row) => row.issue === shown.issue)?.name ?? shown.issue} sides={data.sides} onClose={close} />
        : <ChainPanel ref={title} chain={chain} sides={data.sides} since={measured} onClose={close} />}
    </div>
  )
}

/** The cell to open first: where a side said two things, or else the first that is not silent. */
function firstCell(rows: ReturnType<typeof chosenRows>): { readonly issue: string; readonly side: string | null } | null {
  const cells = rows.flatMap((row) => row.cells.map((cell) => ({ issue: row.issue, side: cell.side, cell })))
  return cells.find(({ cell }) => cell.contradicts) ?? cells.find(({ cell }) => cell.stance !== null) ?? null
}
