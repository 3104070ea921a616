import type { Author, SourceId } from '@travaux/model'
import type { Dossier } from './dossier.ts'
import { proposeAssessments } from './proposeAssessments.ts'

/** Records, as the reader's, the assessments that a source just recorded gives cause for, seen from where they are recorded; how many are new. */
export async function recordAssessments(dossier: Dossier, source: SourceId, reader: Author): Promise<number> {
  const proposed = proposeAssessments(dossier.ground, source)
  return proposed.length === 0 ? 0 : (await dossier.record(proposed, reader)).length
}
