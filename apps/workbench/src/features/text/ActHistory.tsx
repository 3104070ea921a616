import type { DraftView } from '@travaux/server'
import { HistoryLink } from '../../frame/HistoryLink.tsx'
import { reviewWords } from '../../marks/reviewWords.ts'
import { SideMark } from '../../marks/SideMark.tsx'
import { PassageLink } from '../../quotation/PassageLink.tsx'
import { Words } from '../../quotation/Words.tsx'
import { counted } from '../../wording/counted.ts'
import { shownDay } from '../../wording/shownDay.ts'
import './ActHistory.css'
import { actsOn } from './actsOn.ts'

/** What was done to a bracket, or to a clause, first to last: who did it, when, at which meeting, and what it rests on. */
export function ActHistory({ view, clause, bracket }: { view: DraftView; clause: string; bracket: string | null }) {
  const acts = actsOn(view.acts, clause, bracket)
  const lost = new Map(view.text.lost.map(({ act, why }) => [act, why]))
  return (
    <section className="acts" aria-labelledby="acts-title">
      <h3 id="acts-title">History, {counted(acts.length, 'act')}</h3>
      <ol>
        {acts.map(({ id, value, title, person, meeting, quotes, review }) => {
          const side = view.sides.find((each) => each.id === value.side)
          const why = lost.get(id)
          return (
            <li key={id} className="act">
              <span className="act-mark"><SideMark mark={side?.mark ?? null} /></span>
              <p className="act-title">{title}</p>
              <p className="act-meta">
                <span className="tabular">{shownDay(value.date)}</span>
                {person === null ? null : <span>{person}</span>}{meeting === null ? null : <span>{meeting}</span>}
                <span>{reviewWords(review)}</span><HistoryLink subject={id} of={title} />
              </p>
              {value.does.act === 'note' ? <p className="act-note">{value.does.text}</p> : null}
              {why === undefined ? null : <p className="act-lost">Found no place: {why}</p>}
              {quotes.map((quote) => <p key={`${quote.source} ${quote.passage.from}`} className="act-quote"><Words quote={quote} /> <PassageLink quote={quote} /></p>)}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
