import type { Folded } from '../folded.ts'
import { hasCard } from './hasCard.ts'
import { inSight } from './inSight.ts'
import { known } from './known.ts'
import { mergedMeetings } from './mergedMeetings.ts'
import { sidesShown } from './sidesShown.ts'
import type { SideShown, ViewOptions } from './view.ts'

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
  let toReview = 0
  let rivals = 0
  for (const subject of folded.subjects.values()) {
    if (subject.review === 'found' && hasCard(subject) && seen.stands(subject)) toReview += 1
    if (subject.rivals.length > 0 && inSight(seen, subject)) rivals += 1
  }
  return {
    name,
    sides: sidesShown(seen, options.as),
    position: folded.position,
    days: folded.days,
    counts: {
      sources: seen.all('source').length,
      toReview,
      issues: seen.all('issue').length,
      meetings: seen.once(mergedMeetings).length,
      statements: seen.all('statement').length,
      rivals,
    },
  }
}
