import type { JobInsert } from 'pg-boss'
import { CannotOpen } from '../../cannotOpen.ts'
import type { Clearance } from '../../clearance.ts'
import type { Held, Queue, Queued } from '../../queue.ts'
import { packed, unpacked } from '../packed.ts'
import { addressOf } from './addressOf.ts'
import { findDossier } from './findDossier.ts'
import { openFault } from './postgresFault.ts'

/** A job's data, which PostgreSQL keeps as JSON. `bytes` in base64. */
interface Data { readonly key: string; readonly name: string; readonly details: Queued['details']; readonly deflated: boolean; readonly bytes: string }

const schema = 'travaux_queue'
const year = 365 * 24 * 60 * 60
/**
 * In seconds. `heartbeatSeconds`: the least that pg-boss takes. `expireInSeconds`: the most; only a heartbeat tells a long document from a dead worker.
 * How often a document is tried is for who takes it to say, which `tries` tells.
 */
const settings = { policy: 'exclusive', heartbeatSeconds: 10, expireInSeconds: 24 * 60 * 60, retentionSeconds: 10 * year, deleteAfterSeconds: 0, retryLimit: 1_000_000, retryDelay: 0 } as const
/** In milliseconds: how soon a compartment that has just got its first document is known of while there are others. */
const lookUpEvery = 3000
/** In bytes, of what goes to the server in one statement. */
const mostAtOnce = 4 * 1024 * 1024

/**
 * The queue of a dossier on a PostgreSQL server, kept by pg-boss in a schema of its own. Each compartment has its own queue there.
 *
 * @throws CannotOpen with a sentence.
 */
