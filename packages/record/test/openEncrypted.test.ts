import { hash } from 'node:crypto'
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import * as fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type { Recorded, Store, Verification } from '../src/store.ts'
import { sameValue } from '../src/sameValue.ts'
import { changePassphrase } from '../src/stores/encrypted/changePassphrase.ts'
import { openEncrypted, type OpenEncryptedOptions } from '../src/stores/encrypted/openEncrypted.ts'
import { isEncrypted } from '../src/stores/sqlite/checkFile.ts'
import { openSqlite } from '../src/stores/sqlite/openSqlite.ts'
import { unite } from '../src/unite.ts'
import { describeStore } from './describeStore.ts'
import { person, seed } from './entries.ts'
import { someEntries, sourceEntry } from './someEntries.ts'

const folder = mkdtempSync(join(tmpdir(), 'travaux-encrypted-'))
let files = 0
const newFile = (): string => join(folder, `${files += 1}.travaux`)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** At the least cost: what a try costs is nothing these tests are about. */
const passphrase = 'five words, of a long walk'
const open = (file: string, options: Partial<OpenEncryptedOptions> = {}): Promise<Store> => openEncrypted(file, { passphrase, cost: 2, pollEvery: 50, ...options })

describeStore('encrypted file', () => {
  const file = newFile()
  return { open: (options) => open(file, options) }
}, { shared: true })

const original = Buffer.from('<p>The lighthouse shall be kept.</p>'.repeat(20))
const originalHash = hash('sha256', original, 'hex')

/** A closed dossier of a source with its file and 12 entries by two writers in turn, in 13 appends. */
async function someDossier(options: Partial<OpenEncryptedOptions> = {}, words = 'The lighthouse shall be kept.\nThey spoke.'): Promise<string> {
  const file = newFile()
  const store = await open(file, { name: 'Lighthouse talks', ...options })
  await store.keepOriginals([{ sha256: originalHash, bytes: original }])
  await store.append([sourceEntry('a', words)], 0)
  for (let i = 0; i < 12; i += 1) await store.append(someEntries(`e${i}`, 1, i % 2 === 0 ? person('Ada Lighthouse') : person('Bo')), 1 + i)
  await store.close()
  return file
}

async function entriesOf(file: string): Promise<readonly Recorded[]> {
  const store = await open(file)
  try {
    return await allOf(store)
  } finally {
    await store.close()
  }
}

async function allOf(store: Store): Promise<readonly Recorded[]> {
  const entries: Recorded[] = []
  for await (const batch of store.read(0)) entries.push(...batch)
  return entries
}

/** What is said of a file that somebody got at: when it is opened, or when it is proved by who had it open before. */
async function said(file: string, change: (db: DatabaseSync) => void): Promise<{ readonly opening: string; readonly proof: Verification }> {
  const store = await open(file)
  try {
    const db = new DatabaseSync(file)
    db.exec('DROP TRIGGER chunks_are_never_edited; DROP TRIGGER chunks_are_never_deleted')
    change(db)
    db.close()
    const opening = await open(file, { readOnly: true }).then(async (other) => (await other.close(), 'opened'), ({ message }: Error) => message.replace(file, 'FILE'))
    return { opening, proof: await store.verify() }
  } finally {
    await store.close()
  }
}

