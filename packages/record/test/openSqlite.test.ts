import { spawnSync } from 'node:child_process'
import { hash } from 'node:crypto'
import { chmodSync, copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { EntryId } from '@travaux/model'
import * as fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type { CannotOpen } from '../src/cannotOpen.ts'
import { openDossier } from '../src/openDossier.ts'
import type { Chained, Recorded } from '../src/store.ts'
import { sameValue } from '../src/sameValue.ts'
import { openSqlite } from '../src/stores/sqlite/openSqlite.ts'
import { describeStore } from './describeStore.ts'
import { person, seed } from './entries.ts'
import { someEntries, sourceEntry } from './someEntries.ts'

const folder = mkdtempSync(join(tmpdir(), 'travaux-record-'))
let files = 0
const newFile = (): string => join(folder, `${files += 1}.travaux`)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describeStore('sqlite in memory', () => ({ open: (options) => openSqlite(':memory:', options) }), { shared: false })
describeStore('sqlite file', () => {
  const file = newFile()
  return { open: (options) => openSqlite(file, { ...options, pollEvery: 50 }) }
}, { shared: true })

/** A closed dossier of 2 sources and 12 entries by two writers in turn. */
async function someDossier(): Promise<string> {
  const file = newFile()
  const store = openSqlite(file)
  await store.append([sourceEntry('a', 'The ministers met.\nThey spoke.'), sourceEntry('b', 'Another day, another read-out.')], 0)
  for (let i = 0; i < 6; i += 1) await store.append([...someEntries(`r${i}`, 1), ...someEntries(`p${i}`, 1, person('Ada'))], 2 + i * 2)
  await store.close()
  return file
}

async function entriesOf(file: string): Promise<Recorded[]> {
  const store = openSqlite(file)
  const entries: Recorded[] = []
  for await (const batch of store.read(0)) entries.push(...batch)
  await store.close()
  return entries
}

async function verified(file: string) {
  const store = openSqlite(file)
  try {
    return await store.verify()
  } finally {
    await store.close()
  }
}

function refusal(open: () => unknown): Pick<CannotOpen, 'name' | 'reason' | 'message'> {
  try {
    open()
  } catch (error) {
    return error as CannotOpen
  }
  throw new Error('it opened')
}

const script = (name: string): string => join(import.meta.dirname, 'processes', `${name}.ts`)
const node = process.execPath

/** Tries to open files of a folder in which nothing may be written. Permissions do not bind root: then a process of another user tries. */
async function unwritable(look: (folder: string, open: (name: string, ...more: string[]) => string) => void, before = async (_file: string) => async () => {}): Promise<void> {
  const shared = mkdtempSync(join(tmpdir(), 'travaux-read-only-'))
  const file = join(shared, 'a.travaux')
  copyFileSync(await someDossier(), file)
  const after = await before(file)
  try {
    look(shared, (name, ...more) => {
      for (const each of readdirSync(shared)) chmodSync(join(shared, each), 0o444)
      chmodSync(shared, 0o555)
      const run = spawnSync(node, [script('open'), join(shared, name), ...more], { encoding: 'utf8', ...(process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}) })
      return run.stdout + run.stderr
    })
  } finally {
    chmodSync(shared, 0o755)
    await after()
    rmSync(shared, { recursive: true })
  }
}

