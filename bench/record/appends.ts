import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import { canonicalJson, openPostgres, openSqlite, type Store } from '@travaux/record'
import { startPostgres } from '../../packages/record/test/postgres.ts'
import { madeRecord } from '../madeRecord.ts'
import { castore, emmettInMemory, emmettOnPostgres, type Appending } from './peers.ts'

const [rounds, each] = [41, 25]

/**
 * Durable appends of one entry, each in a transaction of its own and synced, round by round in turn so that a busy disk slows all alike. Beside: a bare insert of the
 * same JSON into a table of one column of SQLite; Emmett on the same PostgreSQL server; and, which sync nothing, Emmett and Castore in memory.
 */
export async function appends(folder: string): Promise<readonly string[]> {
  const server = await startPostgres()
  const entries = [...madeRecord(rounds * each)].filter(({ kind }) => kind !== 'source').slice(0, rounds * each)
  const bare = new DatabaseSync(join(folder, 'bare.db'))
  bare.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE entries (body TEXT NOT NULL) STRICT')
  const insert = bare.prepare('INSERT INTO entries VALUES (?)')
  const [sqlite, postgres] = [openSqlite(join(folder, 'appends.travaux')), await openPostgres(`${server.address}?dossier=bench`)]
  const of = (store: Store): Appending => {
    let end = 0
    return { append: async (entry) => void await store.append([entry], end++), close: () => store.close() }
  }
  const all: Readonly<Record<string, Appending>> = {
    'bare SQLite insert': { append: async (entry) => void insert.run(canonicalJson(entry)), close: async () => bare.close() },
    'Travaux, SQLite': of(sqlite),
    'Travaux, PostgreSQL': of(postgres),
    'Emmett, PostgreSQL': await emmettOnPostgres(server.address),
    'Emmett, memory': await emmettInMemory(),
    'Castore, memory': await castore(),
  }
  try {
    const times = new Map<string, number[]>()
    for (let round = 0; round < Math.floor(entries.length / each); round += 1) {
      for (const [name, { append }] of Object.entries(all)) {
        const began = performance.now()
        for (const entry of entries.slice(round * each, (round + 1) * each)) await append(entry)
        times.set(name, [...times.get(name) ?? [], (performance.now() - began) / each])
      }
    }
    // The first round warms all up and is not counted.
    const median = (name: string): number => (times.get(name) ?? []).slice(1).toSorted((a, b) => a - b)[(rounds - 1) >> 1] ?? Number.NaN
    const ratio = (name: string, to: string): string => `${Math.round(median(to) / median(name) * 100)} %`
    return [
      `durable append of one entry, ms (medians of ${(times.get('Travaux, SQLite') ?? []).length - 1} rounds of ${each}):`,
      ...Object.keys(all).map((name) => `  ${name.padEnd(22)}${median(name).toFixed(3).padStart(8)}`),
      `  Travaux on SQLite runs at ${ratio('Travaux, SQLite', 'bare SQLite insert')} of the speed of a bare insert; on PostgreSQL at ${ratio('Travaux, PostgreSQL', 'Emmett, PostgreSQL')} of Emmett’s there`,
    ]
  } finally {
    for (const { close } of Object.values(all)) await close()
    // A peer's connections take a moment to end after it says that they have.
    await setTimeout(1000)
    await server.end()
  }
}