describe('openEncrypted(file, options)', () => {
  it('leaves no word on the disk: no name, text, person, search term, hash or file, in the file or its journal', async () => {
    const file = newFile()
    const store = await open(file, { name: 'Lighthouse talks' })
    await store.keepOriginals([{ sha256: originalHash, bytes: original }])
    await store.append([sourceEntry('a', 'The lighthouse shall be kept. '.repeat(2000)), ...someEntries('lighthouse', 1, person('Ada Lighthouse'))], 0)
    expect(await store.search('lighthouse', 5)).toHaveLength(1)
    const [entry] = await allOf(store)
    const beside = readdirSync(folder).filter((name) => name.startsWith(basename(file)))
    expect(beside).toContain(`${basename(file)}-wal`)
    for (const name of beside) {
      const bytes = readFileSync(join(folder, name))
      for (const word of ['ighthouse', 'shared', 'reader', 'subject', '2019-01-14']) expect(bytes.includes(word), `${word} in ${name}`).toBe(false)
      for (const known of [originalHash, entry!.hash]) expect(bytes.includes(Buffer.from(known, 'hex')) || bytes.includes(known)).toBe(false)
    }
    await store.close()
  })

  it('keeps its name, entries and files for who knows the passphrase, however its characters were typed', async () => {
    const file = newFile()
    await (await open(file, { passphrase: 'caf\u00e9 が', name: 'Lighthouse talks' })).close()
    const store = await open(file, { passphrase: 'cafe\u0301 か\u3099' })
    expect(store.name).toBe('Lighthouse talks')
    await store.close()
  })

  it('says that a passphrase is wrong or empty, and leaves the file untouched', async () => {
    const file = await someDossier()
    const before = readFileSync(file)
    await expect(open(file, { passphrase: 'Five words, of a long walk' })).rejects.toMatchObject({ name: 'CannotOpen', reason: 'passphrase', message: `The passphrase is not that of ${file}; try again, minding capitals and the keyboard’s language.` })
    await expect(open(file, { passphrase: '' })).rejects.toMatchObject({ reason: 'passphrase' })
    expect(readFileSync(file)).toEqual(before)
  })

  it('is told from a plain dossier at its first bytes: neither is opened as the other, and both stay as they were', async () => {
    const [encrypted, plain] = [await someDossier(), newFile()]
    await openSqlite(plain).close()
    expect([isEncrypted(encrypted), isEncrypted(plain), isEncrypted(join(folder, 'none'))]).toEqual([true, false, false])
    const before = [readFileSync(encrypted), readFileSync(plain)]
    expect(() => openSqlite(encrypted)).toThrow(`${encrypted} is encrypted; open it with its passphrase.`)
    await expect(open(plain)).rejects.toMatchObject({ reason: 'not-a-dossier', message: `${plain} is a dossier that is not encrypted; open it without a passphrase.` })
    expect([readFileSync(encrypted), readFileSync(plain)]).toEqual(before)
  })

  it('refuses what is not there when told not to make it, and a newer format', async () => {
    await expect(open(newFile(), { create: false })).rejects.toMatchObject({ reason: 'missing' })
    const file = await someDossier()
    const db = new DatabaseSync(file)
    db.exec('PRAGMA user_version = 9')
    db.close()
    await expect(open(file)).rejects.toMatchObject({ reason: 'newer', message: `${file} was made by a newer Travaux (its format is 9, this one reads up to 1); update Travaux to open it.` })
  })

  it('opens a dossier of every format there was, to read and untouched, and to go on with', async () => {
    for (const format of readdirSync(join(import.meta.dirname, 'encryptedFormats'))) {
      const file = newFile()
      copyFileSync(join(import.meta.dirname, 'encryptedFormats', format), file)
      const before = readFileSync(file)
      const read = await open(file, { readOnly: true, clearance: ['shared'] })
      expect(await read.verify()).toMatchObject({ whole: true, entries: 1 })
      expect(await read.search('peace', 5)).toHaveLength(1)
      await read.close()
      expect(readFileSync(file)).toEqual(before)
      const store = await open(file)
      expect(Buffer.from(await store.original(hash('sha256', '<p>A lighthouse and a peace treaty.</p>', 'hex')) ?? []).toString()).toBe('<p>A lighthouse and a peace treaty.</p>')
      await store.append(someEntries('c', 1), 3)
      expect(await store.verify()).toMatchObject({ whole: true, entries: 4 })
      await store.close()
    }
  })

  it('does nothing that a header asks for beyond its bounds, and tells a damaged one from a wrong passphrase', async () => {
    const file = await someDossier()
    const rewrite = (change: (words: string) => string, sumOf: ((words: string) => Buffer) | null): string => {
      const copy = newFile()
      copyFileSync(file, copy)
      const db = new DatabaseSync(copy)
      const { words } = db.prepare('SELECT words FROM header').get() as { words: string }
      db.prepare('UPDATE header SET words = ?').run(change(words))
      if (sumOf !== null) db.prepare('UPDATE header SET sum = ?').run(sumOf(change(words)))
      db.close()
      return copy
    }
    const right = (words: string): Buffer => Buffer.from(hash('sha256', words, 'hex').slice(0, 16), 'hex')
    for (const change of ['"N":1073741824', '"N":3', '"N":1048576,"r":16', '"N":-2']) {
      await expect(open(rewrite((words) => words.replace(/"N":2(?:,"r":8)?/, change), right))).rejects.toMatchObject({ reason: 'damaged' })
    }
    await expect(open(rewrite(() => '[null', right))).rejects.toMatchObject({ reason: 'damaged' })
    await expect(open(rewrite((words) => words.replace('"p":1', '"p":2'), null))).rejects.toMatchObject({ reason: 'damaged', message: expect.stringContaining('where its key is kept') })
    await expect(open(rewrite((words) => words.replace('"p":1', '"p":2'), right))).rejects.toMatchObject({ reason: 'passphrase' })
  })

  it('reads, searches and proves a file that may not be written to, and leaves it and its folder as they were', async () => {
    const own = mkdtempSync(join(tmpdir(), 'travaux-read-only-'))
    const file = join(own, 'a.travaux')
    copyFileSync(await someDossier(), file)
    chmodSync(file, 0o444)
    const before = readFileSync(file)
    const store = await open(file, { readOnly: true })
    expect(await allOf(store)).toHaveLength(13)
    expect(await store.search('lighthouse', 5)).toHaveLength(1)
    expect(await store.verify()).toMatchObject({ whole: true, entries: 13 })
    await expect(store.append(someEntries('z', 1), 13)).rejects.toMatchObject({ name: 'CannotAppend', reason: 'read-only' })
    await expect(store.keepOriginals([])).rejects.toMatchObject({ reason: 'read-only' })
    await store.close()
    expect(readFileSync(file)).toEqual(before)
    expect(readdirSync(own)).toEqual(['a.travaux'])
    rmSync(own, { recursive: true, force: true })
  })

  it('is united with a plain copy either way, and proves itself by the same hashes', async () => {
    const [file, copy] = [await someDossier(), newFile()]
    const [from, plain, back] = [await open(file), openSqlite(copy), await open(newFile())]
    await unite(plain, from)
    await unite(back, plain)
    expect(await allOf(plain)).toEqual(await allOf(from))
    expect(await back.verify()).toEqual(await from.verify())
    for (const store of [from, plain, back]) await store.close()
  })
})

