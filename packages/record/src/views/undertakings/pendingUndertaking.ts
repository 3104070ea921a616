import type { SubjectId } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import { firstHeard } from '../firstHeard.ts'
import type { Known } from '../table.ts'
import { lessSure } from '../lessSure.ts'
import { publishedDay } from '../publishedDay.ts'
import { quoteOf } from '../sources/quoteOf.ts'
import { timeSpan } from '../timeSpan.ts'
import { undertakingDate } from './undertakingDate.ts'
import { undertakingTitle } from './undertakingTitle.ts'
import type { Quote } from '../view.ts'

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

/** Null where there is nothing to be carried out: it is done, in force or refused, or one of conduct, which is kept and not carried out. */
export function pendingUndertaking(known: Known, undertaking: Subject<'undertaking'>): Pending | null {
  const { id, value } = undertaking
  const at = firstHeard(known, undertaking)
  if (at === undefined || value.conduct || value.status === 'done' || value.status === 'in-force' || value.status === 'refused') return null
  const since = undertakingDate(known, undertaking)?.value ?? publishedDay(known.get('source', at.source)?.value)
  return { subject: id, title: undertakingTitle(value), since, due: timeSpan(value.due)?.last ?? null, quote: quoteOf(known, at, false), lessSure: lessSure(undertaking) }
}
