import type { DossierManifest, Kind, SourceId, ValueOf } from '@travaux/model'
import type { Act, Dossier } from '@travaux/record'
import { Stop } from '../stop.ts'
import { foundSubject } from './foundSubject.ts'

export type Review = NonNullable<DossierManifest['reviews']>[number]

/**
 * Records a review of a manifest. `sources`: ids by file, as the manifest names them.
 *
 * @throws Stop where nothing was found in those words, or the record refuses the act.
 */
export async function sayReview(dossier: Dossier, review: Review, sources: ReadonlyMap<string, SourceId>): Promise<void> {
  const said = await dossier.review(actOf(dossier, review, sources), review.by)
  if ('refused' in said) throw new Stop('no', `dossier.json, review of ${review.recorded}: ${said.refused}`)
}

function actOf(dossier: Dossier, { recorded, act, of, value, note }: Review, sources: ReadonlyMap<string, SourceId>): Act {
  if (act === 'undo') return { act }
  const found = of === undefined ? undefined : foundSubject(dossier.folded, of, sources)
  if (found === undefined) throw new Stop('no', `dossier.json, review of ${recorded}: no ${of?.kind ?? 'finding'} of ${of?.source ?? 'a source'} rests on ${JSON.stringify(of?.words ?? '')}; name words as they stand in the source.`)
  const words = note === undefined ? {} : { note }
  return act === 'correct' ? { act, subject: found.id, value: { ...found.value, ...value } as ValueOf<Kind>, evidence: found.evidence, ...words } : { act, subject: found.id, ...words }
}
