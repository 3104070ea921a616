import type { ConductCandidate, ConductJudgement, ConductKept, SideShown } from '@travaux/record'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useState } from 'react'
import '../../../frame/Segmented.css'
import { Control } from '../../../frame/Control.tsx'
import { LadderMark } from '../../../marks/LadderMark.tsx'
import { ReviewMark } from '../../../marks/ReviewMark.tsx'
import { reviewWords } from '../../../marks/reviewWords.ts'
import { SideMark } from '../../../marks/SideMark.tsx'
import { PassageLink } from '../../../quotation/PassageLink.tsx'
import { Words } from '../../../quotation/Words.tsx'
import { counted } from '../../../wording/counted.ts'
import { recentDay } from '../../../wording/recentDay.ts'
import { verdictWords } from '../../../wording/verdictWords.ts'
import { owedBy } from '../owedBy.ts'
import type { OwedActs } from '../useOwedActs.ts'
import './Conduct.css'

const verdicts = ['breach', 'arguable', 'no'] as const

interface Judging { readonly sides: readonly SideShown[]; readonly today: string; readonly reviewer: string; readonly off: boolean; readonly acts: OwedActs }

/** What was undertaken about public statements, and for each the statements that may breach it, all sides alike. Whether one does is a person's to say; nothing is preset. */
export function Conduct({ kept, ...judging }: Judging & { kept: readonly ConductKept[] }) {
  const statements = kept.reduce((sum, { told }) => sum + told, 0)
  return (
    <section className="conduct" aria-labelledby="conduct-title">
      <h2 id="conduct-title">Conduct <span className="owed-count">{counted(kept.length, 'undertaking')}, {counted(statements, 'statement')} that may breach {kept.length === 1 ? 'it' : 'them'}</span></h2>
      {kept.map((each) => <Kept key={each.subject} kept={each} {...judging} />)}
    </section>
  )
}

function Kept({ kept, ...judging }: Judging & { kept: ConductKept }) {
  const { what, by, since, tellings, quote, ladder, review, candidates, told, notSearched, older, notBound } = kept
  const cannot = [...older, ...notBound]
  return (
    <section className="kept" aria-label={what}>
      <div className="kept-head">
        <h3>{what}</h3>
        <p className="kept-meta">{owedBy(by, judging.sides).words}{since === null ? '' : `, ${recentDay(since, judging.today)}`}</p>
        <p className="kept-meta"><span className="marked"><LadderMark rung={ladder.rung} />{ladder.words}</span> <PassageLink quote={quote} />{tellings.length > 1 ? <span>told {tellings.length} times</span> : null}<span className="marked"><ReviewMark review={review.review} quiet />{reviewWords(review)}</span></p>
      </div>
      <div className="kept-said">
        {candidates.length === 0 ? <p className="kept-none">{kept.about === 'other' ? 'No statement can breach this by itself.' : notSearched.length === 0 ? 'Nothing said since is on record that may breach it.' : 'Nothing that was looked through may breach it.'}</p> : null}
        {notSearched.map(({ language, words }) => <p key={language} className="kept-none">{words}</p>)}
        <ul>{candidates.map((each) => <Candidate key={each.statement} kept={kept} candidate={each} {...judging} />)}</ul>
        {told > candidates.length ? <p className="kept-none">The last {candidates.length} and those judged are shown of {told.toLocaleString('en')}.</p> : null}
        {cannot.length === 0 ? null : (
          <details className="kept-cannot" open={cannot.length < 3}>
            <summary>{cannot.length} that cannot breach it: said before, or by those who are not bound</summary>
            <ul>{cannot.map((each) => <Candidate key={each.statement} kept={kept} candidate={each} {...judging} />)}</ul>
          </details>
        )}
      </div>
    </section>
  )
}

function Candidate({ kept, candidate, sides, today, reviewer, off, acts }: Judging & { kept: ConductKept; candidate: ConductCandidate }) {
  const { statement, speaker, side, date, occasion, quote, ladder, why, answer, judgements } = candidate
  const own = judgements.find(({ review }) => review.by === reviewer) ?? null
  const [reason, setReason] = useState<string | null>(null)
  const of = sides.find(({ id }) => id === side)
  const answering = sides.find(({ id }) => id === answer?.side)

  function choose(verdict: ConductJudgement['verdict'] | undefined) {
    if (verdict === undefined) return own === null ? undefined : void acts.takeBack(own)
    void acts.judge(kept, candidate, own, verdict, own?.reason ?? '')
  }
  async function say(words: string) {
    if (own !== null && await acts.judge(kept, candidate, own, own.verdict, words.trim()) !== null) setReason(null)
  }
  return (
    <li className="candidate" data-unjudged={judgements.length === 0 || undefined}>
      <div className="candidate-said">
        <p><Words quote={quote} /></p>
        <p className="candidate-meta"><span className="marked candidate-who" {...of === undefined ? {} : { style: { color: `var(--${of.mark})` } }}><SideMark mark={of?.mark ?? 'third'} small />{speaker}</span><span className="tabular">{[date === null ? 'no date' : recentDay(date, today), occasion].filter((each) => each !== null).join(', ')}</span><span className="marked"><LadderMark rung={ladder.rung} />{ladder.words}</span><PassageLink quote={quote} /></p>
        {answer === null ? null : (
          <p className="candidate-answer"><span className="candidate-answered">Answer</span> <span className="marked candidate-who" {...answering === undefined ? {} : { style: { color: `var(--${answering.mark})` } }}><SideMark mark={answering?.mark ?? 'third'} small />{answer.speaker}</span>{answer.date === null ? '' : `, ${recentDay(answer.date, today)}`}: <Words quote={answer.quote} /> <PassageLink quote={answer.quote} /> <span className="candidate-answer-why">{answer.why}</span></p>
        )}
      </div>
      <div className="candidate-why">
        <p>{why}</p>
        {judgements.map(({ subject, verdict, reason: given, review, rivals }) => (
          <p key={subject} className="candidate-judged">{verdictWords[verdict]}, {review.initials || review.by}{given === '' ? '' : `: ${given}`}{rivals.map(({ by, verdict: other, reason: because }) => <span key={by}>; {by}: {other === null ? 'withdrawn' : verdictWords[other]}{because === '' ? '' : `, ${because}`}</span>)}</p>
        ))}
        {own === null ? null : reason === null ? <button type="button" className="text-button" disabled={off} onClick={() => setReason(own.reason)}>{own.reason === '' ? 'say why' : 'change why'}</button> : (
          <form className="candidate-reason" onSubmit={(event) => { event.preventDefault(); void say(reason) }}>
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- somebody asked for the field */}
            <input autoFocus aria-label="Why it is judged so" value={reason} onChange={(event) => setReason(event.target.value)} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); setReason(null) } }} />
            <Control type="submit" isDisabled={off}>Record</Control>
          </form>
        )}
      </div>
      <ToggleButtonGroup className="segmented" aria-label={`May “${quote.text.slice(0, 80)}” breach it?`} data-judge={statement} selectionMode="single" isDisabled={off} selectedKeys={own === null ? [] : [own.verdict]} onSelectionChange={(keys) => choose(verdicts.find((each) => keys.has(each)))}>
        {verdicts.map((each) => <ToggleButton key={each} id={each}>{each === 'no' ? 'No' : verdictWords[each]}</ToggleButton>)}
      </ToggleButtonGroup>
      <p className="candidate-print">{judgements.length === 0 ? 'Not judged' : [...new Set(judgements.map(({ verdict }) => verdictWords[verdict]))].join(', ')}</p>
    </li>
  )
}