describe('openSqlite(file, options)', () => {
  it('makes a dossier, named by `name` or by its file, and opens it again', async () => {
    const file = newFile()
    await openSqlite(file, { name: 'Peace treaty talks' }).close()
    expect(openSqlite(file, { name: 'another' }).name).toBe('Peace treaty talks')
    expect(openSqlite(newFile()).name).toBe(String(files))
  })

  it('lays its entries out for other tools', async () => {
    const db = new DatabaseSync(await someDossier())
    expect({ ...db.prepare('SELECT id, subject, kind, author, compartment, recorded_at, value FROM readable_entries WHERE position = 4').get() }).toEqual({
      id: 'ent_p0-1', subject: 'dat_p0-1', kind: 'date', author: '{"is":"person","name":"Ada"}', compartment: 'shared', recorded_at: '2019-01-14T09:00:00.000Z', value: '{"from":null,"value":"2019-01-14"}',
    })
    db.close()
  })

  it('refuses what is not there, when told not to make it, and a folder that is not there', () => {
    expect(refusal(() => openSqlite(join(folder, 'none.travaux'), { create: false }))).toMatchObject({ name: 'CannotOpen', reason: 'missing' })
    expect(refusal(() => openSqlite(join(folder, 'none', 'a.travaux')))).toMatchObject({ reason: 'unwritable' })
    expect(refusal(() => openSqlite(folder))).toMatchObject({ reason: 'not-a-dossier' })
  })

  it('refuses a text, an empty file and another program’s SQLite file, and leaves them untouched', () => {
    const text = newFile()
    writeFileSync(text, 'Dear colleague, '.repeat(100))
    const empty = newFile()
    writeFileSync(empty, '')
    const other = newFile()
    new DatabaseSync(other).exec('CREATE TABLE a (b)')
    const before = readFileSync(other)
    for (const file of [text, empty, other]) expect(refusal(() => openSqlite(file, { create: false })).reason).toBe('not-a-dossier')
    expect(refusal(() => openSqlite(other)).message).toBe(`${other} is an SQLite file but not a dossier; give a file made by Travaux.`)
    expect(readFileSync(other)).toEqual(before)
  })

  it('refuses a file cut short, saying that it is damaged', async () => {
    const file = await someDossier()
    truncateSync(file, readFileSync(file).length - 4096)
    expect(refusal(() => openSqlite(file)).reason).toBe('damaged')
    truncateSync(file, 60)
    expect(refusal(() => openSqlite(file)).reason).toBe('not-a-dossier')
  })

  it('refuses a dossier that another program holds', async () => {
    const file = await someDossier()
    const holder = new DatabaseSync(file)
    holder.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
    expect(refusal(() => openSqlite(file, { patience: 20 })).reason).toBe('locked')
    holder.close()
    await openSqlite(file).close()
  })

  it('refuses a read-only file and an unwritable folder', async () => {
    await unwritable((shared, open) => {
      expect(open('a.travaux')).toMatch(/^read-only: .* may not be written to; change its permissions, or work on a copy\.\n$/)
      expect(open('b.travaux')).toMatch(/^unwritable: /)
      expect(readdirSync(shared)).toEqual(['a.travaux'])
    })
  })

  it('reads, searches and proves a read-only file in a read-only folder where it is told `readOnly`, and leaves nothing beside it', async () => {
    await unwritable((shared, open) => {
      expect(open('a.travaux', '--read-only')).toBe('opened: 14 whole, 14 read, 1 found\n')
      expect(open('b.travaux', '--read-only')).toMatch(/^missing: /)
      expect(readdirSync(shared)).toEqual(['a.travaux'])
    })
  })

  it('reads a journal that stands beside a read-only file, and says so where it cannot', async () => {
    await unwritable((shared, open) => {
      expect(open('a.travaux', '--read-only')).toBe('opened: 15 whole, 15 read, 1 found\n')
      chmodSync(shared, 0o755)
      rmSync(join(shared, 'a.travaux-shm'))
      expect(open('a.travaux', '--read-only')).toMatch(/^read-only: .*a\.travaux was not closed when it was copied or is open elsewhere: its latest entries may be in .*a\.travaux-wal, which cannot be read where nothing may be written; copy both into a folder of your own and open it there\.\n$/)
    }, async (file) => {
      const store = openSqlite(file)
      await store.append(someEntries('z', 1), 14)
      return () => store.close()
    })
  })

  it('records nothing in a dossier that was opened `readOnly`, and leaves its bytes as they were', async () => {
    const file = await someDossier()
    const before = readFileSync(file)
    const store = openSqlite(file, { readOnly: true })
    const links: Chained[] = []
    for await (const batch of store.links(0)) links.push(...batch)
    for (const act of [() => store.append(someEntries('z', 1), 14), () => store.adopt(links), () => store.keepOriginals([{ sha256: 'ab'.repeat(32), bytes: new Uint8Array(3) }])]) {
      await expect(act()).rejects.toMatchObject({ name: 'CannotAppend', reason: 'read-only', message: `${file} was opened to be read only, so nothing was recorded; open it to be written to.` })
    }
    expect(await store.verify()).toMatchObject({ whole: true, entries: 14 })
    await store.close()
    expect(readFileSync(file)).toEqual(before)
    expect(readdirSync(folder).filter((name) => name.startsWith(basename(file)))).toEqual([basename(file)])
    expect(refusal(() => openSqlite(join(folder, 'none.travaux'), { readOnly: true })).reason).toBe('missing')
  })

  it('opens a dossier with an unreadable entry, so that it can be verified, and says which entry it is when read', async () => {
    const file = await tamper(`UPDATE entries SET body = substr(body, 2) WHERE position = 5`)
    expect(await verified(file)).toMatchObject({ whole: false, position: 5, entry: 'ent_r1-1' })
    const opening = openDossier({ store: openSqlite(file), now: () => new Date(0), newId: () => 'ent_1' as EntryId })
    await expect(opening).rejects.toMatchObject({ reason: 'damaged', message: `${file} is damaged: entry 5 cannot be read; go back to a copy made before.` })
  })

  it('says the same of words that are JSON but no entry, whatever they lack, and verify() names it by the id it is listed under', async () => {
    const bodies = ['{"id":"x"}', 'null', '[]', '"text"', `json_set(body, '$.author', null)`, `json_remove(body, '$.kind')`, `json_set(body, '$.evidence', json('[null]'))`, `json_remove(body, '$.value')`, `json_set(body, '$.recordedAt', 'soon')`]
    for (const body of bodies) {
      const file = await tamper(`UPDATE entries SET body = ${body.startsWith('json_') ? body : `'${body}'`} WHERE position = 5`)
      expect({ body, ...await verified(file) }).toMatchObject({ body, whole: false, position: 5, entry: 'ent_r1-1' })
      const opening = openDossier({ store: openSqlite(file), now: () => new Date(0), newId: () => 'ent_1' as EntryId })
      await expect(opening).rejects.toMatchObject({ reason: 'damaged', message: `${file} is damaged: entry 5 cannot be read; go back to a copy made before.` })
    }
  })
})

