import type { AlternativeShown } from '@travaux/drafting'
import type { Passage } from '@travaux/model'
import type { SideShown } from '@travaux/record'
import type { DraftView } from '@travaux/server'
import type { ReactNode, Ref } from 'react'
import { Control } from '../../frame/Control.tsx'
import { Icon } from '../../frame/Icon.tsx'
import { useEscape } from '../../frame/useEscape.ts'
import { ClauseMark } from '../../marks/ClauseMark.tsx'
import { DraftingMark } from '../../marks/DraftingMark.tsx'
import { SideMark } from '../../marks/SideMark.tsx'
import { positionWords } from '../../wording/positionWords.ts'
import { statusWords } from '../../wording/statusWords.ts'
import { ActHistory } from './ActHistory.tsx'
import { articleName } from './articleName.ts'
import './BracketPanel.css'
import { BracketStands } from './BracketStands.tsx'
import type { Held } from './heldIn.ts'

/** What is in hand, opened: its wordings with the statements behind them, what can be done with it (`acts`), and what was done, in order. */
export function BracketPanel({ held, view, evidence, acts, onEvidence, onAlternative, onAnswers, onClose, ref }: {
  held: Held; view: DraftView; evidence: readonly Passage[]; acts: ReactNode; onEvidence: (passage: Passage) => void; onAlternative: (alternative: string) => void
  onAnswers: ((alternative: string, proposition: string | null) => void) | null; onClose: () => void; ref: Ref<HTMLHeadingElement>
}) {
  const panel = useEscape<HTMLElement>(onClose)
  const { title, id } = titled(held)
  return (
    <aside ref={panel} className="bracket-panel" aria-label={title}>
      <header className="bracket-head">
        <p className="bracket-of"><span>{articleName(held.clause)}</span><Control is="quiet" aria-label="Close" onPress={onClose}><Icon name="close" /></Control></p>
        <h2 ref={ref} tabIndex={-1} className="bracket-title">{title}</h2>
        <p className="bracket-stands">{standing(held, view.sides)}</p>
      </header>
      <div className="bracket-body">
        {held.is === 'bracket' ? (
          <ul className="bracket-wordings">
            {held.bracket.alternatives.map((alternative) => (
              <li key={alternative.id} className="bracket-wording" data-in-hand={alternative.id === held.alternative.id || undefined}>
                <button type="button" className="bracket-choose" dir="auto" aria-pressed={alternative.id === held.alternative.id} onClick={() => onAlternative(alternative.id)}>{alternative.words === '' ? <span className="alt-empty">left out</span> : alternative.words}</button>
                <Positions alternative={alternative} sides={view.sides} />
                <Answer alternative={alternative} view={view} onAnswers={onAnswers} />
                <BracketStands stands={view.stands.filter(({ proposition }) => proposition === alternative.proposition)} sides={view.sides} evidence={evidence} onEvidence={onEvidence} />
              </li>
            ))}
          </ul>
        ) : held.is === 'agreed' ? <p className="bracket-agreed">{held.words === '' ? <span className="alt-empty">left out</span> : held.words}</p> : null}
        {acts}
        <ActHistory view={view} clause={held.clause.id} bracket={id} />
      </div>
    </aside>
  )
}

function titled(held: Held): { readonly title: string; readonly id: string | null } {
  switch (held.is) {
    case 'bracket': return { title: `Bracket ${held.bracket.number}`, id: held.bracket.id }
    case 'agreed': return { title: 'Words that were agreed', id: held.was.bracket }
    case 'clause': return { title: held.clause.heading === null ? articleName(held.clause) : `${articleName(held.clause)}. ${held.clause.heading}`, id: null }
    default: return held satisfies never
  }
}

function standing(held: Held, sides: readonly SideShown[]): ReactNode {
  switch (held.is) {
    case 'bracket': return <><span>opened in round {held.bracket.opened}</span><span>touched in round {held.bracket.touched}</span>{held.bracket.reopened ? <span className="bracket-reopened">reopened</span> : null}</>
    case 'agreed': {
      const awaited = held.was.adReferendum.map((id) => sides.find((side) => side.id === id)?.name ?? id)
      return <><span>agreed in round {held.was.round}</span>{awaited.length === 0 ? null : <span>{awaited.join(', ')} ad referendum</span>}</>
    }
    case 'clause': return <span className="marked"><ClauseMark status={held.clause.status} />{statusWords[held.clause.status]}</span>
    default: return held satisfies never
  }
}

function Positions({ alternative: { positions }, sides }: { alternative: AlternativeShown; sides: readonly SideShown[] }) {
  return (
    <p className="bracket-positions">
      {sides.map(({ id, name, mark }) => {
        const held = positions.findLast(({ side }) => side === id)
        const position = held?.position ?? null
        return <span key={id} className={`marked of-${mark}`}><SideMark mark={mark} small /><b>{name}</b> <DraftingMark position={position} />{positionWords(position)}{held?.adReferendum === true ? ', ad referendum' : ''}</span>
      })}
    </p>
  )
}

/** The proposition that a wording answers, and which else it could. */
function Answer({ alternative, view: { propositions }, onAnswers }: { alternative: AlternativeShown; view: DraftView; onAnswers: ((alternative: string, proposition: string | null) => void) | null }) {
  const answer = propositions.find(({ id }) => id === alternative.proposition)
  const issues = Map.groupBy(propositions, ({ issueName }) => issueName)
  return (
    <div className="bracket-answer">
      {answer === undefined ? null : <p>Answers: {answer.text} <span className="bracket-issue">{answer.issueName}</span></p>}
      {onAnswers === null || propositions.length === 0 ? null : (
        <select className="bracket-answers" aria-label={`Proposition that “${alternative.words === '' ? 'left out' : alternative.words}” answers`} value={alternative.proposition ?? ''} onChange={(event) => onAnswers(alternative.id, event.target.value === '' ? null : event.target.value)}>
          <option value="">Answers no proposition yet</option>
          {[...issues].map(([issue, of]) => <optgroup key={issue} label={issue}>{of.map(({ id, text }) => <option key={id} value={id}>{text}</option>)}</optgroup>)}
        </select>
      )}
    </div>
  )
}
