import { randomUUID } from 'node:crypto'
import { Pool } from 'pg'
import { CannotOpen } from '../../cannotOpen.ts'
import type { Clearance } from '../../clearance.ts'
import type { Sign } from '../../signature.ts'
import type { Store } from '../../store.ts'
import { addressOf } from './addressOf.ts'
import { findDossier, type Found } from './findDossier.ts'
import { openFault } from './postgresFault.ts'
import { postgresStore } from './postgresStore.ts'
import { formatVersion, schema } from './schema.ts'

export interface OpenPostgresOptions {
  /** Whether a dossier that is not there is made, and the tables with it. Default true. */
  readonly create?: boolean
  /** Whether it is only read. Default false. */
  readonly readOnly?: boolean
  /** The compartments that are seen; all of them by default. */
  readonly clearance?: Clearance
  /** Signs each entry that is appended. Default: entries are not signed. */
  readonly sign?: Sign
  /** How often, in milliseconds, to look for appends by other processes while anybody subscribes. Default 250. */
  readonly pollEvery?: number
}

/**
 * A dossier on a PostgreSQL server, or on what speaks its protocol: see `addressOf` for how it is called. An append that has resolved is committed there.
 * Any number of processes, on any machines, may have it open.
 *
 * @throws CannotOpen with a sentence.
 */
export async function openPostgres(address: string, { create = true, readOnly = false, clearance = 'everything', sign, pollEvery = 250 }: OpenPostgresOptions = {}): Promise<Store> {
  const { connection, dossier: name, shown } = addressOf(address)
  const pool = new Pool({ connectionString: connection, max: 4, connectionTimeoutMillis: 5000, application_name: 'travaux' })
  // A connection that breaks while idle is made again when next used.
  pool.on('error', () => {})
  // One that breaks while in use fails what it was asked; beside that it is told as an event, which would end the process where nobody heard it.
  pool.on('connect', (client) => client.on('error', () => {}))
  try {
    const found = await findDossier(pool, name)
    if (found === null && (!create || readOnly)) throw new CannotOpen('missing', `There is no dossier ${name} at ${shown}; check the name.`)
    const dossier = found ?? await makeDossier(pool, name)
    if (dossier.format > formatVersion) throw new CannotOpen('newer', `${shown} was made by a newer Travaux (its format is ${dossier.format}, this one reads up to ${formatVersion}); update Travaux to open it.`)
    return postgresStore(pool, { id: dossier.id, name, shown, readOnly }, { clearance, sign, pollEvery })
  } catch (error) {
    await pool.end()
    throw openFault(error, shown)
  }
}

async function makeDossier(pool: Pool, name: string): Promise<Found> {
  // Another process may make them at the same moment, which `IF NOT EXISTS` does not always bear (SQLSTATE 23505 and 42P07, and XX000 of its catalogue).
  for (const table of schema) await pool.query(table).catch((error: { code?: unknown }) => { if (!/^(?:23505|42P07|XX000)$/.test(String(error.code))) throw error })
  await pool.query('INSERT INTO travaux_dossiers (id, name, format, position) VALUES ($1, $2, $3, 0) ON CONFLICT (name) DO NOTHING', [randomUUID(), name, formatVersion])
  return await findDossier(pool, name) as Found
}
