import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { openPostgres, openQueue } from '@travaux/record'
import { startPostgres } from '../packages/record/test/postgres.ts'
import { makeDocuments } from './makeDocuments.ts'
import { makeRandom } from './makeRandom.ts'

/**
 * Documents a second that one, two, three and four worker processes, each on one core, read from one queue on a real PostgreSQL server on the same machine; whether
 * anything is lost or doubled where workers are killed (SIGKILL, at random moments from a fixed seed) and replaced; and how many jobs a second the queue gives and
 * takes back where nothing is read.
 * Beside them stands the time of a processor that a document takes in workers and in the server, which holds on a busy machine, too: two cores bear no more
 * than two seconds of it a second.
 *
 *   node bench/queue.ts [--documents 400] [--words 700] [--kills 6]
 */
const { values } = parseArgs({ options: { documents: { type: 'string', default: '400' }, words: { type: 'string', default: '700' }, kills: { type: 'string', default: '6' } } })
const [documents, words, kills] = [Number(values.documents), Number(values.words), Number(values.kills)]
const folder = mkdtempSync(join(tmpdir(), 'travaux-queue-'))
const travaux = resolve(import.meta.dirname, '../apps/cli/bin/travaux.js')
const random = makeRandom(20190115)
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))
/** Workers that were started and have not ended. */
const running = new Set<ChildProcess>()
const server = await startPostgres()

try {
  const made = makeDocuments(documents, { words, random }, (_, name, text) => {
    mkdirSync(join(folder, 'papers', name, '..'), { recursive: true })
    writeFileSync(join(folder, 'papers', name), text)
  })
  console.log(`${documents} documents, ${Math.round(made / documents)} words each, ${process.version}, ${availableParallelism()} cores, shared with the server; load before ${loadavg()[0]?.toFixed(1)}`)
  await ceiling(2000)
  await elsewhere(120)
  let one = 0
  let whole: Content | null = null
  for (const workers of [1, 2, 3, 4]) {
    const address = put()
    const { rate, inWorkers, inServer } = await read(address, workers)
    if (workers === 1) one = rate
    const cost = inWorkers + inServer
    console.log(`${workers} ${workers === 1 ? 'worker' : 'workers'}: ${rate.toFixed(1)} documents a second, ${(rate / one).toFixed(2)} times one${cost > 0 ? `; of a processor a document takes ${inWorkers.toFixed(0)} ms in workers, ${inServer.toFixed(0)} ms in the server: ${availableParallelism()} cores bear at most ${(availableParallelism() * 1000 / cost).toFixed(0)} a second` : ''}`)
    whole ??= await contentOf(address)
  }
  const address = put()
  const began = performance.now()
  const [, killed] = await Promise.all([read(address, 4, true), killAndReplace(address)])
  const content = await contentOf(address)
  const same = content.digest === whole?.digest
  console.log(`4 workers, ${killed} killed and replaced: ${((performance.now() - began) / 1000).toFixed(1)} s; ${content.sources} sources, named twice ${content.twice}; ${same && content.whole ? 'the same set of entries as without, and whole' : 'NOT the same'}`)
  if (!same || !content.whole) process.exitCode = 1
} finally {
  for (const child of running) child.kill('SIGKILL')
  await server.end()
  rmSync(folder, { recursive: true })
}

