import { randomUUID } from 'node:crypto'
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Recorded, Store } from '../src/store.ts'
import { openPostgres } from '../src/stores/postgres/openPostgres.ts'
import { describeStore } from './describeStore.ts'
import { startPostgres, type Server } from './postgres.ts'
import { someEntries } from './someEntries.ts'

let server: Server
beforeAll(async () => { server = await startPostgres() }, 120_000)
afterAll(() => server.end())
const addressOf = (dossier: string): string => `${server.address}?dossier=${dossier}`
const newAddress = (): string => addressOf(`test-${randomUUID()}`)

describeStore('postgres', () => {
  const dossier = `test-${randomUUID()}`
  return { open: (options) => openPostgres(addressOf(dossier), { ...options, pollEvery: 50 }) }
}, { shared: true })

const entriesOf = async (store: Store): Promise<Recorded[]> => {
  const entries: Recorded[] = []
  for await (const batch of store.read(0)) entries.push(...batch)
  return entries
}
const appending = (address: string, writer: string, count: number) => spawn(process.execPath, [join(import.meta.dirname, 'processes/append.ts'), address, writer, String(count)], { stdio: ['ignore', 'pipe', 'inherit'] })

describe('openPostgres(address, options)', () => {
  it('keeps dossiers of one database apart', async () => {
    const [one, other] = [await openPostgres(newAddress()), await openPostgres(newAddress())]
    await one.append(someEntries('a', 2), 0)
    expect(await entriesOf(other)).toEqual([])
    await other.append(someEntries('a', 1), 0)
    expect(await entriesOf(one)).toHaveLength(2)
    for (const store of [one, other]) await store.close()
  })

  it.each([
    [() => 'postgres://127.0.0.1:1/none', 'unreachable', /does not answer; check the address/],
    [() => 'mysql://127.0.0.1/none', 'unreachable', /is not PostgreSQL's/],
    [() => 'talks', 'unreachable', /is not an address of a server/],
    [() => newAddress(), 'missing', /^There is no dossier test-/],
  ])('says in a sentence what is wrong, and never the password', async (address, reason, sentence) => {
    const refused = openPostgres(address(), { create: false })
    await expect(refused).rejects.toMatchObject({ name: 'CannotOpen', reason, message: expect.stringMatching(sentence) })
    await refused.catch(({ message }: Error) => expect(message).not.toContain(/:([^:@/]+)@/.exec(server.address)?.[1] ?? 'none'))
  })
})

describe('durability', () => {
  it('loses and doubles nothing when processes append at once, and refuses what is stale', async () => {
    const address = newAddress()
    await (await openPostgres(address)).close()
    const writers = ['a', 'b', 'c', 'd']
    await Promise.all(writers.map((writer) => new Promise<void>((resolve, reject) => {
      appending(address, writer, 60).on('exit', (code) => code === 0 ? resolve() : reject(new Error(`${writer} ended with ${code}`))).stdout.resume()
    })))
    const store = await openPostgres(address)
    const entries = await entriesOf(store)
    expect(entries.map(({ position }) => position)).toEqual(Array.from({ length: 240 }, (_, i) => i + 1))
    for (const writer of writers) expect(entries.filter(({ id }) => id.startsWith(`ent_${writer}-`)).map(({ id }) => id as string)).toEqual(someEntries(writer, 60).map(({ id }) => id as string))
    expect((await store.verify()).whole).toBe(true)
    await store.close()
  }, 60_000)

  it('has everything that was acknowledged to a process that was killed with SIGKILL', async () => {
    const address = newAddress()
    const child = appending(address, 'w', 100_000)
    const acknowledged: string[] = []
    for await (const line of createInterface(child.stdout)) {
      acknowledged.push(line)
      if (acknowledged.length === 25) child.kill('SIGKILL')
    }
    const store = await openPostgres(address)
    const held = (await entriesOf(store)).map(({ id }) => id as string)
    expect(held.slice(0, acknowledged.length)).toEqual(acknowledged)
    expect(held.length - acknowledged.length).toBeLessThanOrEqual(1)
    expect((await store.verify()).whole).toBe(true)
    await store.close()
  })

  it.skipIf(process.env['TRAVAUX_POSTGRES'])('goes on after the server was away: what was refused was not recorded, what was acknowledged is there', async () => {
    const store = await openPostgres(newAddress(), { pollEvery: 50 })
    await store.append(someEntries('a', 2), 0)
    const told: number[] = []
    store.subscribe((position) => told.push(position))
    await server.stop()
    await expect(store.append(someEntries('b', 1), 2)).rejects.toMatchObject({ name: 'CannotAppend', reason: 'unreachable' })
    await server.start()
    await expect.poll(() => store.append(someEntries('b', 1), 2).then((recorded) => recorded.length, () => 0), { timeout: 10_000 }).toBe(1)
    expect((await entriesOf(store)).map(({ id }) => id as string)).toEqual(['ent_a-1', 'ent_a-2', 'ent_b-1'])
    expect(told.at(-1)).toBe(3)
    await store.close()
  }, 60_000)
})
