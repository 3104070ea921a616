import type { ReviewShown } from '@travaux/record'

/** "confirmed by KS", "found by reader, sure 0.94". */
export function reviewWords(review: ReviewShown): string {
  switch (review.review) {
    case 'found': return review.confidence === null ? 'found by reader' : `found by reader, sure ${review.confidence.toFixed(2)}`
    case 'given': return 'given by the codebook'
    case 'confirmed':
    case 'corrected':
    case 'withdrawn':
    case 'added': return `${review.review} by ${review.initials}`
    default: return review.review satisfies never
  }
}
