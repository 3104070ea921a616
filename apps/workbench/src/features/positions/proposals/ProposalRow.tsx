import type { SideShown, StatementRow } from '@travaux/record'
import type { ProposalShown } from '@travaux/server'
import { useState } from 'react'
import { Control } from '../../../frame/Control.tsx'
import { LadderMark } from '../../../marks/LadderMark.tsx'
import { ReviewMark } from '../../../marks/ReviewMark.tsx'
import { SideMark } from '../../../marks/SideMark.tsx'
import { PassageLink } from '../../../quotation/PassageLink.tsx'
import { Words } from '../../../quotation/Words.tsx'
import { counted } from '../../../wording/counted.ts'
import { shownDay } from '../../../wording/shownDay.ts'
import type { ProposalActs } from './useProposalActs.ts'

const most = 3

/** One thing that recurs: the words, who says them and where, what is said of it in like words, and what a person makes of it. */
export function ProposalRow({ proposal, sides, off, acts }: { proposal: ProposalShown; sides: readonly SideShown[]; off: boolean; acts: ProposalActs }) {
  const { words, within, statements, sources, said, answers } = proposal
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const taken = answers.filter(({ text }) => chosen.has(text))
  const choose = (text: string) => setChosen((before) => before.has(text) ? new Set([...before].filter((each) => each !== text)) : new Set([...before, text]))
  return (
    <li className="proposal" aria-label={words}>
      <div className="proposal-head">
        <ReviewMark review="found" />
        <q className="words words-quotation proposal-words">{words}</q>
        <span className="proposal-count">{counted(statements, 'statement')} in {counted(sources, 'source')}</span>
        {proposal.sides.map(({ id, name }) => <span key={id} className="marked"><SideMark mark={sides.find((side) => side.id === id)?.mark ?? 'third'} small />{name}</span>)}
        {within === null ? null : <span className="proposal-count">within {within.name}</span>}
        <span className="proposal-acts">
          {within === null
            ? <Control isDisabled={off} onPress={() => void acts.makeIssue(proposal, taken)}>Make it an issue</Control>
            : <Control isDisabled={off || taken.length === 0} onPress={() => void acts.addAnswers(within, taken)}>Add as {taken.length > 1 ? 'answers' : 'an answer'}</Control>}
          <Control is="quiet" isDisabled={off} onPress={() => void acts.leave(proposal)}>Leave it</Control>
        </span>
      </div>
      <ul className="proposal-said">{said.slice(0, most).map((row) => <Said key={row.subject} row={row} />)}</ul>
      {said.length <= most ? null : <details><summary>{said.length - most} more</summary><ul className="proposal-said">{said.slice(most).map((row) => <Said key={row.subject} row={row} />)}</ul></details>}
      {answers.length === 0 ? null : (
        <fieldset className="proposal-answers">
          <legend>Said in like words: {within === null ? 'an answer to go with it?' : 'an answer?'}</legend>
          {answers.map(({ text, said: by }) => (
            <div key={text}>
              <label><input type="checkbox" checked={chosen.has(text)} disabled={off} onChange={() => choose(text)} /> {text}</label>
              {by.map((row) => <PassageLink key={row.subject} quote={row.quote} />)}
            </div>
          ))}
        </fieldset>
      )}
    </li>
  )
}

function Said({ row }: { row: StatementRow }) {
  return (
    <li>
      <span className="tabular proposal-date">{row.date === null ? 'No date' : shownDay(row.date)}</span>
      <span>
        <span>{row.speaker === '' ? null : <span className="proposal-who">{row.speaker}: </span>}<Words quote={row.quote} /></span>
        <span className="proposal-meta"><span className="marked"><LadderMark rung={row.ladder.rung} />{row.ladder.words}</span><PassageLink quote={row.quote} /></span>
      </span>
    </li>
  )
}
