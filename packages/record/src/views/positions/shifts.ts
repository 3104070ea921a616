import type { IssueId, PropositionId, SideId, Stance, SubjectId } from '@travaux/model'
import type { Folded } from '../../folded.ts'
import { compare } from '../compare.ts'
import { issueStanding } from './issueStanding.ts'
import { known, type Known } from '../known.ts'
import { movement, type Movement } from './movement.ts'
import { naming, type Naming } from '../names/naming.ts'
import { stanceQuote } from '../statements/stanceQuote.ts'
import { stanceChanges } from './stanceChanges.ts'
import { stancesHeld, type StanceLine } from '../statements/stancesHeld.ts'
import { table } from '../table.ts'
import type { Quote, ViewOptions } from '../view.ts'

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
  const made = seen.once(shiftsMade)
  const byIssue = made.get(options.as) ?? new Map<string, OfIssue>()
  made.set(options.as, byIssue)
  return [...stancesHeld(seen)].flatMap(([issue, sides]) => {
    if (seen.get('issue', issue) === undefined) return []
    let own = byIssue.get(issue)
    if (own?.sides !== sides) byIssue.set(issue, own = { sides, shifts: shiftsOn(seen, names, issue, sides) })
    return own.shifts
  }).sort((a, b) => compare(b.date ?? '', a.date ?? '') || a.issueName.localeCompare(b.issueName, 'en') || compare(a.subject, b.subject))
}

type Sides = ReadonlyMap<string, StanceLine>
interface OfIssue { readonly sides: Sides; readonly shifts: readonly Shift[] }

/** As each side speaks, by issue: the same as long as the stances on the issue are the same, and their sources. */
const shiftsMade = table((): Map<SideId | null, Map<string, OfIssue>> => new Map(), { advance: (earlier, _known, { kinds, renamed }) => renamed || kinds.has('source') ? new Map() : earlier })

function shiftsOn(seen: Known, names: Naming, issue: string, sides: Sides): readonly Shift[] {
  return [...sides].flatMap(([side, line]) => stanceChanges(line).map(({ before: then, now }): Shift => {
    const others = issueStanding(seen, issue, now.day).flatMap((each) => (each.side === side || each.stood === null ? [] : [each.stood.standing.on.get(now.proposition) ?? each.stood.cell]))
    return {
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
    }
  }))
}
