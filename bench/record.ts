import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { makeId, type Entry, type EntryId, type IssueId } from '@travaux/model'
import { canonicalJson, fold, openSqlite, type Recorded } from '@travaux/record'

/**
 * What keeping a record costs, beside bare SQLite in the same run and on the same disk. Durable appends are one entry a transaction, synced; the
 * bare insert is the same JSON into a table of one column, with the same journal. Ratios hold elsewhere; seconds are this machine's.
 */
const folder = mkdtempSync(join(tmpdir(), 'travaux-bench-'))
const issue = (n: number): Entry => ({
  id: `ent_${n}` as EntryId, subject: makeId('issue', n) as IssueId, kind: 'issue', author: { is: 'reader', version: 'bench' }, compartment: 'shared', recordedAt: '2019-01-14T09:00:00.000Z', note: null,
  value: { name: `Issue ${n}, of which the sides spoke at length`, bySide: {}, group: null, raised: null, terms: ['joint', 'economic'] }, evidence: [], confidence: 0.9,
})
const issues = (from: number, count: number): readonly Entry[] => Array.from({ length: count }, (_, i) => issue(from + i))
const seconds = async (work: () => unknown): Promise<number> => {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}
const median = (some: readonly number[]): number => some.toSorted((a, b) => a - b)[some.length >> 1] ?? Number.NaN

try {
  await appends()
  for (const size of [1_000, 10_000, 100_000]) await grown(size)
} finally {
  rmSync(folder, { recursive: true })
}

/** Both in turn, round by round, so that a busy disk slows both alike. */
async function appends(): Promise<void> {
  const store = openSqlite(join(folder, 'appends.travaux'))
  const bare = new DatabaseSync(join(folder, 'bare.db'))
  bare.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE entries (body TEXT NOT NULL) STRICT')
  const insert = bare.prepare('INSERT INTO entries VALUES (?)')
  const each = 50
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < 81; round++) {
    const entries = issues(round * each + 1, each)
    ours.push(await seconds(async () => {
      for (const [i, entry] of entries.entries()) await store.append([entry], round * each + i)
    }))
    theirs.push(await seconds(() => {
      for (const entry of entries) insert.run(canonicalJson(entry))
    }))
  }
  await store.close()
  bare.close()
  // The first round warms both up and is not counted.
  const [own, raw] = [median(ours.slice(1)) / each, median(theirs.slice(1)) / each]
  const ratio = median(ours.slice(1).map((time, round) => (theirs[round + 1] ?? Number.NaN) / time))
  console.log(`durable append, ${process.version}: ${(own * 1000).toFixed(3)} ms an entry; bare insert ${(raw * 1000).toFixed(3)} ms; ${Math.round(ratio * 100)} % of its speed (medians of ${ours.length - 1} rounds)\n`)
  console.log('entries   load, entries/s   fold, s   one more, ms   verify, s   file, of its JSON')
}

async function grown(size: number): Promise<void> {
  const file = join(folder, `${size}.travaux`)
  const store = openSqlite(file)
  const entries = issues(1, size)
  const load = await seconds(async () => {
    for (let end = 0; end < size; end += 1000) await store.append(entries.slice(end, end + 1000), end)
  })
  const log: Recorded[] = []
  for await (const batch of store.read(0)) log.push(...batch)
  let folded = fold([])
  const folding = await seconds(() => { folded = fold(log) })
  const more = issues(size + 1, 100).map((entry, i): Recorded => ({ ...entry, position: size + 1 + i, previous: null, hash: '', signature: null }))
  const one = await seconds(() => { for (const entry of more) folded = fold([entry], folded) }) / more.length
  const proof = { whole: false }
  const proving = await seconds(async () => { proof.whole = (await store.verify()).whole })
  if (!proof.whole || folded.position !== size + more.length) throw new Error(`a record of ${size} entries did not come out whole`)
  await store.close()
  const json = entries.reduce((sum, entry) => sum + Buffer.byteLength(canonicalJson(entry)), 0)
  console.log([String(size).padStart(7), String(Math.round(size / load)).padStart(17), folding.toFixed(3).padStart(9), (one * 1000).toFixed(3).padStart(14), proving.toFixed(3).padStart(11), (statSync(file).size / json).toFixed(2).padStart(19)].join(' '))
}