export async function openQueue(address: string, { clearance = 'everything' }: { readonly clearance?: Clearance } = {}): Promise<Queue> {
  const { connection, dossier: name, shown } = addressOf(address)
  // Only here: it takes a tenth of a second to load.
  const { PgBoss } = await import('pg-boss')
  const boss = new PgBoss({ connectionString: connection, schema, application_name: 'travaux', max: 4, connectionTimeoutMillis: 5000, supervise: false, schedule: false, registerInstance: false, monitorIntervalSeconds: 1, openTelemetry: { enabled: false } })
  // What goes wrong in the background is met again by who asks next.
  boss.on('error', () => {})
  const query = async <Row>(text: string, values: readonly unknown[]): Promise<readonly Row[]> => (await boss.getDb().executeSql(text, [...values])).rows as Row[]
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw openFault(error, shown)
    }
  }
  const dossier = await guarded(async () => {
    await boss.start()
    const found = await findDossier({ query: async (text, values) => ({ rows: [...await query<{ id: string; format: number }>(text, values)] }) }, name)
    if (found === null) throw new CannotOpen('missing', `There is no dossier ${name} at ${shown}; check the name.`)
    return found.id
  }).catch(async (error: unknown) => {
    await boss.stop({ graceful: false }).catch(() => {})
    throw error
  })

  const queueOf = (compartment: string) => `${dossier}.${Buffer.from(compartment).toString('base64url')}`
  const leftOf = (compartment: string) => `${queueOf(compartment)}.left`
  const seen = (compartment: string) => clearance === 'everything' || clearance.includes(compartment)
  const made = new Set<string>()
  const make = async (compartment: string) => {
    if (made.has(compartment)) return
    for (const each of [queueOf(compartment), leftOf(compartment)]) await boss.createQueue(each, settings)
    made.add(compartment)
  }
  /** The compartments that have a queue, of those that may be seen. */
  const compartments = async (): Promise<readonly string[]> => (await query<{ name: string }>(`SELECT name FROM ${schema}.queue WHERE name LIKE $1 ORDER BY name`, [`${dossier}.%`]))
    .flatMap(({ name: each }) => each.endsWith('.left') ? [] : [Buffer.from(each.slice(dossier.length + 1), 'base64url').toString()]).filter(seen)
  let known: readonly string[] = []
  let lookedUp = -Infinity
  let turns = 0
  const attempt = ({ id, tries }: Held) => ({ id, retryCount: tries })
  const byCompartment = (documents: readonly Held[]) => [...Map.groupBy(documents, ({ compartment }) => compartment)]

  const insert = async (compartment: string, documents: readonly Queued[]): Promise<number> => {
    await make(compartment)
    // Put anew, it is no longer left.
    await query(`DELETE FROM ${schema}.job WHERE name = $1 AND singleton_key = ANY ($2)`, [leftOf(compartment), documents.map(({ key }) => key)])
    const jobs = documents.map(({ key, name: called, details, bytes }): JobInsert<Data> => {
      const { deflated, bytes: stored } = packed(bytes)
      return { singletonKey: key, data: { key, name: storable(called), details, deflated, bytes: Buffer.from(stored).toString('base64') } }
    })
    return (await boss.insert(queueOf(compartment), jobs, { returnId: true }))?.length ?? 0
  }

  return {
    put: (documents) => guarded(async () => {
      const strange = documents.find(({ compartment }) => !seen(compartment))
      if (strange !== undefined) throw new RangeError(`document ${strange.name} is of the compartment ${strange.compartment}, for which this queue was not opened`)
      let added = 0
      for (const [compartment, all] of Map.groupBy(documents, (each) => each.compartment)) for (const some of parted(all)) added += await insert(compartment, some)
      return added
    }),

    take: (most) => guarded(async () => {
      const held: Held[] = []
      for (const again of [false, true]) {
        if (again || known.length === 0 || performance.now() > lookedUp + lookUpEvery) {
          known = await compartments()
          lookedUp = performance.now()
        }
        // Each time another comes first: else who has always something to read in one would never come to the next.
        const first = turns++ % Math.max(1, known.length)
        for (const compartment of [...known.slice(first), ...known.slice(0, first)]) {
          if (held.length === most) return held
          for (const { id, retryCount, data: { key, name: called, details, ...stored } } of await boss.fetch<Data>(queueOf(compartment), { batchSize: most - held.length })) {
            held.push({ id, tries: retryCount, key, name: called, compartment, details, ...bytesOf(stored) })
          }
        }
        if (held.length > 0) return held
      }
      // Nothing waits: what workers held that have died is put back, for the next who asks.
      for (const compartment of known) await boss.supervise(queueOf(compartment), { reindex: false })
      return held
    }),

    keep: (documents) => guarded(async () => {
      for (const [compartment, all] of byCompartment(documents)) await boss.touch(queueOf(compartment), all.map(attempt))
    }),

    done: (documents) => guarded(async () => {
      for (const [compartment, all] of byCompartment(documents)) await boss.deleteJob(queueOf(compartment), all.map(attempt))
    }),

    giveBack: (documents) => guarded(async () => {
      // As if it had never been taken: pg-boss itself knows no way back but a failed try.
      for (const { compartment, id, tries } of documents) await query(`UPDATE ${schema}.job SET state = 'created', started_on = NULL, heartbeat_on = NULL WHERE name = $1 AND id = $2 AND retry_count = $3 AND state = 'active'`, [queueOf(compartment), id, tries])
    }),

    leave: (document, why) => guarded(async () => {
      const { compartment, key, name: called } = document
      const turn = await boss.getDb().beginTransaction?.()
      const db = turn?.db ?? boss.getDb()
      try {
        // Where another holds it meanwhile, it is for that one to say.
        const { rows } = await db.executeSql(`DELETE FROM ${schema}.job WHERE name = $1 AND id = $2 AND retry_count = $3 AND state = 'active' RETURNING id`, [queueOf(compartment), document.id, document.tries])
        if (rows.length > 0) await boss.insert(leftOf(compartment), [{ singletonKey: key, data: { name: storable(called), why: storable(why) } }], { db })
        await turn?.commit()
      } finally {
        await turn?.rollback()
      }
    }),

    state: () => guarded(async () => {
      const all = await compartments()
      const counts = await query<{ active: boolean; count: number }>(`SELECT state = 'active' AS active, count(*)::INTEGER AS count FROM ${schema}.job WHERE name = ANY ($1) AND state <= 'active' GROUP BY 1`, [all.map(queueOf)])
      const left = await query<{ name: string; why: string }>(`SELECT data->>'name' AS name, data->>'why' AS why FROM ${schema}.job WHERE name = ANY ($1) ORDER BY created_on, id`, [all.map(leftOf)])
      return { waiting: counts.find(({ active }) => !active)?.count ?? 0, held: counts.find(({ active }) => active)?.count ?? 0, left }
    }),

    async inTurn(work) {
      const turn = await boss.getDb().beginTransaction?.()
      try {
        // The server ends the turn of a machine that has vanished, and nobody waits for ever.
        await turn?.db.executeSql(`SET LOCAL idle_in_transaction_session_timeout = '10s'; SET LOCAL lock_timeout = '2s'`)
        await turn?.db.executeSql('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${schema} ${dossier}`]).catch(() => {})
        return await work()
      } finally {
        await turn?.rollback()
      }
    },

    close: () => boss.stop({ graceful: false }),
  }
}

/** The document's own bytes. One that does not unpack is handed over as that: who takes others with it is to have them. */
function bytesOf({ deflated, bytes }: Pick<Data, 'deflated' | 'bytes'>): Pick<Held, 'bytes' | 'damaged'> {
  try {
    return { bytes: unpacked({ deflated, bytes: Buffer.from(bytes, 'base64') }) }
  } catch {
    return { bytes: new Uint8Array(), damaged: true }
  }
}

/** What PostgreSQL takes into JSON. */
function storable(words: string): string {
  return words.toWellFormed().replaceAll('\0', '')
}

/** Runs of documents that together are not too large; one that is, alone. */
function* parted(documents: readonly Queued[]): Iterable<readonly Queued[]> {
  let some: Queued[] = []
  let size = 0
  for (const each of documents) {
    if (some.length > 0 && (size + each.bytes.length > mostAtOnce || some.length === 200)) {
      yield some
      some = []
      size = 0
    }
    some.push(each)
    size += each.bytes.length
  }
  if (some.length > 0) yield some
}