describe('append(entries, expected) where it cannot', () => {
  it('leaves the log as it was where another program holds it, and says so in a sentence', async () => {
    const file = await someDossier()
    const store = openSqlite(file, { patience: 20 })
    const holder = new DatabaseSync(file)
    holder.exec('BEGIN IMMEDIATE')
    await expect(store.append(someEntries('z', 1), 14)).rejects.toMatchObject({ name: 'CannotAppend', reason: 'locked', message: `${file} is held by another program that is writing to it, so nothing was recorded; try again in a moment.` })
    holder.close()
    expect(await store.append(someEntries('z', 1), 14)).toHaveLength(1)
    await store.close()
  })
})

/** A dossier that somebody got at with `sql`, the triggers out of the way. */
async function tamper(sql: string): Promise<string> {
  const file = await someDossier()
  const db = new DatabaseSync(file)
  db.exec(`DROP TRIGGER entries_are_never_edited; DROP TRIGGER entries_are_never_deleted; PRAGMA foreign_keys = OFF; ${sql}`)
  db.close()
  return file
}

/** Changes a closed dossier by SQL. */
function edit(file: string, ...statements: readonly string[]): void {
  const db = new DatabaseSync(file)
  for (const statement of statements) db.exec(statement)
  db.close()
}

function swap(a: number, b: number): string {
  return `UPDATE entries SET position = 0 WHERE position = ${a}; UPDATE entries SET position = ${a} WHERE position = ${b}; UPDATE entries SET position = ${b} WHERE position = 0`
}

