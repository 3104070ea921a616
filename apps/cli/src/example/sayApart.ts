import { randomUUID } from 'node:crypto'
import type { EntryId, SourceId } from '@travaux/model'
import { openDossier, openSqlite, unite, type Dossier, type Store } from '@travaux/record'
import { sayReview, type Review } from './sayReview.ts'

/**
 * Records reviews in two copies of a dossier, each of which hears only its own, and unites them: those that are `apart` in one that is thrown away,
 * the others in `store`. Closes the store.
 *
 * @throws Stop as `sayReview` does.
 */
export async function sayApart(store: Store, reviews: readonly Review[], sources: ReadonlyMap<string, SourceId>): Promise<void> {
  const copy = openSqlite(':memory:')
  await unite(copy, store)
  const apart = await said(copy, reviews.filter((review) => review.apart === true), sources)
  const own = await said(store, reviews.filter((review) => review.apart !== true), sources)
  await unite(store, copy)
  await apart.close()
  await own.close()
}

async function said(store: Store, reviews: readonly Review[], sources: ReadonlyMap<string, SourceId>): Promise<Dossier> {
  let clock = new Date(0)
  const dossier = await openDossier({ store, now: () => clock, newId: () => `ent_${randomUUID()}` as EntryId })
  for (const review of reviews) {
    clock = new Date(review.recorded)
    await sayReview(dossier, review, sources)
  }
  return dossier
}
