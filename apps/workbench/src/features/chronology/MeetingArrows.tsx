import type { Chronology } from '@travaux/record'
import { KindMark } from '../../marks/KindMark.tsx'
import { Mark } from '../../marks/Mark.tsx'
import { PassageLink } from '../../quotation/PassageLink.tsx'
import './MeetingArrows.css'

/** What was instructed at or for a meeting, and what is due from or at it, each with its passage. Nothing where nothing was. */
export function MeetingArrows({ meeting, arrows }: { meeting: string; arrows: Chronology['arrows'] }) {
  const given = arrows.filter(({ is, from }) => is === 'instruction' && from.meeting === meeting)
  const received = arrows.filter(({ is, to }) => is === 'instruction' && to.meeting === meeting)
  const due = arrows.filter(({ is, from, to }) => is === 'report-due' && (from.meeting === meeting || to.meeting === meeting))
  if (given.length + received.length + due.length === 0) return null
  return (
    <section className="meeting-arrows" aria-label="Instructions and reports">
      <List title="Instructed here" arrows={given} />
      <List title="Instructed for it" arrows={received} />
      <List title="Reports due" arrows={due} dashed />
    </section>
  )
}

function List({ title, arrows, dashed = false }: { title: string; arrows: Chronology['arrows']; dashed?: boolean }) {
  if (arrows.length === 0) return null
  return (
    <div>
      <h3>{dashed ? <Mark width={18}><path d="M1 8h14M11.5 4.8 14.9 8l-3.4 3.2" stroke="var(--undertaking)" strokeWidth="1.4" strokeDasharray="3 2" /></Mark> : <KindMark kind="instruction" />}{title}</h3>
      <ul>{arrows.map(({ subject, words, quote }) => <li key={`${subject} ${quote.passage.from}`}><span>{words.replace(/^(instruct|report due): /, '')}</span><PassageLink quote={quote} short /></li>)}</ul>
    </div>
  )
}
