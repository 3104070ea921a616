import { builtInTemplate } from '../src/template/builtInTemplate.ts'
import { briefingOf, type BriefingAsked } from '../src/briefingOf.ts'
import type { Briefing } from '../src/briefing.ts'
import type { Folded } from '@travaux/record'

/** A briefing of the built-in template, where nothing else is said. */
export function made(folded: Folded, asked: Partial<BriefingAsked> & Pick<BriefingAsked, 'name'>): Briefing {
  const briefing = briefingOf(folded, { template: builtInTemplate(asked.name), options: { as: null }, asOf: null, meeting: null, withoutPrejudice: false, settlement: null, ...asked })
  if ('refused' in briefing) throw new Error(briefing.refused)
  return briefing
}
