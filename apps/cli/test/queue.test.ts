import { randomUUID } from 'node:crypto'
import type { ChildProcess } from 'node:child_process'
import { resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { EntryId } from '@travaux/model'
import { openDossier, openPostgres, type Store } from '@travaux/record'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startPostgres, type Server } from '../../../packages/record/test/postgres.ts'
import { queueOptions } from '../src/queue/queueOptions.ts'
import { folderOf, report, run, scratch } from './run.ts'

const codebook = resolve(import.meta.dirname, '../../../examples/northern-territories/codebook.json')
let server: Server
beforeAll(async () => { server = await startPostgres() }, 120_000)
afterAll(() => server.end())

/** A new dossier on the server. */
async function newDossier(): Promise<string> {
  const address = `${server.address}?dossier=test-${randomUUID()}`
  expect(await run(['new', address, '--codebook', codebook])).toMatchObject({ exit: 0 })
  return address
}

const speakers = ['Ada Stern', 'Bo Lind', 'Cleo Marsh', 'Dag Holm']
/** Texts of days far apart, so that none is a copy of another. */
const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => {
  const day = new Date(Date.UTC(2020, 0, 1 + i * 6)).toLocaleDateString('en-US', { month: 'long', day: 'numeric', year: 'numeric', timeZone: 'UTC' })
  return [`papers/${String(i).padStart(3, '0')}.txt`, `Paper ${i}\n\nEASTPORT, ${day} (News agency) - The foreign ministers of Japan and Russia met in Moscow on Monday.\n\n"We will continue round ${i} of the talks on the peace treaty," Foreign Minister ${speakers[i % 4]} said after the meeting.\n`]
}))

