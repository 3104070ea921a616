import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { command } from '../../../tests/command.ts'
import { report, run, scratch } from './run.ts'

const secret = 'Minister Ada Stern said that Zanzibar would yield the lighthouse, and Tokyo would not.'
const page = (words: string) => `<html><head><title>Kept page</title></head><body><p>${words}</p></body></html>`

/** A dossier that all may see, with or without what only Tokyo's team may: before, between and after, of the same text, and larger, so that its pages lie among the others. */
async function handedOver(withSecrets: boolean): Promise<string> {
  const cwd = scratch()
  const travaux = async (...args: string[]) => expect(await run(args, { cwd })).toMatchObject({ exit: 0 })
  const hide = async (...files: string[]) => { if (withSecrets) await travaux('read', ...files, '--published', '2026-03-03', '--into', 'talks.travaux', '--compartment', 'tokyo-team') }
  writeFileSync(join(cwd, 'report.txt'), report)
  writeFileSync(join(cwd, 'open.html'), page('Minister Bo Lind said that the ferry would sail in June.'))
  writeFileSync(join(cwd, 'secret.txt'), secret)
  writeFileSync(join(cwd, 'secret.html'), page(`${secret} ${'Zanzibar again. '.repeat(400)}`))
  await travaux('new', 'talks.travaux', '--codebook', resolve(import.meta.dirname, '../../../examples/northern-territories/codebook.json'))
  await hide('secret.txt', 'report.txt')
  await travaux('read', 'report.txt', '--published', '2026-03-02', '--into', 'talks.travaux')
  await hide('secret.html', 'open.html')
  await travaux('read', 'open.html', '--published', '2026-03-04', '--into', 'talks.travaux')
  await travaux('export', 'talks.travaux', '--for', 'Russia', '--without-prejudice', '--to', 'theirs.travaux')
  return join(cwd, 'theirs.travaux')
}

/** What a dossier holds, but for what is drawn anew: ids, times, and the hashes made of them. */
function contentOf(file: string) {
  const db = new DatabaseSync(file, { readOnly: true })
  const all = (sql: string) => db.prepare(sql).all().map((row) => ({ ...row }))
  const content = {
    name: all('SELECT key, value FROM meta ORDER BY key'),
    entries: all(`SELECT position, json_remove(body, '$.id', '$.recordedAt', '$.answers') AS body FROM entries ORDER BY position`),
    heads: all('SELECT writer, entries FROM heads ORDER BY writer'),
    compartments: all('SELECT id, name FROM compartments'),
    paragraphs: all('SELECT * FROM paragraphs ORDER BY id'),
    tables: all('SELECT name FROM sqlite_schema ORDER BY name'),
    originals: all('SELECT lower(hex(sha256)) AS sha256, deflated, length(bytes) AS length FROM originals ORDER BY sha256'),
    free: all('PRAGMA freelist_count'),
  }
  const files = db.prepare('SELECT deflated, bytes FROM originals').all() as unknown as { deflated: number; bytes: Uint8Array }[]
  const bytes = files.map((each) => Buffer.from(each.deflated === 1 ? inflateRawSync(each.bytes) : each.bytes).toString('latin1')).join('\n')
  const terms = db.prepare(`SELECT hex(block) AS block FROM paragraph_terms_data`).all().map(({ block }) => Buffer.from(String(block), 'hex').toString('latin1')).join('\n')
  db.close()
  return { content, bytes, terms }
}

describe('a copy handed over', () => {
  it('is the same whether there were secrets beside what it holds, and no byte of it tells', async () => {
    const [one, other] = await Promise.all([handedOver(true), handedOver(false)])
    const [beside, alone] = [contentOf(one), contentOf(other)]
    expect(beside.content.entries.length).toBeGreaterThan(5)
    expect(beside.content).toEqual(alone.content)
    expect(beside.content.name).toEqual([{ key: 'name', value: 'Japan and Russia: peace treaty, for Russia, without prejudice' }, { key: 'originals', value: expect.stringMatching(/^1 [0-9a-f]{64}$/) }])
    // The file itself, what is packed in it, and the terms of its search, which are split over pages.
    for (const bytes of [readFileSync(one).toString('latin1'), readFileSync(one).toString('utf16le'), beside.bytes, beside.terms]) expect(bytes).not.toMatch(/zanzibar|lighthouse|tokyo-team/i)
    // They would be found where they are.
    const whole = readFileSync(join(one, '..', 'talks.travaux')).toString('latin1')
    expect(whole).toMatch(/zanzibar/i)
    expect(whole).toContain('tokyo-team')
    expect(readFileSync(one).length).toBe(readFileSync(other).length)
  }, 60_000)
})