describe('append(entries, expected) where it cannot', () => {
  it('forgets in memory what could not be written, and goes on', async () => {
    const file = await someDossier()
    const store = await open(file, { patience: 20 })
    const holder = new DatabaseSync(file)
    holder.exec('BEGIN IMMEDIATE')
    await expect(store.append([sourceEntry('z', 'Never said.')], 13)).rejects.toMatchObject({ name: 'CannotAppend', reason: 'locked' })
    holder.close()
    const full = new DatabaseSync(file)
    full.exec(`CREATE TRIGGER no_more BEFORE INSERT ON chunks BEGIN SELECT RAISE(ABORT, 'no more'); END`)
    await expect(store.append([sourceEntry('z', 'Never said.')], 13)).rejects.toThrow('no more')
    full.exec('DROP TRIGGER no_more')
    full.close()
    expect(await store.search('never', 5)).toEqual([])
    expect((await allOf(store)).length).toBe(13)
    expect(await store.append(someEntries('z', 1), 13)).toHaveLength(1)
    expect(await store.verify()).toMatchObject({ whole: true, entries: 14 })
    await store.close()
  })

  it('refuses to go on with a log that was cut while it was open', async () => {
    const file = await someDossier()
    const store = await open(file)
    const db = new DatabaseSync(file)
    db.exec('DROP TRIGGER chunks_are_never_deleted; DELETE FROM chunks WHERE n > 11')
    db.close()
    await expect(store.append(someEntries('z', 1), 13)).rejects.toMatchObject({ name: 'CannotAppend', reason: 'damaged', message: `${file} is damaged, so nothing was recorded: the log does not end as it was left: 13 appends were recorded and 11 are here; go back to a copy made before.` })
    expect(await allOf(store)).toHaveLength(13)
    await store.close()
  })
})

