import type { ClauseShown } from '@travaux/drafting'
import type { SideShown } from '@travaux/record'
import { memo, type KeyboardEvent } from 'react'
import type { Article } from './articlesOf.ts'
import { ClauseShownHere, type ClauseHands } from './ClauseShownHere.tsx'
import './ConsolidatedText.css'
import type { Held } from './heldIn.ts'
import { useMounted } from './useMounted.ts'

interface Shown { readonly sides: readonly SideShown[]; readonly held: Held; readonly editing: { readonly clause: string; readonly at: readonly [number, number] } | null; readonly acting: SideShown | null; readonly hands: ClauseHands }

/** The whole text in one column, brackets with all their wordings in it. Words are open to proposals clause by clause. `whole`: all of it is to be there at once. */
export function ConsolidatedText({ articles, article, whole, ...shown }: Shown & { articles: readonly Article[]; article: string; whole: boolean }) {
  const mounted = useMounted(articles.length, whole ? articles.length - 1 : articles.findIndex(({ head }) => head.id === article))
  const clauses = articles.flatMap(({ clauses }) => clauses)

  function press(event: KeyboardEvent<HTMLElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement) || !event.target.matches('[data-clause], [data-number]')) return
    const at = clauses.findIndex(({ id }) => id === shown.held.clause.id)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key]
    const next = to === undefined ? undefined : clauses[to]
    if (next === undefined) return
    event.preventDefault()
    event.currentTarget.querySelector<HTMLElement>(`[data-clause="${CSS.escape(next.id)}"]`)?.focus()
  }

  return (
    <div className="consolidated" onKeyDown={press}>
      {articles.slice(0, mounted).map((each) => {
        const own = each.clauses.some(({ id }) => id === shown.held.clause.id)
        const edited = each.clauses.some(({ id }) => id === shown.editing?.clause)
        return <ArticleText key={each.head.id} article={each} sides={shown.sides} acting={shown.acting} hands={shown.hands} held={own ? shown.held : null} editing={edited ? shown.editing : null} />
      })}
    </div>
  )
}

/** One article; drawn again only where something in it is in hand, or was. */
const ArticleText = memo(function ArticleText({ article: { head, clauses, chapter }, sides, held, editing, acting, hands }: Omit<Shown, 'held'> & { article: Article; held: Held | null }) {
  return (
    <section className="article" data-article-text={head.id} aria-label={head.heading ?? head.label}>
      {chapter === null || chapter.id === head.id ? null : <h2 className="article-chapter">{[chapter.label, chapter.heading].filter((part) => part !== null && part !== '').join('. ')}</h2>}
      <h3 className="article-title">{titleOf(head)}</h3>
      {clauses.map((clause) => (
        <div key={clause.id} className="article-clause" data-depth={Math.min(clause.depth - head.depth, 3)}>
          <span className="article-label tabular">{clause.id === head.id ? '' : clause.label}</span>
          <ClauseShownHere clause={clause} sides={sides} acting={acting} hands={hands} held={heldBracketOf(held, clause)} inHand={held?.is === 'clause' && held.clause.id === clause.id} editing={editing?.clause === clause.id ? editing.at : null} />
        </div>
      ))}
    </section>
  )
})

function heldBracketOf(held: Held | null, clause: ClauseShown): string | null {
  if (held === null || held.clause.id !== clause.id) return null
  return held.is === 'bracket' ? held.bracket.id : held.is === 'agreed' ? held.was.bracket : null
}

function titleOf({ unit, label, heading }: ClauseShown): string {
  const kind = unit.slice(0, 1).toUpperCase() + unit.slice(1)
  return [label === '' ? (heading === null ? kind : null) : `${kind} ${label}`, heading].filter((part) => part !== null).join('. ')
}
