import type { Chronology, MeetingShown, PositionRow } from '@travaux/record'
import { useDraft } from '../../api/useDraft.ts'
import { useDrafts } from '../../api/useDrafts.ts'
import { usePositions } from '../../api/usePositions.ts'
import { Stale } from '../../frame/Stale.tsx'
import { hrefTo } from '../../frame/usePlace.ts'
import { SideMark } from '../../marks/SideMark.tsx'
import { PassageLink } from '../../quotation/PassageLink.tsx'
import { Words } from '../../quotation/Words.tsx'
import { counted } from '../../wording/counted.ts'
import { MeetingArrows } from '../chronology/MeetingArrows.tsx'
import { dateOf } from '../chronology/meetingWords.ts'
import { StanceCell } from '../positions/StanceCell.tsx'
import { LastRound } from './LastRound.tsx'
import { lastRound } from './lastRound.ts'
import { OwedList } from './OwedList.tsx'
import { WhoMeets } from './WhoMeets.tsx'

const most = 8

/** What one walks in with: who comes, the last round, where each side stands and what moved since, what was instructed and is owed, open brackets, agreed language. */
export function MeetingBefore({ meeting, chronology }: { meeting: MeetingShown; chronology: Chronology }) {
  const last = lastRound(chronology.meetings, meeting)
  const positions = usePositions(last?.span?.first ?? null)
  const { sides } = chronology
  const rows = (positions.data?.rows ?? []).filter(({ cells }) => cells.some(({ stance }) => stance !== null))
  const moved = rows.filter(hasMoved)
  const shown = [...moved, ...rows.filter((row) => !hasMoved(row) && row.apart !== 'agreed')]
  const agreed = rows.filter(({ apart }) => apart === 'agreed')
  return (
    <div className="meeting-before">
      <div className="meeting-main">
        {positions.error === null ? null : <Stale why={positions.error.message} />}
        <section aria-labelledby="before-stand">
          <h2 id="before-stand">Where each side stands{last === null ? '' : <span className="meeting-since"> and what moved since {last.title}, {dateOf(last)}</span>}</h2>
          {shown.length === 0 ? <p className="meeting-nothing">{positions.data === undefined ? 'Looking…' : 'Nothing on record.'}</p> : (
            <table className="meeting-stands">
              <thead><tr><th scope="col">Issue</th>{sides.map((side) => <th key={side.id} scope="col"><span className="marked"><SideMark mark={side.mark} small />{side.name}</span></th>)}</tr></thead>
              <tbody>
                {shown.slice(0, most).map((row) => (
                  <tr key={row.issue}>
                    <th scope="row"><a href={hrefTo({ view: 'positions', issue: row.issue, side: null, mode: null })}>{row.name}</a><span className="meeting-apart">{row.apartWords}</span></th>
                    {sides.map((side, i) => {
                      const cell = row.cells.find((each) => each.side === side.id)
                      return <td key={side.id}>{cell === undefined ? null : <><StanceCell cell={cell} side={side} today={chronology.today} towards={i === 0 ? 'right' : 'left'} />{cell.quote === null ? null : <PassageLink quote={cell.quote} />}</>}</td>
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          {shown.length > most ? <p className="meeting-more"><a href={hrefTo({ view: 'positions', mode: null })}>and {shown.length - most} more in Positions</a></p> : null}
        </section>
        <section aria-labelledby="before-agreed">
          <h2 id="before-agreed">Agreed language to rely on <span className="meeting-number tabular">{agreed.length}</span></h2>
          {agreed.length === 0 ? <p className="meeting-nothing">On no issue do both sides give one answer.</p> : <ul className="meeting-list">{agreed.map((row) => <Agreed key={row.issue} row={row} />)}</ul>}
        </section>
        <OpenBrackets />
      </div>
      <aside className="meeting-side" aria-label="Whom we meet and what is owed">
        <WhoMeets meeting={meeting} sides={sides} />
        <LastRound last={last} sides={sides} />
        <section aria-labelledby="before-instructed">
          <h2 id="before-instructed">What was instructed</h2>
          <MeetingArrows meeting={meeting.id} arrows={chronology.arrows} />
          <OwedList is="instruction" meeting={meeting} />
        </section>
        <section aria-labelledby="before-owed">
          <h2 id="before-owed">What is owed</h2>
          <OwedList is="undertaking" meeting={meeting} />
        </section>
      </aside>
    </div>
  )
}

function hasMoved({ cells }: PositionRow): boolean {
  return cells.some(({ movement }) => movement !== null && movement !== 'same')
}

function Agreed({ row }: { row: PositionRow }) {
  const cell = row.cells.find(({ quote, ladder }) => quote !== null && ladder?.rung === 4) ?? row.cells.find(({ quote }) => quote !== null)
  if (cell?.quote == null) return null
  return <li><p>{cell.proposition?.text ?? row.name}</p><p className="meeting-quoted"><Words quote={cell.quote} /> <PassageLink quote={cell.quote} /></p></li>
}

function OpenBrackets() {
  const drafts = useDrafts().data ?? []
  const draft = drafts[0]?.id ?? null
  const { data } = useDraft(draft, null)
  const open = data === undefined ? [] : data.text.clauses.flatMap((clause) => clause.brackets.map((bracket) => ({ clause, bracket })))
  if (draft === null) return null
  return (
    <section aria-labelledby="before-brackets">
      <h2 id="before-brackets">Open brackets <span className="meeting-number tabular">{data === undefined ? '' : open.length}</span></h2>
      {data === undefined ? <p className="meeting-nothing">Looking…</p> : open.length === 0 ? <p className="meeting-nothing">None is open in {data.title}.</p> : (
        <ul className="meeting-list">
          {open.slice(0, most).map(({ clause, bracket }) => {
            const side = (id: string | null) => data.sides.find((each) => each.id === id)
            return (
              <li key={bracket.id}>
                <p><a href={hrefTo({ view: 'text', draft, bracket: bracket.id, article: null, mode: null })}>Bracket {bracket.number}</a>{clause.heading === null || clause.heading === '' ? '' : `, ${clause.heading}`}, {counted(bracket.alternatives.length, 'alternative')}</p>
                {bracket.alternatives.map((alternative, i) => {
                  const by = side(alternative.positions.find(({ position }) => position === 'proposes' || position === 'supports')?.side ?? null)
                  return <p key={i} className="meeting-alternative"><SideMark mark={by?.mark ?? null} small name={by?.name ?? 'nobody'} /><span className="words words-excerpt">{alternative.words === '' ? <em>no words</em> : alternative.words}</span></p>
                })}
              </li>
            )
          })}
        </ul>
      )}
      {open.length > most ? <p className="meeting-more"><a href={hrefTo({ view: 'text', draft, mode: null })}>and {open.length - most} more in Text</a></p> : null}
    </section>
  )
}
