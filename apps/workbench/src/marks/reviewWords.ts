import type { ReviewShown } from '@travaux/record'

/** Whose word it is that a line stands: "found by reader", "confirmed by KS". */
export function reviewWords({ review, initials }: ReviewShown): string {
  switch (review) {
    case 'found': return 'found by reader'
    case 'given': return 'from the codebook'
    case 'confirmed':
    case 'corrected':
    case 'withdrawn':
    case 'added': return `${review} by ${initials}`
    default: return review satisfies never
  }
}
