import type { Alert, SideShown } from '@travaux/record'
import type { UseQueryResult } from '@tanstack/react-query'
import type { Ref } from 'react'
import { Control } from '../../frame/Control.tsx'
import { HistoryLink } from '../../frame/HistoryLink.tsx'
import { Icon } from '../../frame/Icon.tsx'
import { Stale } from '../../frame/Stale.tsx'
import { go, hrefTo } from '../../frame/usePlace.ts'
import { SideMark } from '../../marks/SideMark.tsx'
import { PassageLink } from '../../quotation/PassageLink.tsx'
import { Words } from '../../quotation/Words.tsx'
import { shownDay } from '../../wording/shownDay.ts'
import { sincePresets } from '../record/sincePresets.ts'
import './AlertsPanel.css'
import { alertWords } from './alertWords.ts'
import { basisShown } from './basisShown.ts'
import { severityWords } from './severityWords.ts'

/** Kinds of alert whose subject is a row of the table. */
const ofOwed: ReadonlySet<Alert['is']> = new Set(['overdue', 'owed-refused', 'owed-contradicted', 'carried-out', 'reported'])

/** What new documents and entries changed since a day: said for the first time, moved, contradicted, overdue. The gravest first. */
export function AlertsPanel({ alerts, sides, since, recorded, asOf, onClose, ref }: { alerts: UseQueryResult<readonly Alert[]>; sides: readonly SideShown[]; since: string; recorded: readonly string[]; asOf: string | null; onClose: () => void; ref: Ref<HTMLHeadingElement> }) {
  const { data, error } = alerts
  const offered = new Map([...sincePresets(recorded, asOf).flatMap(({ day, words }) => day === null ? [] : [[day, `${words}: ${shownDay(day)}`] as const]), ...recorded.toReversed().map((day) => [day, shownDay(day)] as const)].toReversed())
  const days = [...offered].toSorted(([a], [b]) => a < b ? 1 : -1)
  return (
    <aside className="alerts" aria-labelledby="alerts-title" aria-busy={alerts.isPlaceholderData || data === undefined && error === null}>
      <header className="alerts-head">
        <h2 id="alerts-title" ref={ref} tabIndex={-1}>Alerts</h2>
        <label className="alerts-since">recorded since <select value={since} onChange={(event) => go({ recordedSince: event.target.value }, { replace: true })}>{offered.has(since) ? null : <option value={since}>{shownDay(since)}</option>}{days.map(([day, words]) => <option key={day} value={day}>{words}</option>)}</select></label>
        <Control is="quiet" aria-label="Close the alerts" onPress={onClose}><Icon name="close" /></Control>
      </header>
      <div className="alerts-body">
        {data === undefined ? error === null ? <p className="alerts-none">Looking for what is new …</p> : <div className="alerts-none" role="alert"><p>{error.message}</p><Control onPress={() => void alerts.refetch()}>Try again</Control></div> : (
          <>
            {error === null ? null : <Stale why={error.message} />}
            {data.length === 0 ? <p className="alerts-none">Nothing recorded since {shownDay(since)} is news: nobody moved, nothing is said for the first time, contradicted or newly overdue.</p> : null}
            {([1, 2, 3] as const).map((severity) => {
              const these = data.filter((alert) => alert.severity === severity)
              return these.length === 0 ? null : (
                <section key={severity} aria-labelledby={`alerts-${severity}`}>
                  <h3 id={`alerts-${severity}`}>{severityWords[severity]} <span className="owed-count tabular">{these.length}</span></h3>
                  <ul>{these.map((alert, i) => <AlertRow key={`${alert.is} ${alert.subject} ${i}`} alert={alert} sides={sides} />)}</ul>
                </section>
              )
            })}
          </>
        )}
      </div>
    </aside>
  )
}

function AlertRow({ alert, sides }: { alert: Alert; sides: readonly SideShown[] }) {
  const { is, severity, sentence, date, subject, side, quote, before, basis } = alert
  const mark = sides.find(({ id }) => id === side)?.mark
  const apart = basisShown(basis)
  return (
    <li className="alert" data-severity={severity}>
      <p className="alert-is"><span>{mark === undefined ? null : <SideMark mark={mark} small />}{alertWords[is]}</span>{date === null ? null : <span className="tabular">{shownDay(date)}</span>}</p>
      <p className="alert-sentence">{sentence}</p>
      {quote === null ? null : <p className="alert-quote"><Words quote={quote} /></p>}
      <p className="step-meta">{quote === null ? null : <PassageLink quote={quote} />}{before === null ? null : <span>before: <PassageLink quote={before} /></span>}{apart === null ? null : <span>{apart}</span>}{ofOwed.has(is) ? <a className="history-link" href={hrefTo({ view: 'follow-up', owed: subject, mode: null })} aria-label={`What is owed: ${sentence}`} onClick={(event) => { if (event.metaKey || event.ctrlKey || event.shiftKey) return; event.preventDefault(); go({ owed: subject, mode: null }) }}>What is owed</a> : null}<HistoryLink subject={subject} of={sentence} /></p>
    </li>
  )
}
