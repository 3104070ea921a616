import { builtInTemplate, readTemplate, withoutOthersOwn, type Briefing } from '@travaux/briefing'
import type { Dossier, Folded } from '@travaux/record'
import { briefingFrom, type BriefingChosen } from './briefingFrom.ts'

/** What of a briefing is chosen by whoever asks the server. `template`: the text of a file, null for the one that comes with Travaux. */
export type BriefingWanted = Omit<BriefingChosen, 'template' | 'leftOut'> & { readonly template: string | null }

/** A briefing of a dossier. One without prejudice is made of its shared part alone, and another without what the delegations of other sides than its own keep to themselves. */
export async function briefingAsked(dossier: Dossier, folded: Folded, { template, ...wanted }: BriefingWanted): Promise<Briefing | { readonly refused: string }> {
  const read = template === null ? builtInTemplate(wanted.name) : readTemplate(template, 'The template')
  if ('refused' in read) return read
  const { folded: of, leftOut } = wanted.withoutPrejudice ? { folded: dossier.sharedAsOf(wanted.asOf), leftOut: [] } : withoutOthersOwn(folded, wanted.options.as)
  return briefingFrom(of, { ...wanted, template: read, leftOut })
}
