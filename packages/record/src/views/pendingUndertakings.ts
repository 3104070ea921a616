import type { SubjectId } from '@travaux/model'
import type { Known } from './known.ts'
import { publishedDay } from './publishedDay.ts'
import { quoteOf } from './quoteOf.ts'
import { shortened } from './shortened.ts'
import { timeSpan } from './timeSpan.ts'
import type { Quote } from './view.ts'

/** Undertakings to be carried out, without a meeting of their own: bars that fade where no date was given. */
export interface Pending { readonly subject: SubjectId; readonly title: string; readonly since: string | null; readonly due: string | null; readonly quote: Quote }

/** Undertakings still to be carried out, by the day their source was published. Undertakings of conduct are kept, not carried out: they are not among them. */
export function pendingUndertakings(known: Known): readonly Pending[] {
  const pending = known.all('undertaking').flatMap(({ id, value, evidence }): Pending[] => {
    const at = evidence[0]
    if (at === undefined || value.conduct || value.status === 'done' || value.status === 'in-force' || value.status === 'refused') return []
    const since = publishedDay(known.get('source', at.source)?.value)
    return [{ subject: id, title: shortened(value.what), since, due: timeSpan(value.due)?.last ?? null, quote: quoteOf(known, at, false) }]
  })
  return pending.sort((a, b) => (a.since ?? '9').localeCompare(b.since ?? '9') || (a.subject < b.subject ? -1 : 1))
}
