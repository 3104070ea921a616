import type { FactKind, ReadOuts, SideShown } from '@travaux/record'
import { ContradictionMark } from '../../marks/ContradictionMark.tsx'
import { LadderMark } from '../../marks/LadderMark.tsx'
import { SideMark } from '../../marks/SideMark.tsx'
import { StanceMark } from '../../marks/StanceMark.tsx'
import { PassageLink } from '../../quotation/PassageLink.tsx'
import { Words } from '../../quotation/Words.tsx'
import { shownDay } from '../../wording/shownDay.ts'
import { stanceWords } from '../../wording/stanceWords.ts'

const factNames: Readonly<Record<FactKind, string>> = { date: 'Date', place: 'Place', level: 'Level', round: 'Round', status: 'Held', participants: 'Who met', duration: 'How long' }

/** The accounts of one meeting, a column each: what they say of the meeting, and on each issue whom they have say what. Silence is a cell. */
export function ReadOutsTable({ readOuts: { accounts, facts, topics }, sides }: { readOuts: ReadOuts; sides: readonly SideShown[] }) {
  const markOf = (side: string | null) => sides.find(({ id }) => id === side)?.mark ?? (side === null ? null : 'third' as const)
  return (
    <div className="read-outs" tabIndex={0} role="group" aria-label="Accounts side by side">
      <table>
        <thead>
          <tr>
            <th scope="col"><span className="visually-hidden">What it is about</span></th>
            {accounts.map(({ source, side, words, title, published, quote }) => (
              <th key={source} scope="col">
                <span className="marked"><SideMark mark={markOf(side)} small />{words}</span>
                <span className="read-out-title">{quote === null ? title : <PassageLink quote={quote}>{title}</PassageLink>}{published === null ? '' : `, ${shownDay(published)}`}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {facts.map(({ is, cells, onlyIn, contradicts }) => (
            <tr key={is}>
              <th scope="row">{factNames[is]}<Flag only={onlyIn !== null} contradicts={contradicts} /></th>
              {accounts.map(({ source }) => {
                const cell = cells.find((each) => each.source === source)
                return <td key={source}>{cell === undefined ? <Silent /> : <>{cell.words} <PassageLink quote={cell.quote} short /></>}</td>
              })}
            </tr>
          ))}
          {topics.map(({ issue, issueName, cells, onlyIn, contradicts }) => (
            <tr key={issue}>
              <th scope="row">{issueName}<Flag only={onlyIn !== null} contradicts={contradicts} /></th>
              {accounts.map(({ source }) => {
                const said = cells.find((each) => each.source === source)?.said ?? []
                return (
                  <td key={source}>
                    {said.length === 0 ? <Silent /> : said.map((each, i) => (
                      // What two sides say together stands here for each.
                      <div key={`${each.subject} ${i}`} className="read-out-said">
                        <p className="meeting-meta"><span className="marked" style={{ color: `var(--${markOf(each.side) ?? 'ink-2'})`, fontWeight: 550 }}>{each.side === null ? null : <SideMark mark={markOf(each.side)} small />}{each.speaker === '' ? sides.find(({ id }) => id === each.side)?.name ?? 'nobody named' : each.speaker}</span>{each.stance === null ? null : <span className="marked"><StanceMark stance={each.stance} mark={markOf(each.side)} />{stanceWords[each.stance]}</span>}<span className="marked"><LadderMark rung={each.ladder.rung} />{each.ladder.words}</span></p>
                        <p><Words quote={each.quote} /> <PassageLink quote={each.quote} short /></p>
                      </div>
                    ))}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const Silent = () => <span className="meeting-nothing">not mentioned</span>

function Flag({ only, contradicts }: { only: boolean; contradicts: boolean }) {
  return (
    <>
      {contradicts ? <span className="meeting-flag meeting-contradicts"><ContradictionMark />contradict</span> : null}
      {only ? <span className="meeting-flag">one account only</span> : null}
    </>
  )
}