describe('travaux export --to copy.travaux, while another process writes', () => {
  it('makes a copy that is whole and holds everything that was acknowledged before', async () => {
    const cwd = scratch()
    expect(await run(['new', 'talks.travaux'], { cwd })).toMatchObject({ exit: 0 })
    const acknowledged: string[] = []
    const child = spawn(process.execPath, [resolve(import.meta.dirname, '../../../packages/record/test/processes/append.ts'), join(cwd, 'talks.travaux'), 'w', '100000'], { stdio: ['ignore', 'pipe', 'inherit'] })
    createInterface(child.stdout).on('line', (line) => acknowledged.push(line))
    try {
      await expect.poll(() => acknowledged.length, { interval: 5 }).toBeGreaterThan(20)
      const before = acknowledged.length
      expect(await run(['export', 'talks.travaux', '--to', 'copy.travaux'], { cwd })).toMatchObject({ exit: 0, stdout: 'Made copy.travaux.\n' })
      expect(acknowledged.length).toBeGreaterThan(before)
      const { stdout, exit } = await run(['verify', 'copy.travaux', '--format', 'json'], { cwd })
      const proof = JSON.parse(stdout) as { whole: boolean; entries: number }
      expect([exit, proof.whole]).toEqual([0, true])
      expect(proof.entries).toBeGreaterThanOrEqual(before)
    } finally {
      child.kill('SIGKILL')
    }
  })
})

describe('a dossier that may not be written to', () => {
  it.skipIf(process.platform === 'win32')('gets nothing read, merged or opened into it, with a sentence, and stays as it is', async () => {
    const cwd = scratch()
    await run(['new', 'talks.travaux'], { cwd })
    const shared = mkdtempSync(join(tmpdir(), 'travaux-unwritable-'))
    copyFileSync(join(cwd, 'talks.travaux'), join(shared, 'talks.travaux'))
    copyFileSync(join(cwd, 'talks.travaux'), join(shared, 'other.travaux'))
    writeFileSync(join(shared, 'report.txt'), report)
    const before = readFileSync(join(shared, 'talks.travaux'))
    const listed = readdirSync(shared)
    for (const each of listed) chmodSync(join(shared, each), 0o444)
    chmodSync(shared, 0o555)
    try {
      for (const args of [['read', 'report.txt', '--into', 'talks.travaux'], ['merge', 'talks.travaux', 'other.travaux'], ['open', 'talks.travaux', '--no-open', '--port', '0']]) {
        // Permissions do not bind root: then another user tries.
        const ran = spawnSync(process.execPath, [command, ...args], { cwd: shared, encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', HOME: shared, NODE_DISABLE_COMPILE_CACHE: '1' }, ...(process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}) })
        expect({ args: args[0], status: ran.status, stdout: ran.stdout, stderr: ran.stderr }).toEqual({ args: args[0], status: 1, stdout: '', stderr: expect.stringMatching(/^travaux: .*talks\.travaux may not be written to; change its permissions, or work on a copy\.\n$/) })
      }
      expect(readFileSync(join(shared, 'talks.travaux')).equals(before)).toBe(true)
      expect(readdirSync(shared)).toEqual(listed)
    } finally {
      chmodSync(shared, 0o755)
      rmSync(shared, { recursive: true, force: true })
    }
  })
})

describe('a copy that cannot be made', () => {
  it.skipIf(process.platform === 'win32')('where the disk is full is not there, and the sentence is of the copy', async () => {
    const cwd = scratch()
    writeFileSync(join(cwd, 'long.txt'), 'Minister Ada Stern said that the talks would go on in June.\n\n'.repeat(800))
    await run(['new', 'talks.travaux'], { cwd })
    await run(['read', 'long.txt', '--into', 'talks.travaux'], { cwd })
    // A limit on the size of files (in blocks of 512 or 1024 bytes) stands for a full disk.
    for (const [ending, why] of [['travaux', 'The disk that holds .*/copy\\.travaux is full or refused the write, so it was not made; .*try again'], ['jsonl', '.*/copy\\.jsonl would be larger than .*; choose another place']]) {
      const ran = spawnSync('sh', ['-c', 'trap "" XFSZ; ulimit -f 200; exec "$@"', '-', process.execPath, command, 'export', 'talks.travaux', '--to', `copy.${ending}`], { cwd, encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', HOME: cwd, NODE_DISABLE_COMPILE_CACHE: '1' } })
      expect({ ending, status: ran.status, stdout: ran.stdout, stderr: ran.stderr }).toEqual({ ending, status: 1, stdout: '', stderr: expect.stringMatching(new RegExp(`^travaux: ${why}\\.\\n$`)) })
    }
    expect(readdirSync(cwd).filter((name) => name.includes('copy.'))).toEqual([])
  }, 60_000)

  it.skipIf(process.platform === 'win32')('where the folder may not be written to names the file that was asked for', async () => {
    const cwd = scratch()
    const shared = mkdtempSync(join(tmpdir(), 'travaux-unwritable-'))
    try {
      await run(['new', 'talks.travaux'], { cwd })
      copyFileSync(join(cwd, 'talks.travaux'), join(shared, 'talks.travaux'))
      chmodSync(join(shared, 'talks.travaux'), 0o444)
      chmodSync(shared, 0o555)
      const ran = spawnSync(process.execPath, [command, 'export', 'talks.travaux', '--to', 'copy.travaux'], { cwd: shared, encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', HOME: shared, NODE_DISABLE_COMPILE_CACHE: '1' }, ...(process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}) })
      expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status: 1, stderr: expect.stringMatching(/^travaux: The folder .* may not be written to, so copy\.travaux cannot be made there; choose another\.\n$/) })
    } finally {
      chmodSync(shared, 0o755)
      rmSync(shared, { recursive: true, force: true })
    }
  })
})
