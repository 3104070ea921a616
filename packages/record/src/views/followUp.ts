import type { SideId, Speaker, SubjectId } from '@travaux/model'
import type { Folded } from '../folded.ts'
import { chronologyArrows } from './chronologyArrows.ts'
import { known, type Known } from './known.ts'
import { naming, type Naming } from './naming.ts'
import { quoteOf } from './quoteOf.ts'
import { reviewShown } from './reviewShown.ts'
import { shortened } from './shortened.ts'
import { speakerNames } from './speakerNames.ts'
import { timeSpan } from './timeSpan.ts'
import type { Quote, ReviewShown, ViewOptions } from './view.ts'

/** What is owed: instructions to be carried out and undertakings given. */
export interface Owed {
  readonly subject: SubjectId
  readonly is: 'instruction' | 'undertaking'
  readonly what: string
  readonly by: readonly { readonly name: string; readonly side: SideId | null }[]
  readonly to: readonly string[]
  readonly due: string | null
  readonly status: string
  readonly quote: Quote
  readonly review: ReviewShown
}

/**
 * What is owed: undertakings, then instructions, each by the day its source was published. `due` is the last day, ISO: the one that is named or, of
 * a report, the first day of the meeting it is awaited at. An instruction's status is "report due" or "given".
 */
export function followUp(folded: Folded, options: ViewOptions): readonly Owed[] {
  const seen = known(folded, options.on)
  const names = naming(seen, options.as)
  const reports = new Map(seen.once(chronologyArrows).flatMap(({ instruction, is, to }) => (is === 'report-due' ? [[instruction.id, to.meeting?.span?.first ?? null] as const] : [])))
  const published = (at: Quote): string => seen.get('source', at.source)?.value.published ?? '9999'
  const byDay = (a: Owed, b: Owed): number => published(a.quote).localeCompare(published(b.quote)) || (a.subject < b.subject ? -1 : 1)
  const undertakings = seen.all('undertaking').flatMap((undertaking): Owed[] => {
    const { id, value, evidence } = undertaking
    const at = evidence[0]
    return at === undefined ? [] : [{ subject: id, is: 'undertaking', what: shortened(value.what, 120), by: value.by.map((each) => owing(seen, names, each)), to: [], due: timeSpan(value.due)?.last ?? null, status: value.status.replace('-', ' '), quote: quoteOf(seen, at, false), review: reviewShown(undertaking) }]
  })
  const instructions = seen.all('instruction').flatMap((instruction): Owed[] => {
    const { id, value: { from, to, task, reportDue }, evidence } = instruction
    const at = evidence[0]
    return at === undefined ? [] : [{ subject: id, is: 'instruction', what: shortened(task, 120), by: to.map((each) => owing(seen, names, each)), to: from.map((each) => speakerNames(seen, each).short), due: timeSpan(reportDue?.date ?? null)?.last ?? reports.get(id) ?? null, status: reportDue === null ? 'given' : 'report due', quote: quoteOf(seen, at, false), review: reviewShown(instruction) }]
  })
  return [...undertakings.sort(byDay), ...instructions.sort(byDay)]
}

function owing(known: Known, names: Naming, speaker: Speaker): Owed['by'][number] {
  const isSide = speaker.person === null && speaker.side !== null && speaker.office === null && known.get('side', speaker.side)?.value.name === speaker.name
  return { name: isSide ? names.side(speaker.side) : speakerNames(known, speaker).short, side: speaker.side }
}
