import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSqlite } from '../../src/stores/sqlite/openSqlite.ts'
import { someEntries, sourceEntry } from '../someEntries.ts'

const folder = mkdtempSync(join(tmpdir(), 'travaux-full-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const fill = join(import.meta.dirname, '../processes/fill.ts')
const from = join(folder, 'from.travaux')
beforeAll(async () => {
  const store = openSqlite(from)
  await store.append(Array.from({ length: 150 }, (_, i) => sourceEntry(`from-${i}`, `${i} `.repeat(5000))), 0)
  await store.close()
})

interface Seen { readonly acknowledged: number; readonly held: number; readonly kept: number; readonly files: number; readonly whole: boolean; readonly reason: string; readonly said: string }

function filled(command: string, args: readonly string[]): Seen {
  const { stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout) as Seen
}

/** A shell lets the process, and what it starts, make no file longer than so many kilobytes: the system itself then refuses the write, without privileges. */
const inShell = process.platform === 'win32' ? it.skip : it

describe('a full disk', () => {
  inShell.each(['append', 'originals', 'adopt'])('stops %s in a sentence: what was acknowledged is there, what was not is not, and with room again it goes on', async (how) => {
    const file = join(folder, `${how}.travaux`)
    const seen = filled('bash', ['-c', 'trap "" XFSZ; ulimit -f 1500; exec "$@"', '-', process.execPath, fill, file, how, from])
    expect(seen).toMatchObject({ held: seen.acknowledged, files: seen.kept, whole: true, reason: 'disk-full', said: expect.stringMatching(new RegExp(`^The disk that holds ${file} .*, so nothing was recorded.*free some space .*try again\\.$`)) })
    expect(seen.acknowledged).toBeGreaterThan(3)
    const store = openSqlite(file)
    expect(await store.append(someEntries('on', 1), seen.acknowledged)).toHaveLength(1)
    expect(await store.verify()).toMatchObject({ whole: true, entries: seen.acknowledged + 1 })
    await store.close()
  })

  const ownMounts = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', folder]).status === 0
  it.runIf(ownMounts)('that is one, of a megabyte, does the same', () => {
    const disk = join(folder, 'disk')
    mkdirSync(disk)
    const seen = filled('unshare', ['-rm', 'bash', '-c', 'mount -t tmpfs -o size=1m tmpfs "$1" && exec "$2" "$3" "$1/a.travaux"', '-', disk, process.execPath, fill])
    expect(seen.acknowledged).toBeGreaterThan(3)
    expect(seen).toMatchObject({ held: seen.acknowledged, whole: true, reason: 'disk-full', said: `The disk that holds ${disk}/a.travaux is full, so nothing was recorded; what was recorded before is safe: free some space and try again.` })
  })
})
