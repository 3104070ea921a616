import type { FindingCard } from '@travaux/record'
import { reviewWords } from '../../marks/reviewWords.ts'

/** On paper: the findings of a paragraph as numbered notes at its side. */
export function PrintNotes({ cards, numbers }: { cards: readonly FindingCard[]; numbers: ReadonlyMap<string, number> }) {
  const standing = cards.filter((card) => card.review.review !== 'withdrawn')
  return (
    <ul className="print-notes" aria-hidden>
      {standing.map((card) => (
        <li key={card.subject}>
          <b>{numbers.get(card.subject)} {card.title}</b>
          <span>{card.detail}; {reviewWords(card.review)}{card.lessSure ? ', less sure' : ''}</span>
        </li>
      ))}
    </ul>
  )
}
