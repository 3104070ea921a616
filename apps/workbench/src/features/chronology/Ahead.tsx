import type { Chronology } from '@travaux/record'
import { useState } from 'react'
import { CertaintyMark } from '../../marks/CertaintyMark.tsx'
import { PassageLink } from '../../quotation/PassageLink.tsx'
import { shownDay } from '../../wording/shownDay.ts'
import './Ahead.css'
import { aheadOf } from './aheadOf.ts'
import { addMonths } from './layout/day.ts'
import { dateOf, statusOf } from './meetingWords.ts'
import { MonthCalendar } from './MonthCalendar.tsx'
import { Subscribe } from './Subscribe.tsx'

const undated = { value: null, precision: 'none', certainty: 'expected' } as const
const most = 12

/** What lies ahead: this month and the next, and a list in order of date. */
export function Ahead({ chronology, selected, onSelect }: { chronology: Chronology; selected: string | null; onSelect: (meeting: string) => void }) {
  const { today, meetings } = chronology
  const [all, setAll] = useState(false)
  const month = today.slice(0, 7)
  const ahead = aheadOf(chronology)
  return (
    <section className="ahead" aria-labelledby="ahead-title">
      <header className="ahead-head"><h2 id="ahead-title">Ahead</h2><Subscribe /></header>
      <div className="ahead-months">
        {[month, addMonths(month, 1)].map((each) => <MonthCalendar key={each} month={each} today={today} meetings={meetings} selected={selected} onSelect={onSelect} />)}
      </div>
      {ahead.length === 0 ? <p className="ahead-none">Nothing ahead is on record.</p> : null}
      <ul className="ahead-list">
        {(all ? ahead : ahead.slice(0, most)).map((item) => item.is === 'meeting'
          ? (
            <li key={item.meeting.id}>
              <button type="button" className="ahead-item" aria-pressed={item.meeting.id === selected} onClick={() => onSelect(item.meeting.id)}>
                <CertaintyMark status={item.meeting.status} date={item.meeting.date} />
                <span className="ahead-when tabular">{item.meeting.span === null ? 'No date' : capital(dateOf(item.meeting, { year: item.meeting.span.first.slice(0, 4) !== today.slice(0, 4) }))}</span>
                <span><span className="ahead-what">{item.meeting.title}</span><span className="ahead-how">{[statusOf(item.meeting), item.meeting.place === null ? 'place not given' : null, item.meeting.lessSure ? 'less sure' : null].filter(Boolean).join(', ')}</span></span>
              </button>
            </li>
          )
          : (
            <li key={item.pending.subject} className="ahead-item">
              <CertaintyMark status="planned" date={undated} />
              <span className="ahead-when tabular">{item.pending.due === null ? 'No date' : `By ${shownDay(item.pending.due)}`}</span>
              <span><span className="ahead-what">{item.pending.title}</span><span className="ahead-how">{item.pending.lessSure ? 'less sure, ' : ''}promised{item.pending.since === null ? '' : ` ${shownDay(item.pending.since)}`} <PassageLink quote={item.pending.quote} /></span></span>
            </li>
          ))}
      </ul>
      {ahead.length > most ? <button type="button" className="text-button" aria-expanded={all} onClick={() => setAll(!all)}>{all ? 'show fewer' : `show all ${ahead.length}`}</button> : null}
    </section>
  )
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
