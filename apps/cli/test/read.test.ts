import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmodSync, closeSync, ftruncateSync, openSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { EntryId, SourceId } from '@travaux/model'
import { openDossier, openSqlite, type Dossier } from '@travaux/record'
import { describe, expect, it } from 'vitest'
import { command } from '../../../tests/command.ts'
import { folderOf, report, run, withoutProgress } from './run.ts'

const codebook = resolve(import.meta.dirname, '../../../examples/northern-territories/codebook.json')

/** Texts that differ, so that each is a source of its own. */
const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`papers/${String(i).padStart(4, '0')}.txt`, `Paper ${i}\n\n${report.repeat(3)}`]))

const sourcesOf = async (cwd: string) => {
  const rows = JSON.parse((await run(['show', 'talks.travaux', 'sources', '--format', 'json'], { cwd })).stdout) as { id: SourceId }[]
  return inDossier(cwd, async ({ folded }) => rows.map(({ id }) => folded.byKind.source.find((source) => source.id === id)?.value).sort((a, b) => (a?.file ?? '') < (b?.file ?? '') ? -1 : 1))
}

/** Everything that was said in a dossier, in order of the words: without ids and times, in which no two runs are alike. */
async function saidIn(file: string): Promise<readonly string[]> {
  const store = openSqlite(file)
  const said: string[] = []
  for await (const batch of store.read(0)) for (const { subject, kind, author, ...more } of batch) said.push(JSON.stringify([subject, kind, author, 'value' in more ? more.value : null, 'evidence' in more ? more.evidence : null]))
  await store.close()
  return said.sort()
}

/** Does what a person would in the workbench. */
async function inDossier<T>(cwd: string, work: (dossier: Dossier) => Promise<T>): Promise<T> {
  const dossier = await openDossier({ store: openSqlite(join(cwd, 'talks.travaux')), now: () => new Date(), newId: () => `ent_${randomUUID()}` as EntryId })
  try {
    return await work(dossier)
  } finally {
    await dossier.close()
  }
}

interface Documents { readonly documents: readonly { readonly file: string; readonly text: string; readonly statements: readonly { readonly content: readonly { readonly from: number; readonly to: number }[] }[] }[] }

describe('travaux read: what cannot be looked into', () => {
  it.skipIf(process.platform !== 'linux')('names a file whose name is not UTF-8, reads the others and exits 1', async () => {
    const cwd = folderOf({ 'papers/a.txt': report })
    writeFileSync(Buffer.concat([Buffer.from(join(cwd, 'papers/b')), Buffer.from([0xE9]), Buffer.from('.txt')]), report)
    const { exit, stdout, stderr } = await run(['read', 'papers'], { cwd })
    expect({ exit, stderr }).toEqual({ exit: 1, stderr: 'papers/b\uFFFD.txt: its name is not UTF-8, so that it cannot be opened; rename it.\n' })
    expect(stdout).toContain('papers/a.txt')
  })

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('names a folder that may not be read, reads the others and exits 1', async () => {
    const cwd = folderOf({ 'papers/a.txt': report, 'papers/locked/b.txt': report })
    chmodSync(join(cwd, 'papers/locked'), 0)
    const { exit, stdout, stderr } = await run(['read', 'papers'], { cwd })
    chmodSync(join(cwd, 'papers/locked'), 0o700)
    expect({ exit, stderr }).toEqual({ exit: 1, stderr: 'papers/locked may not be read or written by you; check its permissions.\n' })
    expect(stdout).toContain('papers/a.txt')
  })

  it.skipIf(process.platform === 'win32')('refuses what is no file, and an empty name, by a sentence', async () => {
    expect(await run(['read', '/dev/zero'])).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringMatching(/^travaux: \/dev\/zero is no file but a device or a pipe; .+\.\n$/) })
    expect(await run(['read', ''])).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringMatching(/^travaux: A file’s name is empty; .+\.\n$/) })
    expect(await run(['show', '', 'sources'])).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringMatching(/^travaux: The dossier’s name is empty; .+\.\n$/) })
    expect(await run(['new', ''])).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringMatching(/^travaux: The dossier’s name is empty; .+\.\n$/) })
  })

  it.skipIf(process.platform !== 'linux')('a disk that takes no more output gets one line', async () => {
    const cwd = folderOf({ 'a.txt': report })
    const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${command}" read a.txt > /dev/full`], { cwd, encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'travaux: The disk that holds the output is full; free some space and try again.\n' })
  })

  it('- reads text from standard input', async () => {
    const { exit, stdout, stderr } = await run(['read', '-', '--format', 'json'], { onStart: (child) => void child.stdin?.end(report) })
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
    expect((JSON.parse(stdout) as Documents).documents).toMatchObject([{ file: 'standard-input.txt', text: report }])
    expect(await run(['read', '-'], { onStart: (child) => void child.stdin?.end('') })).toMatchObject({ exit: 1, stderr: 'standard-input.txt: the file is empty: there is nothing to read.\n' })
  })
})

