import type { Speaker } from '@travaux/model'
import type { EventContext } from './eventContext.ts'

/** The two sides a text names most, for "the two sides" where nothing says which. */
export function mainSides(context: EventContext): readonly Speaker[] {
  const counts = new Map<Speaker['side'], number>()
  for (const { side } of context.document.persons) if (side !== null) counts.set(side, (counts.get(side) ?? 0) + 3)
  for (const { refersTo } of context.document.names) if (refersTo?.startsWith('sid_') === true) counts.set(refersTo as Speaker['side'], (counts.get(refersTo as Speaker['side']) ?? 0) + 1)
  const first = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 2)
  return first.length < 2 ? [] : first.flatMap(([side]) => (side === null ? [] : [context.speakerOfSide(side)]))
}
