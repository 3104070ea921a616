import { hash, randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Verification } from '../../src/store.ts'
import { openPostgres } from '../../src/stores/postgres/openPostgres.ts'
import { person } from '../entries.ts'
import { startPostgres, type Server } from '../postgres.ts'
import { someEntries, sourceEntry } from '../someEntries.ts'

let server: Server
let client: Client
beforeAll(async () => {
  server = await startPostgres()
  client = new Client(server.address)
  await client.connect()
}, 120_000)
afterAll(async () => {
  await client.end()
  await server.end()
})

const file = new TextEncoder().encode('the original')

/** What is said of a dossier of 2 sources and 12 entries by two writers in turn that somebody got at with SQL; `$1` is the dossier. */
async function tampered(...statements: readonly string[]): Promise<{ readonly proof: Verification; readonly address: string }> {
  const name = `tampered-${randomUUID()}`
  const address = `${server.address}?dossier=${name}`
  const store = await openPostgres(address)
  await store.keepOriginals([{ sha256: hash('sha256', file, 'hex'), bytes: file }])
  await store.append([sourceEntry('a', 'The ministers met.\nThey spoke.'), sourceEntry('b', 'Another day, another read-out.')], 0)
  for (let i = 0; i < 6; i += 1) await store.append([...someEntries(`r${i}`, 1), ...someEntries(`p${i}`, 1, person('Ada'))], 2 + i * 2)
  expect(await store.verify()).toMatchObject({ whole: true, entries: 14 })
  const { rows: [{ id }] } = await client.query('SELECT id FROM travaux_dossiers WHERE name = $1', [name])
  for (const statement of statements) await client.query(statement, [id])
  const proof = await store.verify()
  await store.close()
  return { proof, address }
}

const move = (from: number, to: number): string => `UPDATE travaux_entries SET position = ${to} WHERE dossier = $1 AND position = ${from}`
const changed = `UPDATE travaux_entries SET body = replace(body, '2019-01-14"', '2019-01-15"') WHERE dossier = $1 AND position = 5`
/** SHA-256 of the hash before, a line feed and the words, as the store makes it. */
const rehashed = `UPDATE travaux_entries SET hash = sha256(convert_to(coalesce(encode(previous, 'hex'), '') || E'\\n' || body, 'UTF8')) WHERE dossier = $1 AND position = 5`

describe('rows that somebody got at', () => {
  it.each<[string, readonly string[], object]>([
    ['words changed', [changed], { position: 5, entry: 'ent_r1-1', why: 'the words of entry 5 no longer give the hash recorded with them: one or the other was changed' }],
    ['one bit of a hash flipped', [`UPDATE travaux_entries SET hash = set_bit(hash, 77, 1 - get_bit(hash, 77)) WHERE dossier = $1 AND position = 5`], { position: 5, entry: 'ent_r1-1' }],
    ['one bit of a seal flipped', [`UPDATE travaux_entries SET seal = set_bit(seal, 77, 1 - get_bit(seal, 77)) WHERE dossier = $1 AND position = 5`], { position: 5, entry: 'ent_r1-1' }],
    ['words rewritten together with their hash', [changed, rehashed], { position: 5, entry: 'ent_r1-1' }],
    ['an entry dropped in the middle', ['DELETE FROM travaux_entries WHERE dossier = $1 AND position = 5'], { position: 5, entry: null, why: 'entry 5 is missing: entry 6 comes after entry 4' }],
    ['an entry dropped, the others moved up', ['DELETE FROM travaux_entries WHERE dossier = $1 AND position = 5', 'UPDATE travaux_entries SET position = position + 100 WHERE dossier = $1 AND position > 5', 'UPDATE travaux_entries SET position = position - 101 WHERE dossier = $1 AND position > 100'], { position: 5 }],
    ['entries dropped at the end', ['DELETE FROM travaux_entries WHERE dossier = $1 AND position > 12', 'UPDATE travaux_dossiers SET position = 12 WHERE id = $1'], { position: 13, entry: null, why: 'the log ends too soon: shared/person/Ada recorded 6 entries and 5 are here' }],
    ['two of one writer swapped', [move(5, 0), move(7, 5), move(0, 7)], { position: 5 }],
    ['two of two writers swapped', [move(5, 0), move(6, 5), move(0, 6)], { position: 5 }],
    ['an entry listed under another id', [`UPDATE travaux_entries SET id = 'ent_other' WHERE dossier = $1 AND position = 5`], { position: 5 }],
    ['an entry listed in another compartment', [`UPDATE travaux_entries SET compartment = 'japan' WHERE dossier = $1 AND position = 5`], { position: 5, why: expect.stringContaining('listed in the compartment japan') }],
    ['heads dropped', ['DELETE FROM travaux_heads WHERE dossier = $1'], { position: null }],
    ['heads changed', ['UPDATE travaux_heads SET entries = 99 WHERE dossier = $1'], { why: expect.stringContaining('recorded 99 entries') }],
    ['the end noted elsewhere', ['UPDATE travaux_dossiers SET position = 12 WHERE id = $1'], { position: null, why: expect.stringContaining('noted to end at entry 12') }],
    ['another seal noted', [`UPDATE travaux_dossiers SET seal = decode(repeat('ab', 32), 'hex') WHERE id = $1`], { position: null, why: expect.stringContaining('another seal') }],
    ['a kept file changed', [`UPDATE travaux_originals SET bytes = decode('abcd', 'hex') WHERE dossier = $1`], { position: null, why: expect.stringContaining('is not the one that was taken in') }],
  ])('%s: verify() says so, and which entry is the first that is wrong', async (_, statements, said) => {
    expect((await tampered(...statements)).proof).toMatchObject({ whole: false, ...said })
  })

  it('are not written over where the end is noted too early', async () => {
    const { address } = await tampered('UPDATE travaux_dossiers SET position = 12 WHERE id = $1')
    const store = await openPostgres(address)
    await expect(store.append(someEntries('z', 1), 12)).rejects.toMatchObject({ name: 'CannotAppend', reason: 'damaged' })
    await store.close()
  })

  it('that hold no entry are named when they are read', async () => {
    const { address } = await tampered(`UPDATE travaux_entries SET body = 'null' WHERE dossier = $1 AND position = 5`)
    const store = await openPostgres(address)
    await expect((async () => { for await (const batch of store.read(0)) expect(batch.length).toBe(0) })()).rejects.toMatchObject({ name: 'CannotOpen', reason: 'damaged', message: expect.stringMatching(/entry 5 cannot be read; go back to a copy made before\.$/) })
    await store.close()
  })
})
