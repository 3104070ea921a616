import type { Owed, OwedStep, SideShown } from '@travaux/record'
import { Control } from '../../frame/Control.tsx'
import { HistoryLink } from '../../frame/HistoryLink.tsx'
import { LadderMark } from '../../marks/LadderMark.tsx'
import { ReviewMark } from '../../marks/ReviewMark.tsx'
import { reviewWords } from '../../marks/reviewWords.ts'
import { SideMark } from '../../marks/SideMark.tsx'
import { PassageLink } from '../../quotation/PassageLink.tsx'
import { Words } from '../../quotation/Words.tsx'
import { carriedOutWords } from '../../wording/carriedOutWords.ts'
import { shownDay } from '../../wording/shownDay.ts'
import type { OwedActs } from './useOwedActs.ts'

const workedOut = { telling: 'worked out from how its source has it', meeting: 'worked out from a meeting that was held' } as const

/** The steps of a course, newest first: the level, what it was judged by, whose word it is, what it rests on. What the reader proposes waits for a person. */
export function OwedSteps({ row, sides, off, acts }: { row: Owed; sides: readonly SideShown[]; off: boolean; acts: OwedActs }) {
  const contradicted = new Set(row.contradicted.flatMap(({ between }) => between))
  if (row.course.length === 0) return <p className="steps-none">No step is on record yet: nobody has said how far it has come.</p>
  return (
    <ol className="steps" aria-label="Steps, newest first">
      {row.course.map((step, i) => <Step key={`${step.by} ${step.subject} ${i}`} step={step} contradicted={contradicted.has(i)} sides={sides} off={off} acts={acts} />).toReversed()}
    </ol>
  )
}

function Step({ step, contradicted, sides, off, acts }: { step: OwedStep; contradicted: boolean; sides: readonly SideShown[]; off: boolean; acts: OwedActs }) {
  const { by, level, on, words, assessor, isReport, counts, quote, ladder, review } = step
  const todo = by === 'assessment' && review.review === 'found'
  return (
    <li className="step" data-todo={todo || undefined} data-doubtful={!counts || undefined}>
      <p className="step-day tabular">{on === null ? 'No date' : shownDay(on)}</p>
      <div>
        <p className="step-head">{level}, {carriedOutWords[level]}{isReport ? ', as reported' : ''}{contradicted ? <span className="step-apart">contradicted</span> : null}</p>
        <p className="step-words">{words}</p>
        {quote === null ? null : <p className="step-quote"><Words quote={quote} /></p>}
        <p className="step-meta">
          {assessor.map(({ name, side }) => { const shown = sides.find(({ id }) => id === side); return <span key={name} className="marked step-who" {...shown === undefined ? {} : { style: { color: `var(--${shown.mark})` } }}><SideMark mark={shown?.mark ?? null} small />{name}</span> })}
          {ladder === null ? null : <span className="marked"><LadderMark rung={ladder.rung} />{ladder.words}</span>}
          {quote === null ? by === 'assessment' ? <span>rests on no words yet</span> : null : <PassageLink quote={quote} />}
          {by === 'assessment' ? <span className="marked"><ReviewMark review={review.review} quiet />{reviewWords(review)}</span> : <span>{workedOut[by]}</span>}
          {counts ? null : <span>does not count{todo ? ' until somebody confirms it' : ''}</span>}
          {by === 'assessment' ? <HistoryLink subject={step.subject} of={words} /> : null}
        </p>
        {!todo ? null : (
          <p className="step-acts">
            <Control isDisabled={off} aria-label={`Confirm: ${level}, ${words}`} onPress={() => void acts.confirm(step)}>Confirm</Control>
            <Control is="quiet" isDisabled={off} aria-label={`Withdraw: ${level}, ${words}`} onPress={() => void acts.withdraw(step)}>Withdraw</Control>
          </p>
        )}
      </div>
    </li>
  )
}
