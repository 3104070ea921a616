import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Chained, Recorded, Store } from '../src/store.ts'
import { openPostgres } from '../src/stores/postgres/openPostgres.ts'
import { describeStore } from './describeStore.ts'
import { startPostgres, type Server } from './postgres.ts'
import { someEntries, sourceEntry } from './someEntries.ts'

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

describe('openPostgres(address, options)', () => {
  it('keeps dossiers of one database apart', async () => {
    const [one, other] = [await openPostgres(newAddress()), await openPostgres(newAddress())]
    await one.append(someEntries('a', 2), 0)
    expect(await entriesOf(other)).toEqual([])
    await other.append(someEntries('a', 1), 0)
    expect(await entriesOf(one)).toHaveLength(2)
    for (const store of [one, other]) await store.close()
  })

  it('finds words by their beginnings in every language’s order (of Czech, “ch” comes after “h”)', async () => {
    const client = new Client(server.address)
    await client.connect()
    const database = `czech_${randomUUID().replaceAll('-', '')}`
    const made = await client.query(`CREATE DATABASE ${database} TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'cs-CZ' ENCODING 'UTF8'`).then(() => true, () => false)
    if (made) {
      const url = new URL(server.address)
      url.pathname = `/${database}`
      const store = await openPostgres(url.href)
      await store.append([sourceEntry('a', 'Chata u jezera.')], 0)
      for (const words of ['c*', 'ch*', 'jez*']) expect(await store.search(words, 5)).toHaveLength(1)
      await store.close()
      await client.query(`DROP DATABASE ${database}`)
    }
    // Where the server is given, it may know no such order; the one that npm brings does.
    expect(made || process.env['TRAVAUX_POSTGRES'] !== undefined).toBe(true)
    await client.end()
  })

  it('refuses a dossier made by a newer version, and leaves it untouched', async () => {
    const address = newAddress()
    const store = await openPostgres(address)
    await store.append(someEntries('a', 2), 0)
    await store.close()
    const client = new Client(server.address)
    await client.connect()
    const dossier = new URL(address).searchParams.get('dossier')
    await client.query('UPDATE travaux_dossiers SET format = 99 WHERE name = $1', [dossier])
    const rows = async (): Promise<unknown> => (await client.query('SELECT d.*, e.* FROM travaux_dossiers d JOIN travaux_entries e ON e.dossier = d.id WHERE d.name = $1 ORDER BY e.position', [dossier])).rows
    const before = await rows()
    for (const readOnly of [true, false]) await expect(openPostgres(address, { readOnly })).rejects.toMatchObject({ name: 'CannotOpen', reason: 'newer', message: expect.stringMatching(/was made by a newer Travaux \(its format is 99, this one reads up to 1\); update Travaux to open it\.$/) })
    expect(await rows()).toEqual(before)
    await client.end()
  })

  it('refuses every act where it was opened to be read only', async () => {
    const address = newAddress()
    const full = await openPostgres(address)
    await full.append(someEntries('a', 2), 0)
    const links: Chained[] = []
    for await (const batch of full.links(0)) links.push(...batch)
    const store = await openPostgres(address, { readOnly: true })
    for (const act of [() => store.append(someEntries('b', 1), 2), () => store.adopt(links), () => store.keepOriginals([{ sha256: 'ab'.repeat(32), bytes: new Uint8Array(3) }])]) {
      await expect(act()).rejects.toMatchObject({ name: 'CannotAppend', reason: 'read-only', message: expect.stringMatching(/was opened to be read only, so nothing was recorded; open it to be written to\.$/) })
    }
    expect(await store.verify()).toMatchObject({ whole: true, entries: 2 })
    for (const each of [full, store]) await each.close()
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
