import type { CarriedOut } from '@travaux/record'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useAlerts } from '../../api/useAlerts.ts'
import { useChronology } from '../../api/useChronology.ts'
import { useConduct } from '../../api/useConduct.ts'
import { useFollowUp } from '../../api/useFollowUp.ts'
import { useOverview } from '../../api/useOverview.ts'
import { announce } from '../../frame/announce.ts'
import { Control } from '../../frame/Control.tsx'
import { Stale } from '../../frame/Stale.tsx'
import { useEscape } from '../../frame/useEscape.ts'
import { go, usePlace } from '../../frame/usePlace.ts'
import { useSetting } from '../../frame/useSetting.ts'
import { useWhyNotWrite } from '../../frame/useWhyNotWrite.ts'
import { sincePresets } from '../record/sincePresets.ts'
import { fileName } from '../settlement/files/fileName.ts'
import { handOver } from '../settlement/files/handOver.ts'
import { AlertsPanel } from './AlertsPanel.tsx'
import { Conduct } from './conduct/Conduct.tsx'
import { toNextUnjudged } from './conduct/toNextUnjudged.ts'
import { everythingOwed } from './everythingOwed.ts'
import { FollowUpAbsent } from './FollowUpAbsent.tsx'
import { FollowUpControls } from './FollowUpControls.tsx'
import { FollowUpKeys } from './FollowUpKeys.tsx'
import { FollowUpLoading } from './FollowUpLoading.tsx'
import './FollowUpView.css'
import { OwedFormShown } from './forms/OwedFormShown.tsx'
import { owedCsv } from './owedCsv.ts'
import { owedKey } from './owedKey.ts'
import { OwedListed } from './OwedListed.tsx'
import { OwedPanel, type OwedForm } from './OwedPanel.tsx'
import { useFollowUpKeys } from './useFollowUpKeys.ts'
import { useOwedActs } from './useOwedActs.ts'
import { useRowInHand } from './useRowInHand.ts'

const none: readonly never[] = []

/** What is owed, by whom, until when, how far it has come by whose word; what may breach what was undertaken about conduct; and, where they are asked for, the alerts. */
export function FollowUpView() {
  const { owed: wanted, mode, recordedSince, asOf } = usePlace()
  const followUp = useFollowUp()
  const conduct = useConduct()
  const overview = useOverview().data
  const today = useChronology().data?.today ?? overview?.days.at(-1)?.day ?? ''
  const sides = overview?.sides ?? none
  const whyNot = useWhyNotWrite()
  const [letters] = useSetting('keys')
  const acts = useOwedActs()
  const [choice, setChoice] = useState(everythingOwed)
  const [form, setForm] = useState<{ readonly is: OwedForm; readonly level: CarriedOut | null } | null>(null)
  const desk = useRef<HTMLDivElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const entering = useRef(false)
  const showsAlerts = mode === 'alerts'
  const recorded = useMemo(() => (overview?.days ?? none).map(({ day }) => day).filter((day) => asOf === null || day <= asOf.slice(0, 10)), [overview, asOf])
  const since = recordedSince?.slice(0, 10) ?? sincePresets(recorded, asOf)[2]?.day ?? null
  const alerts = useAlerts(showsAlerts ? since : null)
  const { data, error } = followUp

  const { parts, rows, row, at } = useRowInHand(data ?? none, choice, sides, wanted)

  useEffect(() => {
    if (!entering.current) return
    entering.current = false
    title.current?.focus()
  })
  const panel = useEscape<HTMLDivElement>(() => form === null ? backToRow() : drop())

  function move(key: string) {
    if (key !== at) setForm(null)
    go({ owed: key }, { replace: true })
  }
  function select(key: string, enter: boolean) {
    move(key)
    entering.current = enter
    if (showsAlerts) go({ mode: null }, { replace: true })
  }
  function backToRow() {
    desk.current?.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus()
  }
  function drop() {
    acts.clear()
    setForm(null)
    backToRow()
  }
  function openForm(is: OwedForm, level: CarriedOut | null = null) {
    if (row === null) return announce('No row is in hand.')
    if (is === 'due' && row.is === 'provision') return announce('A provision has no due date of its own: set one of an undertaking or an instruction.')
    if (showsAlerts) go({ mode: null }, { replace: true })
    acts.clear()
    setForm({ is, level })
  }
  function step(by: 1 | -1) {
    const next = rows[rows.findIndex((each) => owedKey(each) === at) + by]
    if (next === undefined) return announce(by === 1 ? 'That was the last row.' : 'That was the first row.')
    move(owedKey(next))
    desk.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(owedKey(next))}"]`)?.focus()
  }
  const press = useFollowUpKeys(whyNot, (key) => {
    switch (key) {
      case 'next': return step(1)
      case 'previous': return step(-1)
      case 'unjudged': return toNextUnjudged(desk.current) ? undefined : announce('Every statement that may breach an undertaking is judged.')
      case 'undo': return void acts.undo()
      case 'confirm': {
        const todo = row?.course.findLast(({ by, review }) => by === 'assessment' && review.review === 'found')
        return todo === undefined ? announce('No proposed assessment waits here.') : void acts.confirm(todo)
      }
      case 'assess': case 'due': case 'evidence': return openForm(key)
      default: return openForm('assess', key)
    }
  })

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- single letters for all that has focus within, as on the reading desk
    <div ref={desk} className="followup" data-open={row !== null || showsAlerts} onKeyDown={press}>
      <FollowUpControls sides={sides} choice={choice} onChoose={setChoice} alerts={showsAlerts} onAlerts={() => { entering.current = !showsAlerts; go({ mode: showsAlerts ? null : 'alerts' }, { replace: true }) }}
        onCsv={() => { const name = fileName([overview?.name ?? '', 'follow-up'], 'csv'); handOver(name, 'text/csv', owedCsv(rows, conduct.data ?? none)); announce(`${name} is handed over.`) }} />
      <FollowUpKeys keys={letters === 'on'} whyNot={whyNot} />
      <div className="followup-main">
        {data === undefined ? error === null ? <FollowUpLoading /> : <FollowUpAbsent why="error" sentence={error.message} onAgain={() => void followUp.refetch()} /> : (
          <>
            {error === null ? null : <Stale why={error.message} />}
            <OwedListed owed={data} parts={parts} choice={choice} onChoose={setChoice} sides={sides} today={today} at={at} onMove={move} onSelect={select} />
            {conduct.data === undefined ? conduct.error === null ? null : <div className="followup-absent" role="alert"><p>{conduct.error.message}</p><Control onPress={() => void conduct.refetch()}>Try again</Control></div>
              : conduct.data.length === 0 ? null : <Conduct kept={conduct.data} sides={sides} today={today} reviewer={overview?.reviewer ?? ''} off={whyNot !== null || acts.acting} acts={acts} />}
          </>
        )}
      </div>
      <div ref={panel} className="followup-panel">
        {showsAlerts && since !== null ? <AlertsPanel ref={title} alerts={alerts} sides={sides} since={since} recorded={recorded} asOf={asOf} onClose={() => { go({ mode: null }, { replace: true }); backToRow() }} />
          : row === null ? null
          : <OwedPanel key={at} ref={title} row={row} sides={sides} today={today} keys={letters === 'on'} whyNot={whyNot} acts={acts} form={form?.is ?? null} onForm={openForm}>{form === null ? null : <OwedFormShown {...form} row={row} sides={sides} today={today} acts={acts} onDrop={drop} />}</OwedPanel>}
      </div>
    </div>
  )
}
