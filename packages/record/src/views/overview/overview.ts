import type { Folded, Subject } from '../../folded.ts'
import { disputed } from '../history/disputed.ts'
import { hasCard } from '../sources/hasCard.ts'
import { known } from '../known.ts'
import { mergedMeetings } from '../meetings/mergedMeetings.ts'
import { sidesShown } from '../names/sidesShown.ts'
import { table } from '../table.ts'
import type { SideShown, ViewOptions } from '../view.ts'

/** What the frame around every view shows. */
export interface Overview {
  readonly name: string
  readonly sides: readonly SideShown[]
  readonly position: number
  readonly days: readonly { readonly day: string; readonly entries: number }[]
  readonly counts: { readonly sources: number; readonly toReview: number; readonly issues: number; readonly meetings: number; readonly statements: number; /** Subjects of which persons say different things. */ readonly rivals: number }
}

/** `name` is what the dossier is called. Meetings are counted as the chronology shows them, merged. */
export function overview(folded: Folded, name: string, options: ViewOptions): Overview {
  const seen = known(folded, options.on)
  return {
    name,
    sides: sidesShown(seen, options.as),
    position: folded.position,
    days: folded.days,
    counts: {
      sources: seen.all('source').length,
      toReview: seen.once(toReview),
      issues: seen.all('issue').length,
      meetings: seen.once(mergedMeetings).length,
      statements: seen.all('statement').length,
      rivals: disputed(seen).length,
    },
  }
}

/** How many cards of the reading desk nobody has looked at. */
const toReview = table((known) => {
  let count = 0
  for (const subject of known.folded.subjects.values()) if (isToReview(subject) && known.stands(subject)) count += 1
  return count
}, { advance: (earlier, _known, { subjects }) => [...subjects.values()].reduce((count, { was, is }) => count - Number(isToReview(was)) + Number(isToReview(is)), earlier) })

function isToReview(subject: Subject | undefined): boolean {
  return subject !== undefined && subject.review === 'found' && hasCard(subject)
}
