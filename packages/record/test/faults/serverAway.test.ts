import { randomUUID } from 'node:crypto'
import { spawn } from 'node:child_process'
import { createServer, connect, type AddressInfo, type Socket } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../src/store.ts'
import { openPostgres } from '../../src/stores/postgres/openPostgres.ts'
import { person, seed } from '../entries.ts'
import { startPostgres, type Server } from '../postgres.ts'
import { someEntries } from '../someEntries.ts'

let server: Server
beforeAll(async () => { server = await startPostgres() }, 120_000)
afterAll(() => server.end())
const newAddress = (): string => `${server.address}?dossier=away-${randomUUID()}`

async function idsIn(store: Store): Promise<string[]> {
  const ids: string[] = []
  for await (const batch of store.read(0)) ids.push(...batch.map(({ id }) => id as string))
  return ids
}

const appending = (address: string, writer: string, count: number) => spawn(process.execPath, [join(import.meta.dirname, '../processes/append.ts'), address, writer, String(count)], { stdio: ['ignore', 'pipe', 'inherit'] })

describe('PostgreSQL’s clients', () => {
  it(`killed with SIGKILL at 30 random moments: what was acknowledged is there, in order, and at most what was in flight beyond it (seed ${seed.seed})`, async () => {
    const address = newAddress()
    await (await openPostgres(address)).close()
    const store = await openPostgres(address)
    const moments = fc.sample(fc.double({ min: 0, max: 120, noNaN: true, noDefaultInfinity: true }), { ...seed, numRuns: 30 })
    // Three at a time, so that one is killed while others hold the log.
    const said = await Promise.all([0, 1, 2].map(async (lane) => {
      const all: { readonly name: string; readonly said: readonly string[] }[] = []
      for (const [i, after] of moments.slice(lane * 10, lane * 10 + 10).entries()) {
        const name = `k${lane}x${i}`
        const child = appending(address, name, 100_000)
        const lines: string[] = []
        for await (const line of createInterface(child.stdout)) {
          if (lines.push(line) === 1) globalThis.setTimeout(() => child.kill('SIGKILL'), after)
        }
        all.push({ name, said: lines })
      }
      return all
    }))
    const held = await idsIn(store)
    expect(new Set(held).size).toBe(held.length)
    for (const { name, said: acknowledged } of said.flat()) {
      const own = held.filter((id) => id.startsWith(`ent_${name}-`))
      expect(own).toEqual(someEntries(name, own.length, person(name)).map(({ id }) => id as string))
      expect(own.slice(0, acknowledged.length)).toEqual(acknowledged)
      expect(own.length - acknowledged.length).toBeLessThanOrEqual(1)
    }
    expect(await store.verify()).toMatchObject({ whole: true, entries: held.length })
    await store.close()
  }, 120_000)
})

describe.skipIf(process.env['TRAVAUX_POSTGRES'])('the server stopped and started under load', () => {
  it.each([['stopped', 2], ['killed with SIGKILL', 2]] as const)('%s, %d times, while 4 processes append: each asks again until it has an answer, and every entry is there once', async (how, times) => {
    const address = newAddress()
    await (await openPostgres(address)).close()
    const writers = ['a', 'b', 'c', 'd']
    const printed = writers.map(() => [] as string[])
    const count = 250
    const ended = writers.map(async (writer, i) => {
      const child = appending(address, writer, count)
      const exit = new Promise((resolve) => child.on('exit', resolve))
      for await (const line of createInterface(child.stdout)) printed[i]!.push(line)
      return exit
    })
    const acknowledged = (): number => printed.reduce((sum, { length }) => sum + length, 0)
    for (let time = 1; time <= times; time += 1) {
      const before = acknowledged()
      await expect.poll(acknowledged, { timeout: 20_000, interval: 5 }).toBeGreaterThan(before + 40)
      await (how === 'stopped' ? server.stop() : server.kill())
      await setTimeout(50)
      await server.start()
    }
    expect(await Promise.all(ended)).toEqual([0, 0, 0, 0])
    const store = await openPostgres(address)
    const held = await idsIn(store)
    expect(held.length).toBe(count * 4)
    expect(new Set(held).size).toBe(count * 4)
    for (const [i, writer] of writers.entries()) {
      expect(held.filter((id) => id.startsWith(`ent_${writer}-`))).toEqual(printed[i]!.slice(0, -1))
      expect(Number(/away (\d+)$/.exec(printed[i]!.at(-1) ?? '')?.[1])).toBeGreaterThan(0)
    }
    expect(await store.verify()).toMatchObject({ whole: true, entries: count * 4 })
    await store.close()
  }, 120_000)

  it('away: what is refused was not recorded, and a subscriber is told once it is back', async () => {
    const store = await openPostgres(newAddress(), { pollEvery: 50 })
    await store.append(someEntries('a', 2), 0)
    const told: number[] = []
    store.subscribe((position) => told.push(position))
    await server.stop()
    await expect(store.append(someEntries('b', 1), 2)).rejects.toMatchObject({ name: 'CannotAppend', reason: 'unreachable', message: expect.stringMatching(/^Nothing was recorded: .*\.$/) })
    await expect(store.verify()).rejects.toMatchObject({ name: 'CannotOpen', reason: 'unreachable' })
    await server.start()
    await expect.poll(() => store.append(someEntries('b', 1), 2).then((recorded) => recorded.length, () => 0), { timeout: 10_000 }).toBe(1)
    expect(await idsIn(store)).toEqual(['ent_a-1', 'ent_a-2', 'ent_b-1'])
    expect(told.at(-1)).toBe(3)
    await store.close()
  }, 60_000)
})

