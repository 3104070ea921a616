import type { Act, Dossier } from '@travaux/record'
import { refused } from './refused.ts'

/** Records acts one after the other. @throws HTTPException 409 with the record's sentence where it refuses one; those before it stand. */
export async function reviewAll(dossier: Dossier, acts: readonly Act[], reviewer: string): Promise<void> {
  for (const act of acts) {
    const done = await dossier.review(act, reviewer)
    if ('refused' in done) throw refused(done.refused)
  }
}
