import type { Owed, SideShown } from '@travaux/record'
import { CertaintyMark } from '../../marks/CertaintyMark.tsx'
import { ContradictionMark } from '../../marks/ContradictionMark.tsx'
import { ReviewMark } from '../../marks/ReviewMark.tsx'
import { reviewWords } from '../../marks/reviewWords.ts'
import { go, hrefTo } from '../../frame/usePlace.ts'
import { PassageLink } from '../../quotation/PassageLink.tsx'
import { Words } from '../../quotation/Words.tsx'
import { shownDay } from '../../wording/shownDay.ts'

const day = { value: '2019-01-01', precision: 'day', certainty: 'certain' } as const

/** What stands in the way of one thing owed, the reports given on it, the meeting it is due at, and every source that tells of it. */
export function OwedNotes({ row, sides }: { row: Owed; sides: readonly SideShown[] }) {
  const { stalled, contradicted, waitsFor, reports, tellings, dueAt, is, status } = row
  const meeting = dueAt?.meeting ?? null
  return (
    <div className="owed-notes">
      {stalled === null && contradicted.length === 0 ? null : (
        <section aria-label="What stands in its way">
          {stalled === null ? null : <p className="owed-warning">{stalled}</p>}
          {contradicted.map(({ words }) => <p key={words} className="owed-warning"><ContradictionMark /> {words}</p>)}
        </section>
      )}
      {meeting === null ? null : <section><h3>Due at</h3><p className="marked"><CertaintyMark status={meeting.status === 'held' ? 'held' : 'planned'} date={day} /><a href={hrefTo({ view: 'chronology', meeting: meeting.id })} onClick={(event) => { if (event.metaKey || event.ctrlKey || event.shiftKey) return; event.preventDefault(); go({ view: 'chronology', meeting: meeting.id }) }} className="passage-link owed-meeting">{meeting.title}</a></p></section>}
      {waitsFor.length === 0 ? null : (
        <section>
          <h3>Waits for</h3>
          <ul>{waitsFor.map(({ linkage, on, heldBy, met, quote, review }) => (
            <li key={linkage}>
              <p>{on} <span className="owed-met">{met === null ? '' : met ? 'agreed' : 'not agreed'}</span></p>
              <p className="step-meta">{heldBy === null ? null : <span>held by {sides.find(({ id }) => id === heldBy)?.name ?? heldBy}</span>}{quote === null ? null : <PassageLink quote={quote} />}<span className="marked"><ReviewMark review={review.review} quiet />{reviewWords(review)}</span></p>
            </li>
          ))}</ul>
        </section>
      )}
      {is === 'provision' ? null : reports.length === 0 ? is === 'instruction' ? <section><h3>Reports</h3><p className="steps-none">{status === 'report due' ? 'A report is due; none is on record.' : 'No report is on record.'}</p></section> : null : (
        <section>
          <h3>Reports</h3>
          <ul>{reports.map(({ by, subject, on, words, quote, review }) => (
            <li key={subject}>
              <p><span className="tabular">{on === null ? 'No date' : shownDay(on)}</span>: {words}</p>
              <p className="step-meta"><span>{by === 'meeting' ? 'those concerned met, where it can have been given' : by === 'statement' ? 'somebody says that it was given' : 'the report itself'}</span>{quote === null ? null : <PassageLink quote={quote} />}<span className="marked"><ReviewMark review={review.review} quiet />{reviewWords(review)}</span></p>
            </li>
          ))}</ul>
        </section>
      )}
      <section>
        <h3>Told by</h3>
        <ul>{tellings.map(({ subject, what, published, quote, review, lessSure, why }) => (
          <li key={subject}>
            <p><Words quote={quote} /></p>
            <p className="step-meta">{published === null ? null : <span className="tabular">{shownDay(published)}</span>}<PassageLink quote={quote} /><span className="marked"><ReviewMark review={review.review} quiet />{reviewWords(review)}{lessSure ? ', less sure' : ''}</span></p>
            {why === null ? null : <p className="owed-same" title={what}>{why}</p>}
          </li>
        ))}</ul>
      </section>
    </div>
  )
}