describe('durability', () => {
  const appending = (file: string, writer: string, count: number) => spawn(process.execPath, [join(import.meta.dirname, 'processes/append.ts'), file, writer, String(count), passphrase], { stdio: ['ignore', 'pipe', 'inherit'] })

  it('has everything that was acknowledged to a process that was killed with SIGKILL', async () => {
    const file = newFile()
    const child = appending(file, 'w', 100_000)
    const acknowledged: string[] = []
    for await (const line of createInterface(child.stdout)) {
      acknowledged.push(line)
      if (acknowledged.length === 25) child.kill('SIGKILL')
    }
    const held = (await entriesOf(file)).map(({ id }) => id as string)
    expect(held.slice(0, acknowledged.length)).toEqual(acknowledged)
    expect(held.length - acknowledged.length).toBeLessThanOrEqual(1)
  })

  it('leaves the log as it was, on the disk and in memory, where the file may not grow, and says so in a sentence', async () => {
    const file = newFile()
    const { stdout, stderr } = spawnSync('bash', ['-c', 'trap "" XFSZ; ulimit -f 1500; exec "$@"', '-', process.execPath, join(import.meta.dirname, 'processes/fill.ts'), file, 'append', '', passphrase], { encoding: 'utf8' })
    const seen = JSON.parse(stdout || JSON.stringify({ stderr })) as { acknowledged: number }
    expect(seen).toMatchObject({ held: seen.acknowledged, whole: true, reason: 'disk-full' })
    expect(await entriesOf(file)).toHaveLength(seen.acknowledged)
  })

  it('loses and doubles nothing when processes append at once, also where each would make the file', async () => {
    const file = newFile()
    const writers = ['a', 'b', 'c']
    await Promise.all(writers.map((writer) => new Promise<void>((resolve, reject) => {
      appending(file, writer, 50).on('exit', (code) => code === 0 ? resolve() : reject(new Error(`${writer} ended with ${code}`))).stdout.resume()
    })))
    const store = await open(file)
    const entries = await allOf(store)
    for (const writer of writers) expect(entries.filter(({ id }) => id.startsWith(`ent_${writer}-`)).map(({ id }) => id as string)).toEqual(someEntries(writer, 50).map(({ id }) => id as string))
    expect(await store.verify()).toMatchObject({ whole: true, entries: 150 })
    await store.close()
  }, 60_000)
})

