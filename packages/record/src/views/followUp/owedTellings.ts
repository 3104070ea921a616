import { lessSure } from '../lessSure.ts'
import type { OwedGroup } from './mergedOwed.ts'
import type { OwedTelling } from './owed.ts'
import { quoteOf } from '../sources/quoteOf.ts'
import { reviewShown } from '../reviewShown.ts'
import { shortened } from '../shortened.ts'
import type { Known } from '../table.ts'

/** What each source says of a thing owed, and why it is taken for the same. */
export function owedTellings(known: Known, { witnesses, whys }: OwedGroup): readonly OwedTelling[] {
  return witnesses.map(({ subject, what, published, at }, i) => ({
    subject: subject.id, what: shortened(what, 120), status: subject.kind === 'undertaking' ? subject.value.status : null,
    published, quote: quoteOf(known, at, false), review: reviewShown(subject), lessSure: lessSure(subject), why: whys[i] ?? null,
  }))
}