/** A way to the server that can be cut at the moment when a commit is asked for: before it gets there, or before its answer gets back. */
async function cuttable(): Promise<{ readonly address: string; cut: 'nothing' | 'question' | 'answer'; readonly cuts: number; away: boolean; close(): void }> {
  const to = new URL(server.address)
  const open = new Set<Socket>()
  const way = { address: '', cut: 'nothing' as 'nothing' | 'question' | 'answer', cuts: 0, away: false, close: () => {} }
  const relay = createServer((client) => {
    if (way.away) return void client.destroy()
    const upstream = connect(Number(to.port), to.hostname)
    for (const socket of [client, upstream]) open.add(socket.on('error', () => {}).on('close', () => { client.destroy(); upstream.destroy() }))
    let committing = false
    client.on('data', (bytes) => {
      committing = way.cut !== 'nothing' && bytes.includes('COMMIT')
      if (committing) way.cuts += 1
      if (!committing || way.cut === 'answer') upstream.write(bytes)
      else client.destroy()
    })
    upstream.on('data', (bytes) => {
      if (committing) client.destroy()
      else client.write(bytes)
    })
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => relay.on('listening', resolve))
  const url = new URL(server.address)
  url.hostname = '127.0.0.1'
  url.port = String((relay.address() as AddressInfo).port)
  way.address = url.href
  way.close = () => {
    for (const socket of open) socket.destroy()
    relay.close()
  }
  return way
}

describe('a connection that breaks while an append is committed', () => {
  it.each(['question', 'answer'] as const)('with the %s lost: the store asks again, and the entries are there once', async (cut) => {
    const way = await cuttable()
    const store = await openPostgres(`${way.address}?dossier=cut-${randomUUID()}`)
    await store.append(someEntries('a', 1), 0)
    way.cut = cut
    const appended = store.append(someEntries('b', 2), 1)
    await expect.poll(() => way.cuts).toBe(1)
    way.cut = 'nothing'
    expect((await appended).map(({ position, id }) => [position, id])).toEqual([[2, 'ent_b-1'], [3, 'ent_b-2']])
    way.cut = cut
    const kept = store.keepOriginals([{ sha256: 'ab'.repeat(32), bytes: new Uint8Array(10) }])
    await expect.poll(() => way.cuts).toBe(2)
    way.cut = 'nothing'
    await kept
    const links = []
    for await (const batch of store.links(1)) links.push(...batch)
    const other = await openPostgres(`${way.address}?dossier=cut-${randomUUID()}`)
    await other.append(someEntries('a', 1), 0)
    way.cut = cut
    const adopted = other.adopt(links)
    await expect.poll(() => way.cuts).toBe(3)
    way.cut = 'nothing'
    expect(await adopted).toBe(2)
    for (const each of [store, other]) {
      expect(await idsIn(each)).toEqual(['ent_a-1', 'ent_b-1', 'ent_b-2'])
      await each.close()
    }
    way.close()
  }, 30_000)

  it('with no way back says that it is not known, and the same append made again tells', async () => {
    await Promise.all((['question', 'answer'] as const).map(async (cut) => {
      const way = await cuttable()
      const dossier = `cut-${randomUUID()}`
      const store = await openPostgres(`${way.address}?dossier=${dossier}`)
      await store.append(someEntries('a', 1), 0)
      way.cut = cut
      const appended = store.append(someEntries('b', 2), 1)
      appended.catch(() => {})
      await expect.poll(() => way.cuts).toBe(1)
      way.away = true
      await expect(appended).rejects.toMatchObject({ name: 'CannotAppend', reason: 'unsure', message: expect.stringMatching(/went away before it said whether this was recorded; look whether it is there, then try again: the same is not recorded twice\.$/) })
      Object.assign(way, { away: false, cut: 'nothing' })
      const direct = await openPostgres(`${server.address}?dossier=${dossier}`)
      expect(await idsIn(direct)).toHaveLength(cut === 'answer' ? 3 : 1)
      expect(await store.append(someEntries('b', 2), 1)).toHaveLength(2)
      expect(await idsIn(direct)).toEqual(['ent_a-1', 'ent_b-1', 'ent_b-2'])
      // Had others come first, it would say so, and nothing of it would be there.
      await expect(store.append(someEntries('c', 1), 1)).rejects.toMatchObject({ name: 'StaleAppend' })
      for (const each of [store, direct]) await each.close()
      way.close()
    }))
  }, 30_000)
})