describe('tampering', () => {
  const swap = 'UPDATE chunks SET n = 0 WHERE n = 5; UPDATE chunks SET n = 5 WHERE n = 7; UPDATE chunks SET n = 7 WHERE n = 0'
  it.each([
    ['one changed', 'UPDATE chunks SET encrypted = randomblob(length(encrypted)) WHERE n = 5', 5, 'append 5, which begins with entry 5, was changed or put in another’s place'],
    ['two swapped', swap, 5, 'append 5, which begins with entry 5, was changed or put in another’s place'],
    ['one dropped in the middle', 'DELETE FROM chunks WHERE n = 5', 5, 'append 5, which begins with entry 5, is missing: append 6 comes after append 4'],
    ['one dropped, the others renumbered', 'DELETE FROM chunks WHERE n = 5; UPDATE chunks SET n = -n WHERE n > 5; UPDATE chunks SET n = -n - 1 WHERE n < 0', 5, 'append 5, which begins with entry 5, was changed or put in another’s place'],
    ['the last ones dropped', 'DELETE FROM chunks WHERE n > 11', 12, 'the log does not end as it was left: 13 appends were recorded and 11 are here'],
    ['all dropped', 'DELETE FROM chunks', 1, 'the log does not end as it was left: 13 appends were recorded and 0 are here'],
    ['one doubled at the end', 'INSERT INTO chunks SELECT 14, encrypted FROM chunks WHERE n = 13', 14, 'append 14, which begins with entry 14, was changed or put in another’s place'],
    ['the state dropped', 'DELETE FROM state', null, 'what tells where the log ends is missing'],
    ['the state changed', 'UPDATE state SET encrypted = zeroblob(9)', null, 'what tells where the log ends was changed'],
  ])('%s: opening refuses it and verify() names it', async (_what, sql, position, why) => {
    const { opening, proof } = await said(await someDossier(), (db) => db.exec(sql))
    expect(opening).toBe(`FILE is damaged: ${why}; go back to a copy made before.`)
    expect(proof).toEqual({ whole: false, position, entry: null, why })
  })

  it('knows appends of another dossier, and of a copy that went on apart, from its own', async () => {
    const [file, other] = [await someDossier(), await someDossier()]
    const copy = newFile()
    copyFileSync(file, copy)
    for (const [of, name] of [[file, 'x'], [copy, 'y']] as const) {
      const store = await open(of)
      for (let i = 0; i < 2; i += 1) await store.append(someEntries(`${name}${i}`, 1, person('Bo')), 13 + i)
      await store.close()
    }
    const from = (of: string, n: number) => (db: DatabaseSync): void => {
      const there = new DatabaseSync(of, { readOnly: true })
      const { encrypted } = there.prepare('SELECT encrypted FROM chunks WHERE n = ?').get(n) as { encrypted: Uint8Array }
      there.close()
      db.prepare('UPDATE chunks SET encrypted = ? WHERE n = ?').run(encrypted, n)
    }
    const again = newFile()
    copyFileSync(file, again)
    const { opening, proof } = await said(file, from(copy, 15))
    expect(opening).toContain('the log does not come to what was recorded: an append was put in another’s place')
    expect(proof).toMatchObject({ whole: false, position: 15 })
    expect((await said(again, from(other, 5))).proof).toMatchObject({ whole: false, position: 5 })
  })

  it('names a file that was changed, put in another’s place or dropped', async () => {
    for (const [sql, why] of [
      ['UPDATE originals SET encrypted = randomblob(length(encrypted))', 'every entry is whole, but one of the files that are kept was changed'],
      ['UPDATE originals SET name = zeroblob(32)', 'every entry is whole, but one of the files that are kept was changed'],
      ['DELETE FROM originals', 'every entry is whole, but 1 files were kept and 0 are here'],
    ] as const) {
      expect(await said(await someDossier(), (db) => db.exec(sql))).toEqual({ opening: 'opened', proof: { whole: false, position: null, entry: null, why } })
    }
    const file = await someDossier()
    const db = new DatabaseSync(file)
    db.exec('UPDATE originals SET encrypted = randomblob(length(encrypted))')
    db.close()
    const store = await open(file)
    await expect(store.original(originalHash)).rejects.toMatchObject({ reason: 'damaged', message: expect.stringContaining(`the file kept under the hash ${originalHash.slice(0, 16)}… was changed`) })
    // What hinders the reading of a file is not told as damage to it.
    const other = new DatabaseSync(file)
    other.exec('ALTER TABLE originals RENAME TO elsewhere')
    other.close()
    await expect(store.original(originalHash)).rejects.toMatchObject({ message: expect.not.stringContaining('was changed') })
    await store.close()
  })

  it('tells who may not see all of it that it is damaged, and no number', async () => {
    const file = await someDossier()
    const store = await open(file, { clearance: ['shared'] })
    const db = new DatabaseSync(file)
    db.exec('DROP TRIGGER chunks_are_never_deleted; DELETE FROM chunks WHERE n = 5')
    db.close()
    expect(await store.verify()).toEqual({ whole: false, position: null, entry: null, why: 'the file is damaged; who opens it for all compartments is told where' })
    await store.close()
    await expect(open(file)).rejects.toMatchObject({ reason: 'damaged', message: expect.stringContaining('append 5, which begins with entry 5, is missing') })
    const refused = await open(file, { clearance: ['shared'] }).then(() => null, (error: Error) => error)
    expect(refused).toMatchObject({ reason: 'damaged', message: `${file} is damaged; who opens it for all compartments is told where.`, cause: undefined })
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
      const noticed = await open(copy).then(async (store) => {
        try {
          return !(await store.verify()).whole
        } finally {
          await store.close()
        }
      }, ({ name }: Error) => name === 'CannotOpen')
      expect(noticed || sameValue(await entriesOf(copy), recorded)).toBe(true)
    }), { ...seed, numRuns: 200 })
  }, 60_000)
})

