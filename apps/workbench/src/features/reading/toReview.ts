import type { FindingCard } from '@travaux/record'

/** Whether a person's word is still wanted: on the finding itself, or on a stance that hangs on it. */
export function toReview(card: FindingCard): boolean {
  return card.review.review === 'found' || (card.review.review !== 'withdrawn' && card.stances.some((stance) => stance.review.review === 'found'))
}
