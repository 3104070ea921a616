import { useCallback, useState, type ReactNode } from 'react'
import type { ServedCard } from '@travaux/server'
import './FindingsMargin.css'
import { FoldedCards } from './FoldedCards.tsx'
import { LeaderLines } from './LeaderLines.tsx'
import { placeCards } from './placeCards.ts'
import type { Lines } from './useLines.ts'

const lineHeight = 36
const layout = { gap: 10, top: 54, drift: 230, foldHeight: 18 }

/** The findings beside their lines. The card in hand keeps its line and the others give way. `extra`: the form of a new one, at its line. */
export function FindingsMargin({ cards, selected, lines, head, extra, onSelect, render }: { cards: readonly ServedCard[]; selected: string | null; lines: Lines; head: ReactNode; extra: { readonly at: number; readonly form: ReactNode } | null; onSelect: (card: ServedCard) => void; render: (card: ServedCard, position: number) => ReactNode }) {
  const [openHeight, setOpenHeight] = useState(220)
  const [left, setLeft] = useState(0)
  const heldRef = useCallback((card: HTMLElement | null) => card === null ? undefined : observed(card, () => setOpenHeight(card.offsetHeight)), [])
  const marginRef = useCallback((margin: HTMLElement | null) => margin === null ? undefined : observed(margin, () => setLeft(margin.offsetLeft)), [])
  const hand = extra === null ? selected : newFinding

  const rows = cards.map((card) => ({ subject: card.subject as string, at: lines.of.get(card.subject)?.middle ?? 0, card: card as ServedCard | null, node: (position: number) => render(card, position) }))
  if (extra !== null) {
    const before = rows.findIndex((row) => row.at > extra.at)
    rows.splice(before === -1 ? rows.length : before, 0, { subject: newFinding, at: extra.at, card: null, node: () => extra.form })
  }
  const held = rows.findIndex(({ subject }) => subject === hand)
  const { tops, folds } = placeCards(rows.map(({ at }, i) => ({ at: at - (i === held ? 20 : 10), height: i === held ? openHeight : lineHeight })), held, layout)
  const ends = [...tops.map((top, i) => (top ?? 0) + (i === held ? openHeight : lineHeight)), ...folds.map(({ top }) => top + layout.foldHeight)]
  const height = Math.max(0, ...ends) + 24
  const placed = rows.flatMap(({ subject }, i) => (tops[i] === null ? [] : [{ subject, middle: tops[i]! + (i === held ? 20 : 10) }]))
  return (
    <>
      <LeaderLines lines={lines} placed={placed} selected={hand} marginLeft={left} height={height} />
      <section ref={marginRef} className="findings" aria-label="Findings" style={{ minHeight: height }}>
        <div className="findings-head">{head}</div>
        <div role="feed" aria-label="Findings">
          {rows.map(({ subject, node }, i) => tops[i] === null ? null : (
            <div key={subject} ref={i === held ? heldRef : null} className="finding-place" data-held={i === held || undefined} style={{ top: tops[i]! }}>{node(i)}</div>
          ))}
        </div>
        {folds.map(({ top, first, count }) => <FoldedCards key={rows[first]!.subject} top={top} cards={rows.slice(first, first + count).flatMap(({ card }) => card ?? [])} onSelect={onSelect} />)}
      </section>
    </>
  )
}

const newFinding = 'new'

/** Measures an element now and whenever its size changes; returns what ends it. */
function observed(element: HTMLElement, measure: () => void): () => void {
  measure()
  const observer = new ResizeObserver(measure)
  observer.observe(element)
  return () => observer.disconnect()
}
