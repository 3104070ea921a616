import { issueStanding, type SideStanding } from './issueStanding.ts'
import type { StanceHeld } from '../statements/stancesHeld.ts'
import type { Known } from '../table.ts'

type Stood = NonNullable<SideStanding['stood']>

/** Where the other sides stood on the day of a stance: on its proposition, where they had spoken of it, else on the issue. Those without a word on the issue are left out. */
export function othersThen(known: Known, now: StanceHeld): readonly Stood['cell'][] {
  return issueStanding(known, now.issue, now.day).flatMap((each) => (each.side === now.side || each.stood === null ? [] : [each.stood.standing.on.get(now.proposition) ?? each.stood.cell]))
}
