import { randomUUID } from 'node:crypto'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { SubjectId } from '@travaux/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fold } from '../../src/fold.ts'
import { inOrder } from '../../src/inOrder.ts'
import type { Recorded, Store } from '../../src/store.ts'
import { openPostgres } from '../../src/stores/postgres/openPostgres.ts'
import { openSqlite } from '../../src/stores/sqlite/openSqlite.ts'
import { startPostgres, type Server } from '../postgres.ts'
import { someEntries } from '../someEntries.ts'

const folder = mkdtempSync(join(tmpdir(), 'travaux-many-'))
let server: Server
beforeAll(async () => { server = await startPostgres() }, 120_000)
afterAll(async () => {
  await server.end()
  rmSync(folder, { recursive: true, force: true })
})

const engines = [
  ['sqlite', () => join(folder, `${randomUUID()}.travaux`), (place: string): Store | Promise<Store> => openSqlite(place)],
  ['postgres', () => `${server.address}?dossier=many-${randomUUID()}`, (place: string): Store | Promise<Store> => openPostgres(place)],
] as const

const hands = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
/** The lines that a process printed, which ended well. */
async function lines(script: string, ...args: readonly string[]): Promise<readonly string[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../processes', `${script}.ts`), ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  const exit = new Promise((resolve) => child.on('exit', resolve))
  const printed: string[] = []
  for await (const line of createInterface(child.stdout)) printed.push(line)
  expect(await exit).toBe(0)
  return printed
}

async function logOf(store: Store): Promise<readonly Recorded[]> {
  const log: Recorded[] = []
  for await (const batch of store.read(0)) log.push(...batch)
  return log
}

describe.each(engines)('8 processes at once (%s)', (_, makePlace, open) => {
  it('append: nothing is lost, doubled or out of order, and what was decided on an old log is refused with StaleAppend', async () => {
    const place = makePlace()
    await (await open(place)).close()
    const printed = await Promise.all(hands.map((hand) => lines('append', place, hand, '40')))
    const store = await open(place)
    const log = await logOf(store)
    expect(log.map(({ position }) => position)).toEqual(Array.from({ length: 320 }, (_, i) => i + 1))
    expect(new Set(log.map(({ id }) => id)).size).toBe(320)
    for (const [i, hand] of hands.entries()) {
      const own = log.filter(({ id }) => id.startsWith(`ent_${hand}-`))
      expect(own.map(({ id }) => id as string)).toEqual(someEntries(hand, 40).map(({ id }) => id as string))
      expect(own.map(({ id }) => id as string)).toEqual(printed[i]!.slice(0, -1))
      expect(own.map(({ previous }) => previous)).toEqual([null, ...own.slice(0, -1).map(({ hash }) => hash)])
    }
    // Eight begin on an empty log: all but one are refused at least once.
    const refused = printed.map((all) => Number(/^# stale (\d+)/.exec(all.at(-1) ?? '')?.[1]))
    expect(refused.filter((times) => times > 0).length).toBeGreaterThanOrEqual(7)
    expect(await store.verify()).toMatchObject({ whole: true, entries: 320 })
    await store.close()
  }, 60_000)

  it('review, each in its own dossier: nobody’s act is lost, and the last word stands without a rival', async () => {
    const place = makePlace()
    const begun = await open(place)
    await begun.append(someEntries('a', 1), 0)
    await begun.close()
    const printed = await Promise.all(hands.map((hand) => lines('review', place, hand, '8')))
    const store = await open(place)
    const log = await logOf(store)
    expect(log.length).toBe(1 + 8 * 8 * 2)
    for (const [i, hand] of hands.entries()) expect(log.filter(({ author }) => author.is === 'person' && author.name === hand).map(({ id }) => id as string)).toEqual(printed[i])
    const corrected = fold(inOrder(log)).subjects.get('dat_a-1' as SubjectId)
    expect(corrected).toMatchObject({ review: 'corrected', rivals: [], stands: log.findLast(({ subject }) => subject as string === 'dat_a-1')?.id })
    expect(await store.verify()).toMatchObject({ whole: true, entries: 129 })
    await store.close()
  }, 60_000)
})
