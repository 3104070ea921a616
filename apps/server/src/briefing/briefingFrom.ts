import { briefingOf, needs, paperOptions, type Briefing, type BriefingAsked } from '@travaux/briefing'
import type { Folded } from '@travaux/record'

/** What of a briefing is chosen: all that it is asked for but what is worked out here. */
export type BriefingChosen = Omit<BriefingAsked, 'settlement' | 'holidays'>

/** A briefing with what the dossier alone does not give: settlements, worked out, and public holidays, each where the template calls for it. What works them out takes a while to load. */
export async function briefingFrom(folded: Folded, chosen: BriefingChosen): Promise<Briefing | { readonly refused: string }> {
  const { template, asOf, withoutPrejudice } = chosen
  const options = paperOptions(chosen.options, asOf)
  const settlement = needs(template, 'settlement') && !withoutPrejudice ? await (await import('./settlementForBriefing.ts')).settlementForBriefing(folded, options) : null
  const holidays = needs(template, 'holidays') ? await (await import('../calendar/holidaysFor.ts')).holidaysFor(folded, options) : new Map<string, readonly string[]>()
  return briefingOf(folded, { ...chosen, settlement, holidays })
}