describe('travaux read', () => {
  it('prints what is found, for people', async () => {
    const cwd = folderOf({ 'report.txt': report })
    const { stdout, stderr, exit } = await run(['read', 'report.txt'], { cwd })
    expect({ stderr, exit }).toEqual({ stderr: '', exit: 0 })
    expect(stdout).toContain('Ministers meet on the isle\n  report.txt')
    expect(stdout).toMatch(/Statements \d/)
    expect(stdout).toContain('We will continue the talks on the peace treaty')
  })

  it('--format json prints one document a file; its text is the file’s own characters, and passages lie in it', async () => {
    const cwd = folderOf({ 'a.txt': report, 'b.txt': `${report}\r\nМосква и Токио 北方領土 👍\n` })
    const { stdout, exit } = await run(['read', 'a.txt', 'b.txt', '--format', 'json'], { cwd })
    expect(exit).toBe(0)
    const { documents } = JSON.parse(stdout) as Documents
    expect(documents.map(({ file }) => file)).toEqual(['a.txt', 'b.txt'])
    expect(documents[1]?.text).toBe(`${report}\r\nМосква и Токио 北方領土 👍\n`)
    const [first] = documents
    const said = first?.statements.flatMap(({ content }) => content).map(({ from, to }) => first.text.slice(from, to)) ?? []
    expect(said.join(' ')).toContain('We will continue the talks on the peace treaty')
  })

  it('reads a folder and what lies below it, in order of name, whatever order the threads end in', async () => {
    const cwd = folderOf({ ...many(12), 'papers/deep/z.md': '# A note\n\nOf one line.', 'papers/.hidden.txt': 'no', 'papers/figure.png': 'no' })
    const { stdout, stderr, exit } = await run(['read', 'papers', '--format', 'json'], { cwd })
    expect(exit).toBe(0)
    expect(stderr).toBe('1 file that is no document by its name passed over.\n')
    const names = (JSON.parse(stdout) as Documents).documents.map(({ file }) => file)
    expect(names).toHaveLength(13)
    expect(names).toEqual([...names].sort())
  })

  it('--into records what is found, and passes over what is there already', async () => {
    const cwd = folderOf(many(5))
    await run(['new', 'talks.travaux', '--codebook', codebook], { cwd })
    const first = await run(['read', 'papers', '--into', 'talks.travaux'], { cwd })
    expect(first).toMatchObject({ exit: 0, stderr: expect.stringMatching(/^5 texts read into talks\.travaux, \d+ entries recorded\.\n$/) })
    expect(first.stdout.trim().split('\n')).toHaveLength(5)
    const again = await run(['read', 'papers', '--into', 'talks.travaux'], { cwd })
    expect(again).toMatchObject({ exit: 0, stdout: '', stderr: '0 texts read into talks.travaux, 0 entries recorded; 5 already there.\n' })
    const sources = JSON.parse((await run(['show', 'talks.travaux', 'sources', '--format', 'json'], { cwd })).stdout) as unknown[]
    expect(sources).toHaveLength(5)
  })

  it('the same words are the same source, whatever the file is called', async () => {
    const cwd = folderOf({ 'a.txt': report, 'b.txt': report })
    await run(['new', 'talks.travaux'], { cwd })
    await run(['read', 'a.txt', '--into', 'talks.travaux'], { cwd })
    expect((await run(['read', 'b.txt', '--into', 'talks.travaux'], { cwd })).stderr).toContain('1 already there')
  })

  it('--into records a text once where two files hold it, and says which it is the same as; without --into each file has its document', async () => {
    const cwd = folderOf({ 'dup/a.txt': report, 'dup/b.txt': report, 'dup/c.txt': `${report} More.` })
    await run(['new', 'talks.travaux'], { cwd })
    const { stderr, exit } = await run(['read', 'dup', '--into', 'talks.travaux'], { cwd })
    expect(exit).toBe(0)
    expect(stderr).toMatch(/^dup\/b\.txt is the same as dup\/a\.txt, passed over\.\n2 texts read into talks\.travaux, \d+ entries recorded; 1 the same as another\.\n$/)
    expect(await sourcesOf(cwd)).toMatchObject([{ file: 'a.txt' }, { file: 'c.txt' }])
    const { documents } = JSON.parse((await run(['read', 'dup', '--format', 'json'], { cwd })).stdout) as Documents
    expect(documents.map(({ file }) => file)).toEqual(['dup/a.txt', 'dup/b.txt', 'dup/c.txt'])
  })

  it('--into reads a text again where another --published is given, or the dossier has learned more, and not otherwise', async () => {
    const cwd = folderOf({ 'a.txt': 'A note\n\nThe ministers met on Monday.\n' })
    await run(['new', 'talks.travaux'], { cwd })
    const again = async (...more: string[]) => (await run(['read', 'a.txt', '--into', 'talks.travaux', ...more], { cwd })).stderr
    expect(await again()).toMatch(/^1 text read/)
    expect(await again()).toMatch(/1 already there\.\n$/)
    expect(await again('--published', '2019-01-15')).toMatch(/^1 text read into talks\.travaux, [1-9]\d* entries recorded\.\n$/)
    expect(await sourcesOf(cwd)).toMatchObject([{ published: '2019-01-15' }])
    expect(await again('--published', '2019-01-15')).toMatch(/1 already there\.\n$/)
    expect(await again()).toMatch(/1 already there\.\n$/)
    await inDossier(cwd, (dossier) => dossier.review({ act: 'add', kind: 'issue', value: { name: 'Fishing', bySide: {}, group: null, raised: null, terms: [] }, evidence: [] }, 'A. Reviewer'))
    expect(await again()).toMatch(/^1 text read/)
  })

  it('--into never reads again what a person withdrew: it says who did, and what to do', async () => {
    const cwd = folderOf({ 'a.txt': report })
    await run(['new', 'talks.travaux'], { cwd })
    await run(['read', 'a.txt', '--into', 'talks.travaux'], { cwd })
    await inDossier(cwd, (dossier) => dossier.review({ act: 'withdraw', subject: dossier.folded.byKind.source[0]!.id }, 'A. Reviewer'))
    const { stderr, exit } = await run(['read', 'a.txt', '--into', 'talks.travaux', '--published', '2019-01-15'], { cwd })
    expect(exit).toBe(0)
    expect(stderr).toMatch(/^a\.txt was withdrawn from this dossier by A\. Reviewer and is not read again; to have it back, .*"restore".*src_[0-9a-f]{16}.*\.\n0 texts read into talks\.travaux, 0 entries recorded; 1 withdrawn by a person\.\n$/)
    expect(await sourcesOf(cwd)).toEqual([])
  })

  it('one bad file never stops it: it is named on stderr, the others are read, exit 1', async () => {
    const cwd = folderOf({ 'papers/a.txt': report, 'papers/b.txt': Buffer.alloc(5000), 'papers/c.txt': '', 'papers/d.txt': `${report} More.` })
    const { stdout, stderr, exit } = await run(['read', 'papers', '--format', 'json'], { cwd })
    expect(exit).toBe(1)
    expect((JSON.parse(stdout) as Documents).documents.map(({ file }) => file)).toEqual(['papers/a.txt', 'papers/d.txt'])
    expect(stderr).toMatch(/^papers\/b\.txt: .*binary.*\.\npapers\/c\.txt: .*empty.*\.\ntravaux: 2 of 4 texts could not be read\.\n$/)
  })

  it('interrupted while reading into a dossier, it says where it stopped, keeps what it read, and goes on when run again', async () => {
    const cwd = folderOf(many(120))
    await run(['new', 'talks.travaux', '--codebook', codebook], { cwd })
    const first = await run(['read', 'papers', '--into', 'talks.travaux'], { cwd, onStart: (child) => { child.stdout?.once('data', () => child.kill('SIGINT')) } })
    expect(first.exit).toBe(130)
    const [, done] = /Interrupted after (\d+) of 120 texts; what was read is recorded: the same command goes on from there\.\n$/.exec(first.stderr) ?? []
    expect(Number(done)).toBeGreaterThan(0)
    expect(Number(done)).toBeLessThan(120)
    expect((await run(['verify', 'talks.travaux'], { cwd })).exit).toBe(0)
    const second = await run(['read', 'papers', '--into', 'talks.travaux'], { cwd })
    expect(second).toMatchObject({ exit: 0, stderr: expect.stringContaining(`${120 - Number(done)} texts read into talks.travaux`) })
    expect(second.stderr).toContain(`; ${done} already there.`)
  }, 120_000)

  it('killed outright again and again, it loses and doubles nothing: run to its end, it has recorded what an uninterrupted run records', async () => {
    const cwd = folderOf({ ...many(150), 'papers/bad.txt': Buffer.alloc(5000) })
    await run(['new', 'talks.travaux'], { cwd })
    await run(['new', 'whole.travaux'], { cwd })
    let killed = 0
    for (const outputs of [1, 2, 1]) {
      let heard = 0
      const { signal } = await run(['read', 'papers', '--into', 'talks.travaux'], { cwd, onStart: (child) => { child.stdout?.on('data', () => { if (++heard === outputs) child.kill('SIGKILL') }) } })
      if (signal === 'SIGKILL') killed++
      expect((await run(['verify', 'talks.travaux'], { cwd })).exit).toBe(0)
    }
    expect(killed).toBeGreaterThan(0)
    const last = await run(['read', 'papers', '--into', 'talks.travaux'], { cwd })
    expect(last).toMatchObject({ exit: 1, stderr: expect.stringMatching(/; [1-9]\d* already there\.\ntravaux: 1 of 151 texts could not be read\.\n$/) })
    await run(['read', 'papers', '--into', 'whole.travaux'], { cwd })
    expect(await saidIn(join(cwd, 'talks.travaux'))).toEqual(await saidIn(join(cwd, 'whole.travaux')))
  }, 180_000)

  it.skipIf(process.platform === 'win32')('a disk that takes no more gets a sentence, and nothing recorded before is lost', async () => {
    const cwd = folderOf(many(100))
    await run(['new', 'talks.travaux'], { cwd })
    // A limit on the size of files (in blocks of 512 or 1024 bytes) stands for a full disk.
    const { status, stderr } = spawnSync('sh', ['-c', `ulimit -f 600; "${process.execPath}" "${command}" read papers --into talks.travaux`], { cwd, encoding: 'utf8', env: { PATH: process.env.PATH ?? '', HOME: cwd, NODE_DISABLE_COMPILE_CACHE: '1' } })
    expect(status).toBe(1)
    expect(stderr).toMatch(/^travaux: The disk that holds .*talks\.travaux .*what was recorded before is safe: .*free some space.*\.\n$/m)
    expect((await run(['verify', 'talks.travaux'], { cwd })).stdout).toMatch(/is whole: [1-9]\d* entries/)
  }, 60_000)

  it('stops early and quietly when the reader of its output has seen enough, and keeps what it recorded', async () => {
    const cwd = folderOf(many(200))
    const travaux = `"${process.execPath}" "${command}"`
    const piped = (line: string) => {
      const { status, stdout, stderr } = spawnSync('sh', ['-c', line], { cwd, encoding: 'utf8' })
      return { status, stderr: withoutProgress(stderr), lines: stdout.trim().split('\n').length }
    }
    expect(piped(`${travaux} read papers | head -1`)).toEqual({ status: 0, stderr: '', lines: 1 })
    await run(['new', 'talks.travaux'], { cwd })
    expect(piped(`${travaux} read papers --into talks.travaux 2>&1 | head -1`)).toEqual({ status: 0, stderr: '', lines: 1 })
    const { stdout, exit } = await run(['verify', 'talks.travaux', '--format', 'json'], { cwd })
    expect({ exit, proof: JSON.parse(stdout) as unknown }).toMatchObject({ exit: 0, proof: { whole: true } })
    const read = (await sourcesOf(cwd)).length
    expect(read).toBeGreaterThan(0)
    expect(read).toBeLessThan(200)
  })

  it('--published dates what does not say its own date', async () => {
    const cwd = folderOf({ 'a.txt': 'A note\n\nThe ministers met on Monday.\n' })
    const { documents: [document] } = JSON.parse((await run(['read', 'a.txt', '--published', '2019-01-15', '--format', 'json'], { cwd })).stdout) as { documents: [{ published: string; dates: { value: string }[] }] }
    expect(document.published).toBe('2019-01-15')
    expect(document.dates).toMatchObject([{ value: '2019-01-14' }])
  })

  it('takes other encodings, and says so', async () => {
    const cwd = folderOf({ 'ru.txt': Buffer.from([...'Министр Лавров заявил, что переговоры продолжатся.'].map((letter) => { const code = letter.codePointAt(0)!; return code < 128 ? code : code - 0x350 })) })
    const { stdout, exit } = await run(['read', 'ru.txt'], { cwd })
    expect(exit).toBe(0)
    expect(stdout).toContain('windows-1251')
  })
})

