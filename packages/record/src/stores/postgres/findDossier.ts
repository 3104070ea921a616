import type { QueryResult } from 'pg'

/** A dossier of a server: its id, and the format it was made in. */
export interface Found { readonly id: string; readonly format: number }

/** What answers questions in SQL: a pool, or what another library made of one. */
interface Asked { query(text: string, values: string[]): Promise<Pick<QueryResult<Found>, 'rows'>> }

/** The dossier that has this name; null where there is none. */
export async function findDossier(db: Asked, name: string): Promise<Found | null> {
  try {
    return (await db.query('SELECT id, format FROM travaux_dossiers WHERE name = $1', [name])).rows[0] ?? null
  } catch (error) {
    // There are no tables yet.
    if ((error as { code?: unknown }).code === '42P01') return null
    throw error
  }
}
