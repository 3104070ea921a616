import type { DraftView, ServedDraft } from '@travaux/server'
import { useRef, type KeyboardEvent } from 'react'
import { ClauseMark } from '../../marks/ClauseMark.tsx'
import { counted } from '../../wording/counted.ts'
import { statusWords } from '../../wording/statusWords.ts'
import { PassageLink } from '../../quotation/PassageLink.tsx'
import type { Article } from './articlesOf.ts'
import { BurnDown } from './BurnDown.tsx'
import './Outline.css'
import type { Waits } from './waitsOf.ts'

/** What is listed at once of what waits. */
const most = 5

const statuses = ['agreed', 'agreed-in-principle', 'open'] as const

/** The articles of the draft with how far each is agreed, what waits on what, and how many brackets were left over the rounds. One article is in the order of the Tab key. */
export function Outline({ view, drafts, articles, article, waits, onArticle, onEnter, onDraft }: {
  view: DraftView; drafts: readonly ServedDraft[]; articles: readonly Article[]; article: string; waits: readonly Waits[]; onArticle: (article: string) => void; onEnter: () => void; onDraft: (draft: string) => void
}) {
  const list = useRef<HTMLUListElement>(null)
  function press(event: KeyboardEvent) {
    const at = articles.findIndex(({ head }) => head.id === article)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: articles.length - 1 }[event.key]
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter') {
      event.preventDefault()
      const focused = event.target instanceof HTMLElement ? event.target.dataset.article : undefined
      // A reader that moves focus by itself may have brought it to an article that is not open yet.
      if (focused !== undefined && focused !== article) onArticle(focused)
      return onEnter()
    }
    const next = to === undefined ? undefined : articles[Math.max(0, Math.min(articles.length - 1, to))]
    if (next === undefined) return
    event.preventDefault()
    onArticle(next.head.id)
    list.current?.querySelector<HTMLElement>(`[data-article="${CSS.escape(next.head.id)}"]`)?.focus()
  }
  const nothing = articles.find(({ head, brackets }) => head.id === article && brackets > 0 && !waits.some(({ articles: of }) => of.includes(head.id)))
  return (
    <nav className="outline" aria-label="Articles">
      {drafts.length < 2 ? <h2 className="outline-title">{view.title}</h2> : (
        <h2 className="outline-title"><select aria-label="Draft" value={view.id} onChange={(event) => onDraft(event.target.value)}>{drafts.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}</select></h2>
      )}
      <div className="outline-body">
        <ul ref={list} className="outline-list" onKeyDown={press}>
          {articles.map(({ head, brackets, chapter }) => (
            <li key={head.id}>
              {chapter === null || chapter.id === head.id ? null : <p className="outline-chapter">{[chapter.label, chapter.heading].filter((part) => part !== null && part !== '').join('. ')}</p>}
              <button type="button" className="outline-article" data-article={head.id} aria-current={head.id === article} tabIndex={head.id === article ? 0 : -1} onClick={() => onArticle(head.id)}>
                <ClauseMark status={head.status} name={statusWords[head.status]} />
                <span className="outline-label tabular">{head.label}</span>
                <span className="outline-heading">{head.heading ?? (head.label === '' ? head.unit.slice(0, 1).toUpperCase() + head.unit.slice(1) : '')}</span>
                {brackets === 0 ? null : <span className="outline-count tabular" aria-label={counted(brackets, 'open bracket')}>[{brackets}]</span>}
              </button>
            </li>
          ))}
        </ul>
        <ul className="outline-legend" aria-label="How far the articles are agreed">
          {statuses.map((status, i) => {
            const count = articles.filter(({ head }) => head.status === status).length
            return <li key={status} data-status={status}><ClauseMark status={status} />{statusWords[status]}, {i === 0 ? counted(count, 'article') : count}</li>
          })}
        </ul>
        {waits.length === 0 ? null : (
          <section className="outline-waits" aria-labelledby="waits-on">
            <h3 id="waits-on">Waits on</h3>
            <ul>
              {waits.slice(0, most).map((each) => <Waiting key={each.subject} waits={each} />)}
              {nothing === undefined ? null : <li><span><b>{nothing.head.label === '' ? 'This' : `Art. ${nothing.head.label}`}</b> waits on nothing</span></li>}
            </ul>
            {waits.length <= most ? null : <details><summary>{counted(waits.length - most, 'more', 'more')}</summary><ul>{waits.slice(most).map((each) => <Waiting key={each.subject} waits={each} />)}</ul></details>}
          </section>
        )}
      </div>
      {/* What was meant to follow the text that is shown, and had no act yet, is no part of the line. */}
      <BurnDown rounds={view.rounds.slice(0, 1 + view.rounds.findLastIndex(({ round, acts }) => acts > 0 || round <= view.text.round))} shown={view.text.round} left={view.text.brackets} />
    </nav>
  )
}

function Waiting({ waits: { what, on, sides, quote } }: { waits: Waits }) {
  return <li><span><b>{what}</b> waits on {on}</span><span className="outline-whose">{sides.map(({ name }) => name).join(', ')} {quote === null ? null : <PassageLink quote={quote} short />}</span></li>
}
