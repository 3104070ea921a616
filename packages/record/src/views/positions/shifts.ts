import type { SideId } from '@travaux/model'
import type { Folded } from '../../folded.ts'
import { compare } from '../compare.ts'
import { known } from '../known.ts'
import { sameUpTo } from '../statements/linesChanged.ts'
import { naming, type Naming } from '../names/naming.ts'
import { newAnswers } from './newAnswers.ts'
import type { Shift } from './shift.ts'
import { shiftOf } from './shiftOf.ts'
import { silenceShifts } from './silenceShifts.ts'
import { stanceChanges } from './stanceChanges.ts'
import { stancesHeld, type StanceHeld, type StanceLine } from '../statements/stancesHeld.ts'
import { table, type Known } from '../table.ts'
import type { ViewOptions } from '../view.ts'

/**
 * Every turn of a side, newest first: a change of its stance on a proposition (`turnOf`), an answer it had not given before (`newAnswers`), and where it fell silent (`silences`). Only its own word counts,
 * measured against where the others stood that day.
 */
export function shifts(folded: Folded, options: ViewOptions): readonly Shift[] {
  const seen = known(folded, options.on)
  const names = naming(seen, options.as)
  const made = seen.once(shiftsMade)
  const byIssue = made.get(options.as) ?? new Map<string, OfIssue>()
  made.set(options.as, byIssue)
  return [...stancesHeld(seen)].flatMap(([issue, sides]) => {
    if (seen.get('issue', issue) === undefined) return []
    let own = byIssue.get(issue)
    if (own?.sides !== sides) byIssue.set(issue, own = shiftsOn(seen, names, sides, own))
    return own.shifts.map(({ shift }) => shift)
  }).concat(silenceShifts(seen, names)).sort((a, b) => compare(b.date ?? '', a.date ?? '') || a.issueName.localeCompare(b.issueName, 'en') || compare(a.subject, b.subject) || compare(a.turn, b.turn))
}

type Sides = ReadonlyMap<string, StanceLine>
interface Made { readonly before: StanceHeld; readonly now: StanceHeld; readonly shift: Shift }
interface OfIssue { readonly sides: Sides; readonly shifts: readonly Made[]; readonly of: ReadonlyMap<StanceHeld, Made> }

/** As each side speaks, by issue: the same as long as the stances on the issue are, which are others as soon as their sources are. */
const shiftsMade = table((): Map<SideId | null, Map<string, OfIssue>> => new Map(), { advance: (earlier, _known, { renamed }) => renamed ? new Map() : earlier })

/** Those before the first day on which the stances are others are the same as they were: a shift hangs on where the others stood on its day. */
function shiftsOn(seen: Known, names: Naming, sides: Sides, earlier: OfIssue | undefined): OfIssue {
  const made = (before: StanceHeld, now: StanceHeld, from: StanceHeld | null): Made => {
    const was = now.day === null ? undefined : earlier?.of.get(now)
    return was?.before === before && sameUpTo(earlier?.sides, sides, now.day as string) ? was : { before, now, shift: shiftOf(seen, names, before, now, from) }
  }
  const shifts = [...sides.values()].flatMap((line) => [...stanceChanges(line).map(({ before, now }) => made(before, now, before)), ...newAnswers(line).map(({ before, now }) => made(before, now, null))])
  return { sides, shifts, of: new Map(shifts.map((each) => [each.now, each])) }
}
