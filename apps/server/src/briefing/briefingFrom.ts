import { briefingOf, needs, type Briefing, type BriefingName, type Template } from '@travaux/briefing'
import type { Folded, ViewOptions } from '@travaux/record'

/** What of a briefing is chosen. `asOf`: an ISO date or time, as which the dossier was folded. `leftOut`: compartments that the dossier was read without, so that the paper is one side's or nobody's. */
export interface BriefingChosen {
  readonly name: BriefingName
  readonly template: Template
  readonly options: ViewOptions
  readonly asOf: string | null
  readonly meeting: string | null
  readonly withoutPrejudice: boolean
  readonly leftOut: readonly string[]
}

/** A briefing with what the dossier alone does not give: settlements, worked out, and public holidays, each where the template calls for it. What works them out takes a while to load. */
export async function briefingFrom(folded: Folded, chosen: BriefingChosen): Promise<Briefing | { readonly refused: string }> {
  const { template, asOf, withoutPrejudice } = chosen
  // A paper as of a day is for that day.
  const options = { ...chosen.options, on: chosen.options.on ?? asOf?.slice(0, 10) ?? null }
  const settlement = needs(template, 'settlement') && !withoutPrejudice ? await (await import('./settlementForBriefing.ts')).settlementForBriefing(folded, options) : null
  const holidays = needs(template, 'holidays') ? await (await import('../calendar/holidaysFor.ts')).holidaysFor(folded, options) : new Map<string, readonly string[]>()
  return briefingOf(folded, { ...chosen, options, settlement, holidays })
}
