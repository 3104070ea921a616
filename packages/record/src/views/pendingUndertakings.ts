import type { SubjectId } from '@travaux/model'
import { inOrderRows } from './inOrderRows.ts'
import type { Known } from './known.ts'
import { lessSure } from './lessSure.ts'
import { publishedDay } from './publishedDay.ts'
import { quoteOf } from './quoteOf.ts'
import { timeSpan } from './timeSpan.ts'
import { undertakingDate } from './undertakingDate.ts'
import { undertakingTitle } from './undertakingTitle.ts'
import type { Quote } from './view.ts'

/** Undertakings to be carried out, without a meeting of their own: bars that fade where no date was given. */
export interface Pending { 
  readonly subject: SubjectId
  readonly title: string
  /** When it was promised, by its own words, no sharper than they tell ("2018-11"); else the day its source was published. */
  readonly since: string | null
  readonly due: string | null
  readonly quote: Quote
  /** Found by a reader that was not sure, and looked at by nobody (`lessSure`). */
  readonly lessSure: boolean
}

/** Undertakings still to be carried out, by when they were promised. Undertakings of conduct are kept, not carried out: they are not among them. */
export function pendingUndertakings(known: Known): readonly Pending[] {
  return rows(known, null)
}

const rows = inOrderRows({
  kind: 'undertaking',
  rowOf(known, _names, undertaking) {
    const { id, value, evidence: [at] } = undertaking
    if (at === undefined || value.conduct || value.status === 'done' || value.status === 'in-force' || value.status === 'refused') return null
    const since = undertakingDate(known, undertaking)?.value ?? publishedDay(known.get('source', at.source)?.value)
    const row: Pending = { subject: id, title: undertakingTitle(value), since, due: timeSpan(value.due)?.last ?? null, quote: quoteOf(known, at, false), lessSure: lessSure(undertaking) }
    return { row, key: row }
  },
  compare: (a, b) => compare(a.since ?? '9', b.since ?? '9') || compare(a.subject, b.subject),
})

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