describe('travaux read: bad input', () => {
  const huge = (folder: string) => {
    const file = openSync(join(folder, 'huge.txt'), 'w')
    ftruncateSync(file, 200 * 1024 * 1024)
    closeSync(file)
  }

  it.each([
    ['a file that is not there', ['read', 'none.txt'], 2, /^travaux: none\.txt does not exist; check the name\.\n$/],
    ['a folder without texts', ['read', 'empty'], 2, /^travaux: empty holds no documents .*; name the files themselves if they end otherwise\.\n$/],
    ['an empty file', ['read', 'empty.txt'], 1, /^empty\.txt: .*empty.*\.\n$/],
    ['a binary', ['read', 'binary.txt'], 1, /^binary\.txt: .*binary.*\.\n$/],
    ['a PDF', ['read', 'scan.pdf'], 1, /^scan\.pdf: .*PDF.*\.\n$/],
    ['a text of 200 MB', ['read', 'huge.txt'], 1, /^huge\.txt: .*200 MB.*split it into its documents\.\n$/],
    ['a date that is none', ['read', 'a.txt', '--published', '2019-02-30'], 2, /^travaux: --published 2019-02-30 is not a date; write it as 2019-01-15\.\n$/],
    ['a codebook that is not there', ['read', 'a.txt', '--codebook', 'none.json'], 2, /^travaux: none\.json does not exist; check the name\.\n$/],
    ['a codebook that is not JSON', ['read', 'a.txt', '--codebook', 'a.txt'], 1, /^travaux: a\.txt is not JSON \(.*\); see .*write-a-codebook\.md for its form\.\n$/],
    ['a codebook that is another JSON', ['read', 'a.txt', '--codebook', 'other.json'], 1, /^travaux: other\.json is not a codebook: at name: .*\.\n$/],
    ['a dossier that is not there', ['read', 'a.txt', '--into', 'none.travaux'], 2, /^travaux: There is no dossier .*none\.travaux; `travaux new .*none\.travaux` makes one\.\n$/],
    ['a dossier that is none', ['read', 'a.txt', '--into', 'a.txt'], 1, /^travaux: .*a\.txt.* is not a dossier.*\.\n$/],
    ['--into with --codebook', ['read', 'a.txt', '--into', 'x.travaux', '--codebook', 'c.json'], 2, /^travaux: --codebook and --into do not go together: .*\.\n$/],
  ])('%s', async (_, args, exit, sentence) => {
    const cwd = folderOf({ 'a.txt': 'A text.', 'empty.txt': '', 'binary.txt': Buffer.alloc(5000), 'scan.pdf': '%PDF-1.7 x', 'other.json': '{}', 'empty/figure.png': 'x' })
    if (args.includes('huge.txt')) huge(cwd)
    const ran = await run(args, { cwd })
    expect({ exit: ran.exit, stdout: ran.stdout }).toEqual({ exit, stdout: '' })
    expect(ran.stderr).toMatch(sentence)
    expect(readdirSync(cwd)).not.toContain('none.travaux')
  })
})
