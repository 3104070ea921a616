import type { KnownDate, Meeting } from '@travaux/model'
import { label, type Label } from '../label.ts'
import type { Run } from '../briefing.ts'

const statuses: Readonly<Record<Meeting['status'], Label>> = { 'held': 'held', 'under-way': 'under way', 'planned': 'planned', 'possible': 'possible', 'cancelled': 'cancelled' }
const precisions: Readonly<Record<KnownDate['precision'], Label | null>> = { day: null, week: 'known to the week only', month: 'known to the month only', season: 'known to the season only', year: 'known to the year only', none: 'no date' }

/** How sure a meeting is, and how sharp its date: "planned", "possible, known to the month only". */
export function certaintyWords({ status, date, lessSure }: { readonly status: Meeting['status']; readonly date: KnownDate; readonly lessSure: boolean }): readonly Run[] {
  const words = [status === 'planned' && date.certainty === 'possible' ? 'possible' : status === 'planned' && date.certainty === 'expected' ? 'expected' : statuses[status], precisions[date.precision], lessSure ? 'less sure' : null] as const
  return words.filter((each) => each !== null).flatMap((each, i) => (i === 0 ? [label(each)] : [label(', '), label(each)]))
}