/** Everything that was said in a dossier, in order of the words: without ids and times, in which no two runs are alike. */
async function saidIn(store: Store): Promise<readonly string[]> {
  const said: string[] = []
  for await (const batch of store.read(0)) for (const { subject, kind, author, compartment, ...more } of batch) said.push(JSON.stringify([subject, kind, author, compartment, 'value' in more ? more.value : null, 'evidence' in more ? more.evidence : null]))
  return said.sort()
}
async function inStore<T>(address: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openPostgres(address)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
const toItsEnd = { exit: 0, stderr: expect.stringMatching(/\d+ texts? read into postgres:.*\nThe queue is empty\.\n$/) as unknown }
const stateOf = async (address: string, ...more: string[]) => JSON.parse((await run(['read', '--queue-state', '--into', address, '--format', 'json', ...more])).stdout) as { waiting: number; reading: number; left: { name: string; why: string }[] }
const worker = (address: string, ...more: string[]) => run(['read', '--worker', '--cores', '1', '--into', address, ...more])

/** From a fixed seed (Park & Miller 1988). */
let state = 20190115
const random = () => (state = state * 48271 % 2147483647) / 2147483647

describe('travaux read --queue, --worker', () => {
  it('four workers, two of them killed and replaced, read each document once: what is on record is what one process records (seed 20190115)', async () => {
    const cwd = folderOf(many(40))
    const [address, alone] = [await newDossier(), await newDossier()]
    expect(await run(['read', 'papers', '--queue', '--into', address], { cwd })).toMatchObject({ exit: 0, stdout: expect.stringMatching(/^40 documents put on the queue of postgres:.*\?dossier=test-/) })
    expect(await run(['read', 'papers', '--queue', '--into', address], { cwd })).toMatchObject({ exit: 0, stdout: expect.stringMatching(/^0 documents .*; 40 on it already\./) })
    expect(await stateOf(address)).toMatchObject({ waiting: 40, reading: 0, left: [] })
    const killed: Promise<void>[] = []
    for (const lines of [1 + Math.floor(random() * 6), 1 + Math.floor(random() * 6)]) killed.push((async () => {
      const printed = { lines: 0 }
      const { signal } = await run(['read', '--worker', '--cores', '1', '--into', address], {
        onStart: (child) => child.stdout?.on('data', (text: string) => {
          printed.lines += text.split('\n').length - 1
          if (printed.lines >= lines) child.kill('SIGKILL')
        }),
      })
      expect(signal).toBe('SIGKILL')
      expect(await worker(address)).toMatchObject(toItsEnd)
    })())
    await Promise.all([...killed, ...[worker(address), worker(address)].map(async (ran) => expect(await ran).toMatchObject(toItsEnd))])
    await run(['read', 'papers', '--into', alone], { cwd })
    const [shared, whole] = [await inStore(address, saidIn), await inStore(alone, saidIn)]
    expect(shared.filter((said) => said.startsWith('["src_'))).toHaveLength(40)
    expect(shared).toEqual(whole)
    expect(await inStore(address, (store) => store.verify())).toMatchObject({ whole: true })
    expect(await stateOf(address)).toMatchObject({ waiting: 0, reading: 0, left: [] })
  }, 180_000)

  it('folds a copy into its original and reads a text once, whoever reads it, and keeps the files of pages; documents of a collection are read one by one', async () => {
    const told = 'The ministers of Eastland and Westland met on Monday in Eastport to speak of the herring quota that the treaty leaves open. "We will share the quota," Foreign Minister Ada Stern said after the meeting.'
    const last = 'She did not say how, and left for the airport.'
    const page = (publisher: string, words: string) => `---\ntitle: Ministers meet\npublisher: ${publisher}\ndate: 2026-03-02\n---\n${words}\n`
    const cwd = folderOf({ 'a.md': page('Agency', `${told} ${last}`), 'b.md': page('The Paper', `${last} ${told}`), 'c.txt': report, 'd.txt': report,
      'news.csv': 'title,date,source,text\nOne,2026-03-02,Agency,"""We will share it,"" Foreign Minister Bo Lind said."\nThree,2026-03-04,Agency,"""We will not,"" Foreign Minister Bo Lind said."\n' })
    const address = await newDossier()
    expect(await run(['read', '.', '--queue', '--into', address, '--published', '2026-03-02'], { cwd })).toMatchObject({ stdout: expect.stringMatching(/^6 documents/) })
    const ran = await Promise.all([worker(address, '--format', 'json'), worker(address, '--format', 'json')])
    const sum = ran.map(({ stdout }) => JSON.parse(stdout) as Record<string, number>)
    expect(['read', 'reprints', 'already'].map((what) => sum.reduce((total, each) => total + (each[what] ?? 0), 0))).toEqual([4, 1, 1])
    const sources = JSON.parse((await run(['show', address, 'sources', '--format', 'json'])).stdout) as { id: string; title: string }[]
    expect(sources.map(({ title }) => title).sort()).toEqual(['Ministers meet', 'Ministers meet on the isle', 'One', 'Three'])
    const kept = await run(['original', address, sources.find(({ title }) => title === 'Ministers meet')?.id ?? ''], { cwd: scratch() })
    expect(kept).toMatchObject({ exit: 0 })
  }, 30_000)

  it('leaves aside what cannot be read, says why, and tries it no more until it is put again', async () => {
    const cwd = folderOf({ 'a.txt': report, 'b.txt': Buffer.alloc(5000) })
    const address = await newDossier()
    await run(['read', 'a.txt', 'b.txt', '--queue', '--into', address], { cwd })
    const { exit, stdout, stderr } = await worker(address)
    expect({ exit, stdout }).toEqual({ exit: 0, stdout: expect.stringMatching(/^a\.txt: 2 statements/) })
    expect(stderr).toMatch(/b\.txt: .*binary.*\.\n1 text read into .*\n1 document could not be read and is left aside; .*\nThe queue is empty, 1 left aside\.\n$/)
    expect((await run(['read', '--queue-state', '--into', address])).stdout).toMatch(/: 0 waiting, 0 being read, 1 left aside until they are put on the queue again:\n {2}b\.txt: .*binary.*\.\n$/)
    expect((await worker(address)).stderr).toMatch(/0 texts read .*\nThe queue is empty, 1 left aside\.\n$/)
    await run(['read', 'b.txt', '--queue', '--into', address], { cwd })
    expect(await stateOf(address)).toMatchObject({ waiting: 1, left: [] })
  }, 30_000)

  it('records in the compartment that a document was put with, for workers who may see it; others are told nothing of it', async () => {
    const cwd = folderOf({ 'a.txt': report, 'secret.txt': 'Minister Ada Stern said that Tokyo would not yield on the islands.\n' })
    const address = await newDossier()
    await run(['read', 'a.txt', '--queue', '--into', address], { cwd })
    await run(['read', 'secret.txt', '--queue', '--into', address, '--compartment', 'tokyo', '--published', '2026-03-03'], { cwd })
    expect(await stateOf(address, '--clearance', 'shared')).toMatchObject({ waiting: 1 })
    expect(await worker(address, '--clearance', 'shared')).toMatchObject({ exit: 0, stderr: expect.stringMatching(/1 text read into .*\nThe queue is empty\.\n$/) })
    expect(await worker(address)).toMatchObject({ exit: 0, stderr: expect.stringMatching(/1 text read into .*\nThe queue is empty\.\n$/) })
    const where = (await inStore(address, saidIn)).map((said) => JSON.parse(said) as [string, string, { is: string }, string, { published?: string; file?: string }]).filter(([, kind]) => kind === 'source')
    expect(where.map(([, , , compartment, { file, published }]) => [file, compartment, published]).sort()).toEqual([['a.txt', 'shared', '2026-03-02'], ['secret.txt', 'tokyo', '2026-03-03']])
  }, 30_000)

  it('--wait stays for more, reads by what the dossier learned meanwhile, and gives back what it holds when it is interrupted', async () => {
    const cwd = folderOf(many(30))
    const address = await newDossier()
    let child: ChildProcess | undefined
    const printed = () => new Promise<void>((done) => child?.stdout?.once('data', () => done()))
    const waits = run(['read', '--worker', '--wait', '--cores', '1', '--into', address], { onStart: (started) => { child = started } })
    await run(['read', 'papers/000.txt', '--queue', '--into', address], { cwd })
    await printed()
    const dossier = await openDossier({ store: await openPostgres(address), now: () => new Date(), newId: () => `ent_${randomUUID()}` as EntryId })
    await dossier.review({ act: 'add', kind: 'issue', value: { name: 'Rounds', bySide: {}, group: null, raised: null, terms: ['round'] }, evidence: [] }, 'A. Reviewer')
    await run(['read', 'papers', '--queue', '--into', address], { cwd })
    await printed()
    child?.kill('SIGTERM')
    expect(await waits).toMatchObject({ exit: 0, stderr: expect.stringMatching(/\d+ texts? read into .*\n\d+ on the queue\.\n$/) })
    const { waiting, reading } = await stateOf(address)
    expect([waiting > 0, reading]).toEqual([true, 0])
    expect(await worker(address)).toMatchObject(toItsEnd)
    const issue = dossier.folded.byKind.issue.find(({ value }) => value.name === 'Rounds')?.id
    await expect.poll(() => dossier.folded.byKind.source.length).toBe(30)
    expect(dossier.folded.byKind.statement.filter(({ value }) => value.issues.some((each) => each === issue))).toHaveLength(30)
    await dossier.close()
  }, 60_000)

  it('--wait asks a server that is away again, and goes on when it is back', async () => {
    const cwd = folderOf(many(2))
    const address = await newDossier()
    let child: ChildProcess | undefined
    const printed = () => new Promise<void>((done) => child?.stdout?.once('data', () => done()))
    const waits = run(['read', '--worker', '--wait', '--cores', '1', '--into', address], { onStart: (started) => { child = started } })
    await run(['read', 'papers/000.txt', '--queue', '--into', address], { cwd })
    await printed()
    await server.stop()
    await setTimeout(2500)
    await server.start()
    await run(['read', 'papers/001.txt', '--queue', '--into', address], { cwd })
    await printed()
    await expect.poll(async () => stateOf(address), { timeout: 10_000 }).toMatchObject({ waiting: 0, reading: 0, left: [] })
    child?.kill('SIGTERM')
    expect(await waits).toMatchObject({ exit: 0, stderr: expect.stringMatching(/2 texts read into .*\nThe queue is empty\.\n$/) })
    expect((await inStore(address, saidIn)).filter((said) => said.startsWith('["src_'))).toHaveLength(2)
  }, 60_000)

  it('records nothing of what another recorded after it was put on the queue', async () => {
    const cwd = folderOf(many(4))
    const address = await newDossier()
    await run(['read', 'papers', '--queue', '--into', address], { cwd })
    await run(['read', 'papers', '--into', address], { cwd })
    expect(await worker(address)).toMatchObject({ exit: 0, stdout: '', stderr: expect.stringMatching(/0 texts read into .*, 0 entries recorded; 4 already there\.\nThe queue is empty\.\n$/) })
  }, 60_000)

  it('with a dossier that is a file says what it goes with, and exits 2', async () => {
    expect(await run(['read', '--worker', '--into', 'talks.travaux'])).toMatchObject({ exit: 2, stdout: '', stderr: 'travaux: --worker goes with a dossier on a PostgreSQL server, and talks.travaux is a file, which `travaux read FILES --into talks.travaux` reads into on all cores of this machine.\n' })
  })

  it('says in a sentence where there is no such dossier, or no server', async () => {
    expect(await worker(`${server.address}?dossier=none`)).toMatchObject({ exit: 2, stderr: expect.stringMatching(/^travaux: There is no dossier none at /) })
    expect(await worker('postgres://127.0.0.1:1/none')).toMatchObject({ exit: 1, stderr: expect.stringContaining('does not answer') })
  })
})

describe('queueOptions(paths, options)', () => {
  const into = 'postgres://user@host/database?dossier=talks'
  it.each([
    [['a.txt'], { into }, null],
    [['a.txt'], { queue: true, into, published: '2019-01-15', compartment: 'japan' }, { does: 'put', address: into }],
    [[], { worker: true, wait: true, into }, { does: 'work', address: into }],
    [[], { queueState: true, into }, { does: 'show', address: into }],
  ] as const)('%j %j asks %j', (paths, options, asked) => expect(queueOptions(paths, options)).toEqual(asked))

  it.each([
    [['a.txt'], { queue: true, into: 'talks.travaux' }, '--queue goes with a dossier on a PostgreSQL server, and talks.travaux is a file'],
    [[], { worker: true }, '--worker goes with --into: '],
    [['a.txt'], { wait: true }, '--wait goes with --worker'],
    [[], { worker: true, queue: true, into }, '--queue and --worker do not go together'],
    [['a.txt'], { worker: true, into }, '--worker takes no files'],
    [[], { worker: true, into, published: '2019-01-15' }, '--published goes with --queue'],
    [[], { queueState: true, into, compartment: 'japan' }, '--compartment goes with --queue'],
  ] as const)('%j %j is refused: %s', (paths, options, sentence) => expect(() => queueOptions(paths, options)).toThrow(sentence))
})
