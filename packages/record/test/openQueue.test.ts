import { randomUUID } from 'node:crypto'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Held, Queue, Queued } from '../src/queue.ts'
import { openPostgres } from '../src/stores/postgres/openPostgres.ts'
import { openQueue } from '../src/stores/postgres/openQueue.ts'
import { startPostgres, type Server } from './postgres.ts'

let server: Server
beforeAll(async () => { server = await startPostgres() }, 120_000)
const opened: Queue[] = []
afterAll(async () => {
  for (const queue of opened) await queue.close()
  await server.end()
})

const queueAt = async (address: string, clearance?: readonly string[]): Promise<Queue> => {
  const queue = await openQueue(address, clearance === undefined ? {} : { clearance })
  opened.push(queue)
  return queue
}
const newDossier = async (): Promise<string> => {
  const address = `${server.address}?dossier=test-${randomUUID()}`
  await (await openPostgres(address)).close()
  return address
}
const paper = (key: string, compartment = 'shared'): Queued => ({ key, name: `${key}.txt`, compartment, details: { published: '2019-01-14' }, bytes: new TextEncoder().encode(`the words of ${key} `.repeat(50)) })
const names = (held: readonly Queued[]) => held.map(({ name }) => name)

describe('openQueue(address, { clearance })', () => {
  it('hands each document out once, what was put earlier first, with its bytes and how it is to be read', async () => {
    const address = await newDossier()
    const [one, other] = [await queueAt(address), await queueAt(address)]
    expect([await one.put([paper('a'), paper('b')]), await one.put([paper('c')])]).toEqual([2, 1])
    const first = (await other.take(2)).toSorted((a, b) => a.name < b.name ? -1 : 1)
    expect(first).toMatchObject([{ name: 'a.txt', details: { published: '2019-01-14' }, tries: 0 }, { name: 'b.txt' }])
    expect(new TextDecoder().decode(first[0]?.bytes)).toBe('the words of a '.repeat(50))
    expect(names(await one.take(5))).toEqual(['c.txt'])
    expect(await one.take(5)).toEqual([])
    expect(await one.state()).toEqual({ waiting: 0, held: 3, left: [] })
    await other.done(first)
    expect(await one.state()).toEqual({ waiting: 0, held: 1, left: [] })
  })

  it('has a document on the queue once however often it is put, also while it is held, and again when it is done', async () => {
    const queue = await queueAt(await newDossier())
    expect([await queue.put([paper('a'), paper('a')]), await queue.put([paper('a')])]).toEqual([1, 0])
    const held = await queue.take(1)
    expect(await queue.put([paper('a')])).toBe(0)
    await queue.done(held)
    expect(await queue.put([paper('a')])).toBe(1)
  })

  it('gives back what a worker will not finish at once, and counts no try for it', async () => {
    const address = await newDossier()
    const [one, other] = [await queueAt(address), await queueAt(address)]
    await one.put([paper('a')])
    const held = await one.take(1)
    await one.giveBack(held)
    const again = await other.take(1)
    expect(again).toMatchObject([{ name: 'a.txt', tries: 0 }])
  })

  it('keeps the name of what cannot be read, with a sentence, until it is put anew', async () => {
    const queue = await queueAt(await newDossier())
    await queue.put([paper('a')])
    const [held] = await queue.take(1)
    await queue.leave(held as Held, 'a.txt: the file is \0empty\ud800.')
    expect(await queue.state()).toEqual({ waiting: 0, held: 0, left: [{ name: 'a.txt', why: 'a.txt: the file is empty\uFFFD.' }] })
    await queue.put([paper('a')])
    expect(await queue.state()).toEqual({ waiting: 1, held: 0, left: [] })
  })

  it('leaves nothing that another holds meanwhile', async () => {
    const address = await newDossier()
    const [one, other] = [await queueAt(address), await queueAt(address)]
    await one.put([paper('a')])
    const [held] = await one.take(1)
    await one.giveBack([held as Held])
    await one.leave({ ...held as Held, tries: 7 }, 'no document')
    expect(await one.state()).toEqual({ waiting: 1, held: 0, left: [] })
    const [again] = await other.take(1)
    await one.leave({ ...again as Held, tries: 7 }, 'no document')
    expect(await one.state()).toEqual({ waiting: 0, held: 1, left: [] })
    await other.leave(again as Held, 'no document')
    expect(await one.state()).toEqual({ waiting: 0, held: 0, left: [{ name: 'a.txt', why: 'no document' }] })
  })

  it('comes to each compartment, also while one always has more, and to a new one within seconds', async () => {
    const address = await newDossier()
    const [one, other] = [await queueAt(address), await queueAt(address)]
    await one.put(Array.from({ length: 60 }, (_, i) => paper(`a${i}`, 'a')))
    expect((await one.take(1)).map(({ compartment }) => compartment)).toEqual(['a'])
    await other.put([paper('z', 'z')])
    let taken: readonly Held[] = []
    const began = performance.now()
    while (!taken.some(({ compartment }) => compartment === 'z') && performance.now() - began < 10_000) {
      taken = await one.take(1)
      await one.giveBack(taken)
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
    expect(names(taken)).toEqual(['z.txt'])
  }, 20_000)

  it('hands one that does not unpack over as damaged, with the others', async () => {
    const address = await newDossier()
    const queue = await queueAt(address)
    const rare = `rare-${randomUUID()}`
    await queue.put([paper('a'), paper(rare), paper('c')])
    const client = new pg.Client({ connectionString: server.address })
    await client.connect()
    await client.query(`UPDATE travaux_queue.job SET data = jsonb_set(data::jsonb, '{bytes}', '"AAAA"') WHERE data->>'key' = $1`, [rare])
    await client.end()
    const taken = await queue.take(5)
    expect(taken.map(({ name, damaged }) => [name, damaged])).toEqual(expect.arrayContaining([['a.txt', undefined], [`${rare}.txt`, true], ['c.txt', undefined]]))
  })

  it('takes, counts and tells nothing of compartments it was not opened for, and of other dossiers', async () => {
    const address = await newDossier()
    const [full, cleared, elsewhere] = [await queueAt(address), await queueAt(address, ['shared']), await queueAt(await newDossier())]
    await full.put([paper('a', 'Tōkyō team')])
    await full.leave((await full.take(1))[0] as Held, 'no document')
    await full.put([paper('b', 'Tōkyō team')])
    for (const queue of [cleared, elsewhere]) {
      expect(await queue.take(5)).toEqual([])
      expect(await queue.state()).toEqual({ waiting: 0, held: 0, left: [] })
    }
    await expect(cleared.put([paper('c', 'Tōkyō team')])).rejects.toThrow('is of the compartment Tōkyō team, for which this queue was not opened')
    expect(await full.take(5)).toMatchObject([{ name: 'b.txt', compartment: 'Tōkyō team' }])
  })

  it('hands a document to the next within seconds where its worker was killed, and not while it is kept; who held it before can no longer take it off', async () => {
    const address = await newDossier()
    const queue = await queueAt(address)
    await queue.put([paper('a'), paper('b')])
    const [kept] = await queue.take(1)
    const child = spawn(process.execPath, [join(import.meta.dirname, 'processes/take.ts'), address], { stdio: ['ignore', 'pipe', 'inherit'] })
    await new Promise((resolve) => child.stdout.once('data', resolve))
    child.kill('SIGKILL')
    const began = performance.now()
    let taken: readonly Held[] = []
    while (taken.length === 0 && performance.now() - began < 20_000) {
      await queue.keep([kept as Held])
      taken = await queue.take(5)
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
    expect(taken).toMatchObject([{ name: 'b.txt', tries: 1 }])
    expect(performance.now() - began).toBeLessThan(15_000)
    await queue.done(taken.map((held) => ({ ...held, tries: 0 })))
    expect(await queue.state()).toMatchObject({ held: 2 })
    await queue.done(taken)
    expect(await queue.state()).toMatchObject({ held: 1 })
  }, 30_000)

  it('inTurn runs one process after the other, each dossier for itself, and passes on what is thrown', async () => {
    const address = await newDossier()
    const [one, other, elsewhere] = [await queueAt(address), await queueAt(address), await queueAt(await newDossier())]
    const order: string[] = []
    const first = one.inTurn(async () => {
      order.push('begun')
      await elsewhere.inTurn(async () => { order.push('elsewhere') })
      await new Promise((resolve) => setTimeout(resolve, 300))
      order.push('ended')
    })
    await expect.poll(() => order.length).toBeGreaterThan(0)
    await Promise.all([first, other.inTurn(async () => { order.push('next') })])
    expect(order).toEqual(['begun', 'elsewhere', 'ended', 'next'])
    await expect(one.inTurn(async () => { throw new Error('out of ink') })).rejects.toThrow('out of ink')
    expect(await other.inTurn(async () => 1)).toBe(1)
  })

  it('refuses a dossier that is not there, and a server that does not answer, with a sentence', async () => {
    await expect(openQueue(`${server.address}?dossier=none`)).rejects.toMatchObject({ name: 'CannotOpen', reason: 'missing', message: expect.stringMatching(/^There is no dossier none at /) })
    await expect(openQueue('postgres://127.0.0.1:1/none')).rejects.toMatchObject({ name: 'CannotOpen', reason: 'unreachable', message: expect.stringContaining('does not answer') })
  })
})