describe('tampering', () => {
  it('is refused by the file itself as long as nobody means it', async () => {
    const db = new DatabaseSync(await someDossier())
    expect(() => db.exec('UPDATE entries SET body = body WHERE position = 3')).toThrow('entries are never edited')
    expect(() => db.exec('DELETE FROM entries')).toThrow('entries are never deleted')
    db.close()
  })

  it('verify() names an entry whose words were changed', async () => {
    const file = await tamper(`UPDATE entries SET body = replace(body, '2019-01-14"', '2019-01-15"') WHERE position = 5`)
    expect(await verified(file)).toMatchObject({ whole: false, position: 5, entry: 'ent_r1-1', why: 'the words of entry 5 no longer give the hash recorded with them: one or the other was changed' })
  })

  it('verify() names an entry rewritten together with its hash', async () => {
    const file = await tamper('')
    const db = new DatabaseSync(file)
    const { body, previous } = db.prepare('SELECT body, lower(hex(previous)) AS previous FROM entries WHERE position = 5').get() as { body: string; previous: string }
    const changed = body.replace('2019-01-14"', '2019-01-15"')
    const hash = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(`${previous}\n${changed}`)))
    db.prepare('UPDATE entries SET body = ?, hash = ? WHERE position = 5').run(changed, hash)
    db.close()
    expect(await verified(file)).toMatchObject({ whole: false, position: 5, entry: 'ent_r1-1' })
  })

  it('verify() names where an entry was dropped in the middle, also where the rest moved up', async () => {
    expect(await verified(await tamper('DELETE FROM entries WHERE position = 5'))).toMatchObject({ whole: false, position: 5, entry: null, why: 'entry 5 is missing: entry 6 comes after entry 4' })
    const movedUp = await tamper('DELETE FROM entries WHERE position = 5; UPDATE entries SET position = -position WHERE position > 5; UPDATE entries SET position = -position - 1 WHERE position < 0')
    expect(await verified(movedUp)).toMatchObject({ whole: false, position: 5 })
  })

  it('verify() says how many are missing at the end', async () => {
    expect(await verified(await tamper('DELETE FROM entries WHERE position > 12'))).toMatchObject({ whole: false, position: 13, entry: null, why: 'the log ends too soon: shared/person/Ada recorded 6 entries and 5 are here' })
  })

  it('verify() names two entries that changed places, of one writer or of two', async () => {
    expect(await verified(await tamper(swap(5, 7)))).toMatchObject({ whole: false, position: 5 })
    expect(await verified(await tamper(swap(5, 6)))).toMatchObject({ whole: false, position: 5 })
  })

  it('verify() misses a kept file that is gone, or was put in the place of another, and claims nothing of a dossier from before that was noted', async () => {
    const file = await someDossier()
    const kept = (words: string) => ({ sha256: hash('sha256', words, 'hex'), bytes: Buffer.from(words) })
    const [a, b, c] = ['one', 'two', 'three'].map(kept) as [ReturnType<typeof kept>, ReturnType<typeof kept>, ReturnType<typeof kept>]
    const store = openSqlite(file)
    await store.keepOriginals([a])
    await store.keepOriginals([a, b])
    await store.close()
    expect((await verified(file)).whole).toBe(true)
    const after = async (...statements: readonly string[]) => {
      const copy = newFile()
      copyFileSync(file, copy)
      edit(copy, ...statements)
      return { copy, proof: await verified(copy) }
    }
    const gone = (why: string) => ({ whole: false, position: null, entry: null, why: `every entry is whole, but ${why}` })
    const insert = `INSERT INTO originals VALUES (x'${c.sha256}', 0, x'${c.bytes.toString('hex')}')`
    expect((await after('DELETE FROM originals')).proof).toEqual(gone('of the 2 files that were kept, 2 are gone'))
    expect((await after('DROP TABLE originals')).proof).toEqual(gone('of the 2 files that were kept, 2 are gone'))
    const last = await after('DELETE FROM originals WHERE rowid = 2')
    expect(last.proof).toEqual(gone('of the 2 files that were kept, 1 is gone'))
    expect((await after('DELETE FROM originals WHERE rowid = 1', insert)).proof).toEqual(gone('the files that are kept are not those that were: one was put in the place of another'))

    // What is kept later does not hide it.
    const again = openSqlite(last.copy)
    await again.keepOriginals([c])
    expect(await again.verify()).toMatchObject({ whole: false })
    await again.close()

    // Code from before notes nothing of what it adds, and today's takes that in with what is kept next.
    const mixed = await after(insert)
    expect(mixed.proof.whole).toBe(true)
    const old = await after(`DELETE FROM meta WHERE key = 'originals'`)
    expect(old.proof.whole).toBe(true)
    for (const { copy } of [mixed, old]) {
      const now = openSqlite(copy)
      await now.keepOriginals([kept('four')])
      expect((await now.verify()).whole).toBe(true)
      await now.close()
      edit(copy, 'DELETE FROM originals WHERE rowid = 2')
      expect(await verified(copy)).toMatchObject({ whole: false, why: expect.stringContaining('1 is gone') })
    }
  })

  it('verify() misses no entry added without its head, and no head without its entries', async () => {
    expect(await verified(await tamper('DELETE FROM heads'))).toMatchObject({ whole: false })
    expect(await verified(await tamper(`UPDATE heads SET entries = 99`))).toMatchObject({ whole: false })
    expect(await verified(await tamper(`UPDATE entries SET id = 'ent_other' WHERE position = 5`))).toMatchObject({ whole: false, position: 5 })
  })

  it(`whichever bit of the file is flipped, it is noticed or nothing recorded has changed (seed ${seed.seed})`, async () => {
    const file = await someDossier()
    const whole = readFileSync(file)
    const recorded = await entriesOf(file)
    const copy = newFile()
    await fc.assert(fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(7), async (at, bit) => {
      for (const end of ['', '-wal', '-shm']) rmSync(copy + end, { force: true })
      const flipped = Buffer.from(whole)
      flipped[at] = (flipped[at] as number) ^ (1 << bit)
      writeFileSync(copy, flipped)
      const noticed = await verified(copy).then(({ whole: proven }) => !proven, ({ name }: Error) => name === 'CannotOpen')
      expect(noticed || sameValue(await entriesOf(copy), recorded)).toBe(true)
    }), { ...seed, numRuns: 200 })
  }, 60_000)
})
