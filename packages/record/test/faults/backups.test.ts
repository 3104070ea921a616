import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import type { Verification } from '../../src/store.ts'
import { openSqlite } from '../../src/stores/sqlite/openSqlite.ts'
import { unite } from '../../src/unite.ts'
import { person } from '../entries.ts'
import { someEntries } from '../someEntries.ts'

const folder = mkdtempSync(join(tmpdir(), 'travaux-backups-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let files = 0
const newFile = (): string => join(folder, `${files += 1}.travaux`)

/** Does `work` while another process appends one entry after another to a dossier. `acknowledged` grows. */
async function whileAnotherWrites(work: (file: string, acknowledged: readonly string[]) => Promise<void>): Promise<void> {
  const file = newFile()
  openSqlite(file).close()
  const acknowledged: string[] = []
  const child = spawn(process.execPath, [join(import.meta.dirname, '../processes/append.ts'), file, 'w', '100000'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines = createInterface(child.stdout).on('line', (line) => acknowledged.push(line))
  try {
    await expect.poll(() => acknowledged.length, { interval: 5 }).toBeGreaterThan(20)
    await work(file, acknowledged)
  } finally {
    child.kill('SIGKILL')
    lines.close()
  }
}

async function heldIn(file: string): Promise<{ readonly proof: Verification; readonly ids: readonly string[] }> {
  const store = openSqlite(file, { create: false })
  try {
    const ids: string[] = []
    for await (const batch of store.read(0)) ids.push(...batch.map(({ id }) => id as string))
    return { proof: await store.verify(), ids }
  } finally {
    await store.close()
  }
}

const ways: readonly (readonly [string, (from: string, to: string) => Promise<void>])[] = [
  ['SQLite’s VACUUM INTO', async (from, to) => {
    const db = new DatabaseSync(from, { readOnly: true })
    db.prepare('VACUUM INTO ?').run(to)
    db.close()
  }],
  ['SQLite’s backup', async (from, to) => {
    const db = new DatabaseSync(from, { readOnly: true })
    await backup(db, to, { rate: 1000 })
    db.close()
  }],
  ['uniting a new dossier with it, as `travaux export` does', async (from, to) => {
    const [store, into] = [openSqlite(from, { readOnly: true }), openSqlite(to)]
    await unite(into, store)
    for (const each of [store, into]) await each.close()
  }],
]

describe('a copy made while another process writes', () => {
  it.each(ways)('by %s is whole and holds everything that was acknowledged before it was begun', async (_, copy) => {
    await whileAnotherWrites(async (file, acknowledged) => {
      for (let time = 0; time < 3; time += 1) {
        const before = acknowledged.length
        const to = newFile()
        await copy(file, to)
        const { proof, ids } = await heldIn(to)
        expect(ids.length).toBeGreaterThanOrEqual(before)
        expect(ids).toEqual(someEntries('w', ids.length, person('w')).map(({ id }) => id as string))
        expect(proof).toMatchObject({ whole: true, entries: ids.length })
      }
    })
  })

  it('of the file alone, without its journal, is refused, or not whole, or whole as it stood before; then a receipt tells what is missing', async () => {
    await whileAnotherWrites(async (file) => {
      for (let time = 0; time < 8; time += 1) {
        const store = openSqlite(file, { readOnly: true })
        const noted = await store.verify()
        await store.close()
        if (!noted.whole) throw new Error(noted.why)
        const to = newFile()
        copyFileSync(file, to)
        const seen = await heldIn(to).catch(({ name }: Error) => name)
        if (typeof seen === 'string') expect(seen).toBe('CannotOpen')
        else if (seen.proof.whole) {
          expect(seen.ids).toEqual(someEntries('w', seen.ids.length, person('w')).map(({ id }) => id as string))
          const copy = openSqlite(to)
          expect((await copy.verify(noted.heads)).whole).toBe(seen.ids.length >= noted.entries)
          await copy.close()
        }
        await setTimeout(20)
      }
    })
  })
})

describe('a copy of the file alone of a dossier that is open', () => {
  it('holds all of it once nothing was recorded for a second', async () => {
    const file = newFile()
    const store = openSqlite(file)
    await store.append(someEntries('a', 700), 0)
    await store.append(someEntries('b', 1), 700)
    const to = newFile()
    await expect.poll(async () => {
      copyFileSync(file, to)
      return (await heldIn(to)).ids.length
    }, { interval: 200 }).toBe(701)
    expect(existsSync(`${file}-wal`)).toBe(true)
    expect((await heldIn(to)).proof).toMatchObject({ whole: true, entries: 701 })
    await store.close()
  })
})