/** A new dossier with all documents on its queue. */
function put(): string {
  const address = `${server.address}?dossier=bench-${randomUUID()}`
  for (const args of [['new', address], ['read', 'papers', '--queue', '--into', address]]) {
    const { status, stderr } = spawnSync(process.execPath, [travaux, ...args], { cwd: folder, encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
  }
  return address
}

function start(address: string): Promise<void> {
  const child = spawn(process.execPath, [travaux, 'read', '--worker', '--cores', '1', '--into', address], { cwd: folder, stdio: 'ignore' })
  running.add(child)
  return new Promise((ended) => child.on('exit', () => {
    running.delete(child)
    ended()
  }))
}

/** `inWorkers`, `inServer`: milliseconds of a processor for each document; 0 where there is no /proc to tell. */
interface Measured { readonly rate: number; readonly inWorkers: number; readonly inServer: number }

/** Documents a second, from the moment at which every worker has begun (their start is not counted) to the last document. */
async function read(address: string, workers: number, watched = false): Promise<Measured> {
  const queue = await openQueue(address)
  const ended = Array.from({ length: workers }, () => start(address))
  const left = async () => {
    const { waiting, held } = await queue.state()
    return { all: waiting + held, held }
  }
  let [from, at] = [documents, performance.now()]
  let used = { workers: 0, server: 0 }
  const server = serverProcess()
  // Each holds up to six.
  for (let begun = false; !begun;) {
    const { all, held } = await left()
    begun = held > 6 * (workers - 1) || all < documents / 2
    from = all
    at = performance.now()
    used = { workers: workersUsed(), server: processorOf(server) }
    if (!begun) await pause(20)
  }
  let last = used.workers
  while ((await left()).all > 0) {
    last = Math.max(last, workersUsed())
    await pause(20)
  }
  const seconds = (performance.now() - at) / 1000
  const inServer = (processorOf(server) - used.server) / from
  await queue.close()
  if (!watched) await Promise.all(ended)
  return { rate: from / seconds, inWorkers: (last - used.workers) / from, inServer }
}

function workersUsed(): number {
  return [...running].reduce((sum, { pid }) => sum + processorOf(pid ?? 0), 0)
}

/** The server that this process started; 0 where it is another's. */
function serverProcess(): number {
  return processes().find(([pid, parent]) => parent === process.pid && readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres'))?.[0] ?? 0
}

function processes(): readonly ReturnType<typeof statOf>[] {
  return existsSync('/proc') ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map((name) => statOf(Number(name))) : []
}

/** Milliseconds of a processor that a process and what it started have taken, in hundredths of a second as Linux counts. */
function processorOf(pid: number): number {
  if (pid === 0) return 0
  const children = processes().filter(([, parent]) => parent === pid)
  const [, , ...own] = statOf(pid)
  return 10 * (own.reduce((sum, each) => sum + each, 0) + children.reduce((sum, [, , user, system]) => sum + user + system, 0))
}

/** From /proc: pid, parent, and the time in user and system mode of itself and of children that ended. */
function statOf(pid: number): readonly [pid: number, parent: number, user: number, system: number, childUser: number, childSystem: number] {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ').map(Number)
    return [pid, fields[1] ?? 0, fields[11] ?? 0, fields[12] ?? 0, fields[13] ?? 0, fields[14] ?? 0]
  } catch {
    // Ended, or a system without /proc.
    return [pid, 0, 0, 0, 0, 0]
  }
}

async function killAndReplace(address: string): Promise<number> {
  let killed = 0
  const ends: Promise<void>[] = []
  while (killed < kills) {
    await pause(1000 + random() * 2000)
    const [...all] = running
    const child = all[Math.floor(random() * all.length)]
    if (child === undefined) break
    child.kill('SIGKILL')
    killed++
    ends.push(start(address))
  }
  await Promise.all(ends)
  return killed
}

interface Content { readonly sources: number; readonly twice: number; readonly digest: string; readonly whole: boolean }

/** The set of what was said, whatever its ids, times and order: a sum of hashes, so that a double shows. */
async function contentOf(address: string): Promise<Content> {
  const store = await openPostgres(address)
  const sources = new Map<string, number>()
  let sum = 0n
  for await (const batch of store.read(0)) for (const entry of batch) {
    const { subject, kind, evidence, confidence } = entry as unknown as Record<string, unknown>
    // Of what a source is a later version depends on which was read first.
    const value = kind === 'source' ? null : (entry as { value?: unknown }).value
    sum = (sum + createHash('sha256').update(JSON.stringify([subject, kind, value, evidence, confidence])).digest().readBigUInt64LE()) & 0xffff_ffff_ffff_ffffn
    if (kind === 'source') sources.set(subject as string, (sources.get(subject as string) ?? 0) + 1)
  }
  const { whole } = await store.verify()
  await store.close()
  return { sources: sources.size, twice: [...sources.values()].filter((times) => times > 1).length, digest: sum.toString(16), whole }
}

/** How many documents a second the queue takes and gives back where nothing is read. */
async function ceiling(jobs: number): Promise<void> {
  const { put: putting, taken } = await consumed(jobs, 4, async () => {})
  console.log(`the queue alone: ${Math.round(putting)} documents a second put, ${Math.round(taken)} taken and finished by 4 consumers`)
}

/** How it grows where reading takes no processor of this machine, as on a machine of its own for each: a document takes 50 ms, in which nothing is done. */
async function elsewhere(jobs: number): Promise<void> {
  const rates: number[] = []
  for (const consumers of [1, 2, 3, 4]) rates.push((await consumed(jobs, consumers, () => pause(50), 1)).taken)
  console.log(`read elsewhere, 50 ms a document, by 1 to 4 consumers: ${rates.map((rate) => rate.toFixed(1)).join(', ')} a second; ${rates.map((rate) => (rate / (rates[0] ?? rate)).toFixed(2)).join(', ')} times one`)
}

async function consumed(jobs: number, consumers: number, work: () => Promise<unknown>, most = 4): Promise<{ readonly put: number; readonly taken: number }> {
  const address = `${server.address}?dossier=bench-${randomUUID()}`
  await (await openPostgres(address)).close()
  const queues = await Promise.all(Array.from({ length: consumers }, () => openQueue(address)))
  const bytes = new TextEncoder().encode('words '.repeat(700))
  const putting = performance.now()
  await queues[0]?.put(Array.from({ length: jobs }, (_, i) => ({ key: `k${i}`, name: `${i}.txt`, compartment: 'shared', details: {}, bytes })))
  const taking = performance.now()
  await Promise.all(queues.map(async (queue) => {
    for (let held = await queue.take(most); held.length > 0; held = await queue.take(most)) {
      await work()
      await queue.done(held)
    }
  }))
  const ended = performance.now()
  for (const queue of queues) await queue.close()
  return { put: jobs / (taking - putting) * 1000, taken: jobs / (ended - taking) * 1000 }
}
