import type { ServedCard } from '@travaux/server'
import { toReview } from './toReview.ts'

/** Where findings share so few lines that not all have room: how many more there are. Takes the first to do in hand. */
export function FoldedCards({ top, cards, onSelect }: { top: number; cards: readonly ServedCard[]; onSelect: (card: ServedCard) => void }) {
  const first = cards.find(toReview) ?? cards[0]
  const left = cards.filter(toReview).length
  if (first === undefined) return null
  return (
    <button type="button" className="finding-fold" style={{ top }} onClick={() => onSelect(first)}>
      {cards.length} more{left === 0 ? '' : `, ${left} to review`}
    </button>
  )
}
