import type { AlternativeShown, PositionShown } from '@travaux/drafting'
import type { SideShown } from '@travaux/record'
import type { DraftView } from '@travaux/server'
import type { KeyboardEvent } from 'react'
import { ClauseMark } from '../../marks/ClauseMark.tsx'
import { DraftingMark } from '../../marks/DraftingMark.tsx'
import { SideMark } from '../../marks/SideMark.tsx'
import { positionWords } from '../../wording/positionWords.ts'
import { statusWords } from '../../wording/statusWords.ts'
import { articleWithin } from './articleWithin.ts'
import type { Article } from './articlesOf.ts'
import './BracketTable.css'
import type { Held } from './heldIn.ts'

/** What the table tells who holds a line of it. */
export interface BracketHands { readonly onHold: (bracket: string, alternative: string) => void; readonly onHoldArticle: () => void; readonly onOpen: () => void; readonly onLeave: () => void }

/**
 * The brackets of an article: each wording with where every side stands on it, and the answer it gives. The last line is the article as a whole. One line is in
 * the order of the Tab key; arrows go through them all.
 */
export function BracketTable({ article, view, held, hands }: { article: Article; view: DraftView; held: Held; hands: BracketHands }) {
  const { sides, propositions } = view
  const brackets = article.clauses.flatMap((clause) => clause.brackets)
  const rows = brackets.flatMap(({ id, alternatives }) => alternatives.map((alternative) => ({ bracket: id, alternative: alternative.id })))
  const at = held.is === 'bracket' ? rows.findIndex(({ bracket, alternative }) => bracket === held.bracket.id && alternative === held.alternative.id) : rows.length

  function press(event: KeyboardEvent<HTMLElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' && event.target instanceof HTMLElement && event.target.matches('tr')) {
      event.preventDefault()
      return hands.onOpen()
    }
    if (event.key === 'Escape') return hands.onLeave()
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length }[event.key]
    if (to === undefined) return
    event.preventDefault()
    const next = Math.max(0, Math.min(rows.length, to))
    const row = rows[next]
    if (row === undefined) hands.onHoldArticle()
    else hands.onHold(row.bracket, row.alternative)
    event.currentTarget.querySelectorAll<HTMLElement>('tbody tr')[next]?.focus()
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table whose lines are moved between is a grid
    <table className="brackets" role="grid" aria-label={`Brackets of ${articleWithin(article.head)}`} onKeyDown={press}>
      <thead>
        <tr>
          <th scope="col" className="brackets-number">Bracket</th><th scope="col">Alternative</th>
          {sides.map(({ id, name, mark }) => <th key={id} scope="col" className="brackets-side"><span className={`columns-name of-${mark}`}><SideMark mark={mark} />{name}</span></th>)}
          <th scope="col" className="brackets-answers">Answers this proposition</th><th scope="col" className="brackets-touched">Touched</th>
        </tr>
      </thead>
      <tbody>
        {brackets.flatMap(({ id, number, alternatives }) => alternatives.map((alternative, i) => {
          const selected = held.is === 'bracket' && held.bracket.id === id && held.alternative.id === alternative.id
          const answer = propositions.find((each) => each.id === alternative.proposition)
          return (
            <tr key={alternative.id} data-alternative={alternative.id} data-bracket={id} data-first={i === 0 || undefined} data-in-hand={held.is === 'bracket' && held.bracket.id === id || undefined} aria-selected={selected} tabIndex={selected ? 0 : -1}
              onFocus={(event) => { if (event.target === event.currentTarget) hands.onHold(id, alternative.id) }} onDoubleClick={hands.onOpen}>
              <th scope="row" className="brackets-number tabular">{i === 0 ? number : <span className="visually-hidden">{number}</span>}</th>
              <td><Wording alternative={alternative} sides={sides} /></td>
              {sides.map((side) => <td key={side.id} className="brackets-side"><Stands positions={alternative.positions} side={side} /></td>)}
              <td className="brackets-answers">{answer === undefined ? <span className="brackets-none">not said</span> : <button type="button" className="brackets-answer" tabIndex={-1} onClick={() => { hands.onHold(id, alternative.id); hands.onOpen() }}>{answer.text}</button>}</td>
              <td className="brackets-touched tabular">round {alternative.touched}</td>
            </tr>
          )
        }))}
        <tr className="brackets-article" data-article-row data-first aria-selected={held.is !== 'bracket'} tabIndex={held.is === 'bracket' ? -1 : 0} onFocus={(event) => { if (event.target === event.currentTarget) hands.onHoldArticle() }}>
          <th scope="row" className="brackets-number tabular">{article.head.label}</th>
          <td>The whole of {articleWithin(article.head)}{brackets.length === 0 ? ': no bracket is left in it' : ''}</td>
          {sides.map((side) => <td key={side.id} className="brackets-side"><Stands positions={article.head.positions} side={side} /></td>)}
          <td className="brackets-answers"><span className="marked"><ClauseMark status={article.head.status} />{statusWords[article.head.status]}{article.head.adReferendum.length === 0 ? '' : ', ad referendum'}</span></td>
          <td className="brackets-touched tabular">round {article.head.touched}</td>
        </tr>
      </tbody>
    </table>
  )
}

/** A wording behind the marks of those who propose it. */
function Wording({ alternative: { words, positions }, sides }: { alternative: AlternativeShown; sides: readonly SideShown[] }) {
  const proposers = sides.filter(({ id }) => positions.some(({ side, position }) => side === id && position === 'proposes'))
  return (
    <span className="brackets-wording">
      <span className="brackets-proposers">{proposers.map(({ id, mark }) => <SideMark key={id} mark={mark} small />)}</span>
      {words === '' ? <span className="alt-empty">left out</span> : <span className="brackets-words" dir="auto">{words}</span>}
    </span>
  )
}

function Stands({ positions, side }: { positions: readonly PositionShown[]; side: SideShown }) {
  const held = positions.findLast((each) => each.side === side.id)
  const position = held?.position ?? null
  return <><span className={`marked of-${side.mark}`} data-position={position ?? 'silent'}><DraftingMark position={position} />{positionWords(position)}</span>{held?.adReferendum === true ? <span className="brackets-awaited">ad referendum</span> : null}</>
}
