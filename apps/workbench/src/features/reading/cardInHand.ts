import type { FindingCard } from '@travaux/record'
import type { Place } from '../../frame/place.ts'
import { toReview } from './toReview.ts'

/**
 * The card that a place on the reading desk means: the finding it names; or the one whose words fit the passage best
 * (most of it, then least besides it); or, where it names neither or the finding is no longer there, the first still to be
 * reviewed. Null where there is none.
 */
export function cardInHand<Card extends FindingCard>(cards: readonly Card[], place: Pick<Place, 'finding' | 'passage'>): Card | null {
  if (place.finding !== null) {
    const named = cards.find(({ subject, stances }) => subject === place.finding || stances.some((stance) => stance.subject === place.finding))
    if (named !== undefined) return named
  }
  if (place.passage === null) return cards.find(toReview) ?? null
  let best: Card | null = null
  let bestFit = 0
  for (const card of cards) {
    for (const words of card.passages) {
      const shared = Math.min(words.to, place.passage.to) - Math.max(words.from, place.passage.from)
      if (shared <= 0) continue
      const fit = shared - (words.to - words.from - shared) / 1e3
      if (fit > bestFit) [best, bestFit] = [card, fit]
    }
  }
  return best
}
