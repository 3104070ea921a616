import type { Meeting, MeetingId, SubjectId } from '@travaux/model'
import type { Folded } from '../../folded.ts'
import { chronologyArrows, type Arrow } from './chronologyArrows.ts'
import { known } from '../known.ts'
import { meetingId } from './meetingId.ts'
import { meetingsShown, type MeetingShown } from './meetingsShown.ts'
import { naming } from '../names/naming.ts'
import type { Pending } from '../undertakings/pendingUndertaking.ts'
import { pendingUndertakings } from '../undertakings/pendingUndertakings.ts'
import { sidesShown } from '../names/sidesShown.ts'
import { today } from '../today.ts'
import type { Quote, SideShown, ViewOptions } from '../view.ts'

/** An arrow between lanes: an instruction, or a report that is due. Ends are meetings, or a level where none is known. */
export interface ChronologyArrow {
  readonly subject: SubjectId
  readonly is: 'instruction' | 'report-due'
  readonly from: { readonly meeting: MeetingId | null; readonly level: Meeting['level'] }
  readonly to: { readonly meeting: MeetingId | null; readonly level: Meeting['level'] }
  readonly words: string
  readonly quote: Quote
}

/** Meetings in order of date, undated ones last; `today` is the latest day known to the dossier, or `on`. */
export interface Chronology {
  readonly sides: readonly SideShown[]
  readonly today: string
  readonly meetings: readonly MeetingShown[]
  readonly arrows: readonly ChronologyArrow[]
  readonly pending: readonly Pending[]
}

/** Who met whom, at which level, and what comes next. With `on`, as it was known from what had been published by that day. */
export function chronology(folded: Folded, options: ViewOptions): Chronology {
  const seen = known(folded, options.on)
  const names = naming(seen, options.as)
  return {
    sides: sidesShown(seen, options.as),
    today: today(seen),
    meetings: meetingsShown(seen, names),
    arrows: arrowsShown(chronologyArrows(seen)),
    pending: pendingUndertakings(seen),
  }
}

/** A report due between the same two meetings is drawn once, however many sources tell of it. */
function arrowsShown(arrows: readonly Arrow[]): readonly ChronologyArrow[] {
  let shown = allShownBefore.get(arrows)
  if (shown === undefined) {
    const drawn = new Map<string, ChronologyArrow>()
    for (const arrow of arrows) {
      const { key, shown: one } = arrowShown(arrow)
      if (!drawn.has(key)) drawn.set(key, one)
    }
    allShownBefore.set(arrows, shown = [...drawn.values()])
  }
  return shown
}

const allShownBefore = new WeakMap<readonly Arrow[], readonly ChronologyArrow[]>()

/** An arrow is another object as soon as a meeting that it joins is. */
const shownBefore = new WeakMap<Arrow, { readonly key: string; readonly shown: ChronologyArrow }>()

function arrowShown(arrow: Arrow): { readonly key: string; readonly shown: ChronologyArrow } {
  const before = shownBefore.get(arrow)
  if (before !== undefined) return before
  const { instruction, is, from, to, words, quote } = arrow
  const end = ({ meeting, level }: Arrow['from']): ChronologyArrow['from'] => ({ meeting: meeting === null ? null : meetingId(meeting), level })
  const ends = { from: end(from), to: end(to) }
  const made = { key: is === 'report-due' ? JSON.stringify(ends) : JSON.stringify([ends, words.toLowerCase()]), shown: { subject: instruction.id, is, ...ends, words, quote } }
  shownBefore.set(arrow, made)
  return made
}