describe('changePassphrase(file, { from, to })', () => {
  it('opens by the new one alone, encrypts nothing anew, and leaves nothing of the old in the file', async () => {
    const file = await someDossier()
    const db = new DatabaseSync(file)
    const chunks = () => db.prepare('SELECT encrypted FROM chunks').all()
    const { words } = db.prepare('SELECT words FROM header').get() as { words: string }
    const before = chunks()
    await changePassphrase(file, { from: passphrase, to: 'six other words', cost: 4 })
    expect(chunks()).toEqual(before)
    db.close()
    await expect(open(file)).rejects.toMatchObject({ reason: 'passphrase' })
    const store = await open(file, { passphrase: 'six other words' })
    expect(await store.verify()).toMatchObject({ whole: true, entries: 13 })
    await store.close()
    expect(readFileSync(file).includes(/"wrapped":"([0-9a-f]+)"/.exec(words)![1]!)).toBe(false)
  })

  it('tells where another reads, so that a copy of the file alone still opens by the old one', async () => {
    const [file, copy] = [await someDossier(), newFile()]
    const db = new DatabaseSync(file)
    db.exec('BEGIN')
    db.prepare('SELECT count(*) FROM chunks').get()
    expect(await changePassphrase(file, { from: passphrase, to: 'six other words', cost: 4, patience: 10 })).toEqual({ oldOpens: true })
    copyFileSync(file, copy)
    await (await open(copy)).close()
    db.exec('COMMIT')
    db.close()
    expect(await changePassphrase(file, { from: 'six other words', to: 'six more words', cost: 4 })).toEqual({ oldOpens: false })
    await expect(open(file, { passphrase: ' six other words' })).rejects.toMatchObject({ reason: 'passphrase', message: expect.stringContaining('; what was given begins or ends with a blank.') })
  })

  it('refuses a wrong one, an empty one, and a dossier that is not encrypted', async () => {
    const [file, plain] = [await someDossier(), newFile()]
    await openSqlite(plain).close()
    await expect(changePassphrase(file, { from: 'wrong', to: 'six other words', cost: 2 })).rejects.toMatchObject({ reason: 'passphrase' })
    await expect(changePassphrase(file, { from: passphrase, to: '', cost: 2 })).rejects.toMatchObject({ reason: 'passphrase' })
    await expect(changePassphrase(plain, { from: passphrase, to: 'six other words', cost: 2 })).rejects.toMatchObject({ reason: 'not-a-dossier' })
    await (await open(file)).close()
  })
})
