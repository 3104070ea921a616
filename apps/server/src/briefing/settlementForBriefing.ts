import type { SettlementGiven } from '@travaux/briefing'
import type { Folded, ViewOptions } from '@travaux/record'
import { compartmentShown } from '../compartmentShown.ts'
import { settlementView } from '../settlement/settlementView.ts'
import { solveHere } from '../settlement/solveHere.ts'

/** Seconds in which what can be agreed is worked out, if it can be. */
const patience = 20

/**
 * The first settlement model of a dossier, worked out for a briefing; null where there is none. Its numbers are those of the estimate that the side whose paper it is keeps in its own compartment, where it has one with no number missing; else of
 * the estimate with most numbers.
 */
export async function settlementForBriefing(folded: Folded, options: ViewOptions): Promise<SettlementGiven | null> {
  const open = settlementView(folded, options, {})?.open ?? null
  if (open === null || open.issues.length === 0) return null
  const own = options.as === null ? undefined : open.estimates.find(({ compartments }) => compartments.some((name) => compartmentShown(folded, name, 'everything').side === options.as))
  const ofOwn = own === undefined ? null : settlementView(folded, options, { estimate: own.name })?.open ?? null
  const { id, name, sides, model, estimate, missing } = ofOwn?.model == null ? open : ofOwn
  if (model === null) return { id, name, why: `${missing[0] ?? 'It has no numbers yet.'}${missing.length > 1 ? ` And ${missing.length - 1} more are missing.` : ''}` }
  const solution = await solveHere(model, { seconds: patience, stopped: () => false })
  return 'refused' in solution ? { id, name, why: solution.refused } : { id, name, sides: sides.map((side) => side.id), estimate, model, solution }
}
