import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeId, type Entry, type EntryId, type IssueId } from '@travaux/model'
import { openEncrypted, openSqlite, type Store } from '@travaux/record'

/**
 * What an encrypted dossier costs beside a plain one, in the same run and on the same disk, at growing sizes: opening it and reading its log, a durable append of one entry, and the file. What a try of the
 * passphrase costs is the same at every size and told apart. `travaux read` appends a document's findings at once, some 30 entries; so does the log that is opened here.
 */
const folder = mkdtempSync(join(tmpdir(), 'travaux-bench-'))
const passphrase = 'five words, of a long walk'
const atOnce = 30
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

// In a process of its own, which has opened nothing else: what it takes in memory.
const [, , only] = process.argv
const empty = join(folder, 'empty.travaux')
if (only !== undefined) {
  rmSync(folder, { recursive: true })
  await openEncrypted(only, { passphrase })
  console.log(process.memoryUsage().rss)
  process.exit()
}

try {
  await (await openEncrypted(empty, { passphrase })).close()
  console.log(`a try of the passphrase, ${process.version}: ${median(await times(5, async () => await (await openEncrypted(empty, { passphrase })).close())).toFixed(2)} s\n`)
  console.log('entries   opened and read, s   of a plain one, s   one append, ms   to a plain one, ms   file, of a plain one   memory, MB')
  for (const size of [1_000, 10_000, 100_000]) await measured(size)
} finally {
  rmSync(folder, { recursive: true })
}

async function measured(size: number): Promise<void> {
  const file = { encrypted: join(folder, `${size}-encrypted.travaux`), plain: join(folder, `${size}.travaux`) }
  // At the least cost of a try, which is told apart.
  const open = { encrypted: (): Promise<Store> => openEncrypted(file.encrypted, { passphrase, cost: 2 }), plain: async (): Promise<Store> => openSqlite(file.plain) }
  for (const kind of ['encrypted', 'plain'] as const) {
    const store = await open[kind]()
    for (let end = 0; end < size; end += atOnce) await store.append(issues(end + 1, Math.min(atOnce, size - end)), end)
    await store.close()
  }
  const ratio = statSync(file.encrypted).size / statSync(file.plain).size
  const memory = Number(execFileSync(process.execPath, [import.meta.filename, file.encrypted], { encoding: 'utf8' })) - Number(execFileSync(process.execPath, [import.meta.filename, empty], { encoding: 'utf8' }))
  const opened = { encrypted: await times(3, () => openedAndRead(open.encrypted, size)), plain: await times(3, () => openedAndRead(open.plain, size)) }
  const stores = { encrypted: await open.encrypted(), plain: await open.plain() }
  const appended: { readonly encrypted: number[]; readonly plain: number[] } = { encrypted: [], plain: [] }
  // In turn, so that a busy disk slows both alike.
  for (let i = 0; i < 300; i += 1) for (const kind of ['encrypted', 'plain'] as const) appended[kind].push(await seconds(() => stores[kind].append(issues(size + i + 1, 1), size + i)))
  for (const store of Object.values(stores)) await store.close()
  console.log([String(size).padStart(7), median(opened.encrypted).toFixed(2).padStart(20), median(opened.plain).toFixed(2).padStart(19), (median(appended.encrypted) * 1000).toFixed(2).padStart(16), (median(appended.plain) * 1000).toFixed(2).padStart(20), ratio.toFixed(2).padStart(22), Math.round(memory / 1e6).toString().padStart(12)].join(' '))
}

async function openedAndRead(open: () => Promise<Store>, size: number): Promise<void> {
  const store = await open()
  let read = 0
  for await (const batch of store.read(0)) read += batch.length
  await store.close()
  if (read !== size) throw new Error(`${read} of ${size} entries were read`)
}

async function times(count: number, work: () => Promise<void>): Promise<readonly number[]> {
  const all: number[] = []
  for (let i = 0; i < count; i += 1) all.push(await seconds(work))
  return all
}
