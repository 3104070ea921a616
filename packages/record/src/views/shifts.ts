import type { IssueId, PropositionId, SideId, Stance, SubjectId } from '@travaux/model'
import type { Folded } from '../folded.ts'
import { issueStanding } from './issueStanding.ts'
import { known } from './known.ts'
import { movement, type Movement } from './movement.ts'
import { naming } from './naming.ts'
import { stanceQuote } from './stanceQuote.ts'
import { stanceChanges } from './stanceChanges.ts'
import { stancesHeld } from './stancesHeld.ts'
import type { Quote, ViewOptions } from './view.ts'

/** A side's stance on a proposition, changed by its own word. */
export interface Shift {
  readonly subject: SubjectId
  readonly date: string | null
  readonly side: SideId
  readonly sideName: string
  readonly issue: IssueId
  readonly issueName: string
  readonly proposition: { readonly id: PropositionId; readonly text: string }
  readonly from: Stance['stance']
  readonly to: Stance['stance']
  readonly movement: Movement
  /** The words it moved from, and those it moved to. */
  readonly before: Quote
  readonly after: Quote
}

/** Every change of a side's stance on a proposition, newest first, measured against where the others stood that day. Only its own word counts. */
export function shifts(folded: Folded, options: ViewOptions): readonly Shift[] {
  const seen = known(folded, options.on)
  const names = naming(seen, options.as)
  const found: Shift[] = []
  for (const [issue, sides] of seen.once(stancesHeld)) {
    if (seen.get('issue', issue) === undefined) continue
    for (const [side, line] of sides) {
      for (const { before: then, now } of stanceChanges(line)) {
        const others = issueStanding(seen, issue, now.day).flatMap((each) => (each.side === side || each.stood === null ? [] : [each.stood.standing.on.get(now.proposition) ?? each.stood.cell]))
        found.push({
          subject: now.subject.id,
          date: now.day,
          side: now.side,
          sideName: names.side(side),
          issue: now.issue,
          issueName: names.issue(issue),
          proposition: { id: now.proposition, text: names.proposition(now.proposition) },
          from: then.stance,
          to: now.stance,
          movement: movement(then, now, others),
          before: stanceQuote(seen, then),
          after: stanceQuote(seen, now),
        })
      }
    }
  }
  return found.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.issueName.localeCompare(b.issueName, 'en') || (a.subject < b.subject ? -1 : 1))
}
