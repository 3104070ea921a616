import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Entry } from '@travaux/model'
import { afterAll, describe, expect, it } from 'vitest'
import { openSqlite } from '../src/stores/sqlite/openSqlite.ts'
import { fileKinds } from '../src/stores/sqlite/fileKinds.ts'
import { sourceEntry } from './someEntries.ts'

const folder = mkdtempSync(join(tmpdir(), 'travaux-formats-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const formats = join(import.meta.dirname, 'formats')

/** What each kept dossier holds: how many entries in all and for who sees the shared part, the writers of the shared part, and its file's hash. Made by the code of its time, never again. */
const kept = [
  { format: 1, all: 14, shared: 14, found: 1, foundByAll: 1, signedBy: null, original: null },
  { format: 2, all: 12, shared: 8, found: 1, foundByAll: 2, signedBy: 'ea4a6c63e29c520abef5507b132ec5f9954776aebebe7b92421eea691446d22c', original: '1ebdf68dda16280c877f3e95875c99c3b3bf0fd9508a7c6fbedb40dcb704f10a' },
] as const

describe('a dossier of every format there was', () => {
  it('is kept: this code writes no format of which there is none', () => {
    expect(readdirSync(formats).sort()).toEqual(kept.map(({ format }) => `format-${format}.travaux`))
    expect(kept.at(-1)?.format).toBe(fileKinds.plain.format)
  })

  it.each(kept)('is opened, to read and untouched, and to go on with: format $format', async ({ format, all, shared, found, foundByAll, signedBy, original }) => {
    const file = join(folder, `${format}.travaux`)
    copyFileSync(join(formats, `format-${format}.travaux`), file)
    const before = readFileSync(file)
    const cleared = openSqlite(file, { readOnly: true, clearance: ['shared'] })
    expect(await cleared.verify()).toMatchObject({ whole: true, entries: shared })
    expect(await cleared.search('peace', 5)).toHaveLength(found)
    await cleared.close()
    const read = openSqlite(file, { readOnly: true })
    const proof = await read.verify()
    expect(proof).toMatchObject({ whole: true, entries: all })
    expect(proof.whole && proof.heads.flatMap(({ keys }) => keys)).toEqual(signedBy === null ? [] : [signedBy])
    if (original !== null) expect((await read.original(original))?.length).toBe(920)
    await read.close()
    expect(readFileSync(file)).toEqual(before)
    const store = openSqlite(file)
    await store.append([{ ...sourceEntry('c', 'A peace of somebody’s own.'), compartment: 'team' } as Entry], all)
    expect(await store.search('peace', 5)).toHaveLength(foundByAll + 1)
    expect(await store.verify()).toMatchObject({ whole: true, entries: all + 1 })
    await store.close()
  })

  it('but a later one is refused, to read and to write, and left untouched', () => {
    const file = join(folder, 'later.travaux')
    copyFileSync(join(formats, `format-${fileKinds.plain.format}.travaux`), file)
    const db = new DatabaseSync(file)
    db.exec(`PRAGMA user_version = ${fileKinds.plain.format + 1}`)
    db.close()
    const before = readFileSync(file)
    for (const readOnly of [true, false]) expect(() => openSqlite(file, { readOnly })).toThrow(`${file} was made by a newer Travaux (its format is ${fileKinds.plain.format + 1}, this one reads up to ${fileKinds.plain.format}); update Travaux to open it.`)
    expect(readFileSync(file)).toEqual(before)
    expect(readdirSync(folder).filter((name) => name.startsWith('later'))).toEqual(['later.travaux'])
  })
})
