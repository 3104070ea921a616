import type { SideId, Speaker, SubjectId } from '@travaux/model'
import type { Folded } from '../../folded.ts'
import { chronologyArrows } from '../meetings/chronologyArrows.ts'
import { compare } from '../compare.ts'
import { firstHeard } from '../firstHeard.ts'
import { inOrderRows } from '../rows/inOrderRows.ts'
import { known, type Known } from '../known.ts'
import type { Naming } from '../names/naming.ts'
import { quoteOf } from '../sources/quoteOf.ts'
import { reviewShown } from '../reviewShown.ts'
import { shortened } from '../shortened.ts'
import { speakerNames } from '../names/speakerNames.ts'
import { timeSpan } from '../timeSpan.ts'
import type { Quote, ReviewShown, ViewOptions } from '../view.ts'

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
  const reports = new Map(seen.once(chronologyArrows).flatMap(({ instruction, is, to }) => (is === 'report-due' ? [[instruction.id, to.meeting?.span?.first ?? null] as const] : [])))
  const instructed = instructions(seen, options.as)
  return [...undertakings(seen, options.as), ...reports.size === 0 ? instructed : instructed.map((owed) => owed.due === null && reports.has(owed.subject as never) ? { ...owed, due: reports.get(owed.subject as never) ?? null } : owed)]
}

/** In order of the day their sources were published, then of their ids. */
interface Place { readonly published: string; readonly id: string }

const byDay = (a: Place, b: Place): number => compare(a.published, b.published) || compare(a.id, b.id)

function placeOf(known: Known, { subject, quote }: Owed): Place {
  return { published: known.get('source', quote.source)?.value.published ?? '9999', id: subject }
}

const undertakings = inOrderRows({
  kind: 'undertaking',
  rowOf(seen, names, undertaking) {
    const { id, value } = undertaking
    const at = firstHeard(seen, undertaking)
    if (at === undefined) return null
    const row: Owed = { subject: id, is: 'undertaking', what: shortened(value.what, 120), by: value.by.map((each) => owing(seen, names, each)), to: [], due: timeSpan(value.due)?.last ?? null, status: value.status.replace('-', ' '), quote: quoteOf(seen, at, false), review: reviewShown(undertaking) }
    return { row, key: placeOf(seen, row) }
  },
  compare: byDay,
})

/** Without the meetings that reports are due at. */
const instructions = inOrderRows({
  kind: 'instruction',
  rowOf(seen, names, instruction) {
    const { id, value: { from, to, task, reportDue } } = instruction
    const at = firstHeard(seen, instruction)
    if (at === undefined) return null
    const row: Owed = { subject: id, is: 'instruction', what: shortened(task, 120), by: to.map((each) => owing(seen, names, each)), to: from.map((each) => speakerNames(seen, each).short), due: timeSpan(reportDue?.date ?? null)?.last ?? null, status: reportDue === null ? 'given' : 'report due', quote: quoteOf(seen, at, false), review: reviewShown(instruction) }
    return { row, key: placeOf(seen, row) }
  },
  compare: byDay,
})

function owing(known: Known, names: Naming, speaker: Speaker): Owed['by'][number] {
  const isSide = speaker.person === null && speaker.side !== null && speaker.office === null && known.get('side', speaker.side)?.value.name === speaker.name
  return { name: isSide ? names.side(speaker.side) : speakerNames(known, speaker).short, side: speaker.side }
}
