import { hash } from 'node:crypto'
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import * as fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type { Store } from '../../src/store.ts'
import { openSqlite } from '../../src/stores/sqlite/openSqlite.ts'
import { person, seed } from '../entries.ts'
import { someEntries } from '../someEntries.ts'

const folder = mkdtempSync(join(tmpdir(), 'travaux-kills-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let files = 0
const newFile = (): string => join(folder, `${files += 1}.travaux`)

type How = 'one' | 'batch' | 'adopt' | 'checkpoint'
let names = 0
/** Starts a writer, kills it `after` milliseconds after it began to open the file, and gives what it said was acknowledged. */
async function killed(how: How, file: string, after: number, from = ''): Promise<{ readonly name: string; readonly opened: boolean; readonly said: readonly string[] }> {
  const name = `w${names += 1}`
  // What Node makes of the scripts is kept: 200 starts take a third of the time.
  const child = spawn(process.execPath, [join(import.meta.dirname, '../processes/write.ts'), how, file, name, from], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') } })
  const said: string[] = []
  for await (const line of createInterface(child.stdout)) {
    if (line === 'opening') setTimeout(() => child.kill('SIGKILL'), after)
    else said.push(line)
  }
  return { name, opened: said[0] === 'open', said: said.slice(1) }
}

async function idsIn(store: Store): Promise<string[]> {
  const ids: string[] = []
  for await (const batch of store.read(0)) ids.push(...batch.map(({ id }) => id as string))
  return ids
}

const keeps = (store: Store, what: string): Promise<boolean> => store.keepsOriginal(hash('sha256', `the original of ${what}. `.repeat(200), 'hex'))

const moment = (most: number, numRuns: number): readonly number[] => fc.sample(fc.double({ min: 0, max: most, noNaN: true, noDefaultInfinity: true }), { ...seed, numRuns })
/** In two lanes, as there are two cores at least. */
const inLanes = async <T>(all: readonly T[], work: (one: T, i: number) => Promise<void>): Promise<void> => {
  const waiting = [...all.entries()]
  await Promise.all([1, 2].map(async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next[1], next[0])
  }))
}

/** Kills one writer after another at one file, each going on with what the last one left, and looks after each at what is there. */
async function killAtOne(how: 'one' | 'batch' | 'checkpoint', moments: readonly number[]): Promise<number> {
  const file = newFile()
  const size = how === 'batch' ? 500 : 1
  let held: readonly string[] = []
  let acknowledged = 0
  for (const [i, after] of moments.entries()) {
    const { name, said } = await killed(how, file, after)
    acknowledged += said.length
    if (!existsSync(file)) continue
    const store = openSqlite(file, { readOnly: i % 2 === 1 && held.length > 0 })
    const now = await idsIn(store)
    const known = [...held, ...said.flatMap((_, n) => someEntries(`${name}-${n + 1}`, size, person(name)).map(({ id }) => id as string))]
    expect(now.slice(0, known.length)).toEqual(known)
    // What was in flight is there as a whole or not at all.
    const inFlight = someEntries(`${name}-${said.length + 1}`, size, person(name)).map(({ id }) => id as string)
    expect([[], inFlight]).toContainEqual(now.slice(known.length))
    if (how === 'batch') for (let n = 1; n <= said.length; n += 1) expect(await keeps(store, `${name}-${n}`)).toBe(true)
    expect(await store.verify()).toMatchObject({ whole: true, entries: now.length })
    await store.close()
    held = now
  }
  return acknowledged
}

describe(`SIGKILL at 200 random moments (seed ${seed.seed}): what was acknowledged is there, in order, and nothing is torn`, () => {
  it('60 while a file is made and opened: it is made, or can be', async () => {
    await inLanes(moment(25, 60), async (after) => {
      const file = newFile()
      const { name, said } = await killed('one', file, after)
      const store = openSqlite(file)
      const held = await idsIn(store)
      expect(held.slice(0, said.length)).toEqual(said)
      expect(held.length - said.length).toBeLessThanOrEqual(1)
      await store.append(someEntries(`${name}-on`, 1), held.length)
      expect(await store.verify()).toMatchObject({ whole: true, entries: held.length + 1 })
      await store.close()
    })
  }, 60_000)

  it('50 while entries are appended one by one', async () => {
    const acknowledged = { count: 0 }
    await inLanes([0, 1, 2, 3, 4], async (lane) => { acknowledged.count += await killAtOne('one', moment(80, 50).slice(lane * 10, lane * 10 + 10)) })
    expect(acknowledged.count).toBeGreaterThan(0)
  }, 60_000)

  it('30 while 500 at a time are, with the files that their sources were taken from', async () => {
    const acknowledged = { count: 0 }
    await inLanes([0, 1, 2, 3, 4, 5], async (lane) => { acknowledged.count += await killAtOne('batch', moment(200, 30).slice(lane * 5, lane * 5 + 5)) })
    expect(acknowledged.count).toBeGreaterThan(0)
  }, 60_000)

  it('30 while the journal is taken into the file', async () => {
    const acknowledged = { count: 0 }
    await inLanes([0, 1, 2], async (lane) => { acknowledged.count += await killAtOne('checkpoint', moment(80, 30).slice(lane * 10, lane * 10 + 10)) })
    expect(acknowledged.count).toBeGreaterThan(0)
  }, 60_000)

  it('30 while another copy is taken in: begun again, it goes on and loses nothing', async () => {
    const from = newFile()
    const other = openSqlite(from)
    for (let i = 0; i < 10; i += 1) await other.append([...someEntries(`a${i}`, 100), ...someEntries(`b${i}`, 100, person('Ada'))], i * 200)
    const all = await idsIn(other)
    await other.close()
    const begun = { count: 0 }
    await inLanes([0, 1, 2, 3, 4, 5], async (lane) => {
      const file = newFile()
      let before = 0
      for (const after of moment(150, 30).slice(lane * 5, lane * 5 + 5)) {
        const { said } = await killed('adopt', file, after, from)
        const acknowledged = Math.max(before, Number(said.at(-1)?.split(' ')[1] ?? 0))
        begun.count += said.length
        const store = openSqlite(file)
        const held = await idsIn(store)
        expect(held).toEqual(all.slice(0, held.length))
        expect(held.length - acknowledged).toBeGreaterThanOrEqual(0)
        expect([0, 40]).toContain((held.length - acknowledged) % 80)
        for (let at = 0; at < acknowledged; at += 40) expect(await keeps(store, `${at}`)).toBe(true)
        expect(await store.verify()).toMatchObject({ whole: true, entries: held.length })
        await store.close()
        before = held.length
      }
    })
    expect(begun.count).toBeGreaterThan(0)
  }, 60_000)
})
