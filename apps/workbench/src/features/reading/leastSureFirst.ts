import type { FindingCard } from '@travaux/record'
import { toReview } from './toReview.ts'

/** The cards still to review, those the reader was least sure of first, so that a short time goes where it matters; then the others as they stand. */
export function leastSureFirst<Card extends FindingCard>(cards: readonly Card[]): readonly Card[] {
  return cards.toSorted((a, b) => sureness(a) - sureness(b))
}

/** Of a card and what hangs on it, the least; 2 where nothing is left to review. */
function sureness(card: FindingCard): number {
  if (!toReview(card)) return 2
  const found = [card.review, ...card.stances.map(({ review }) => review)].filter(({ review }) => review === 'found')
  return Math.min(...found.map(({ confidence }) => confidence ?? 1))
}
