import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { harbourFolder } from './harbourFolder.ts'
import { run } from './run.ts'

const draft = 'Article 1. Harbour\n\n1. The harbour [Japan propose: shall] [Russia propose: should] stay open to ships.\n\n[2. Fees are low.]\n'
let cwd = ''
const travaux = async (...args: string[]) => run(args, { cwd })
beforeAll(async () => {
  cwd = harbourFolder(draft)
  for (const name of ['talks', 'twice']) expect(await travaux('new', `${name}.travaux`, '--codebook', 'codebook.json')).toMatchObject({ exit: 0 })
  for (const into of ['talks', 'twice', 'twice']) expect(await travaux('text', 'import', 'draft.txt', '--into', `${into}.travaux`)).toMatchObject({ exit: 0 })
})

describe('travaux text, of files', () => {
  it.each([
    [['check', 'draft.txt', '--draft', 'x'], 2, /--draft says something of a dossier, and draft\.txt is a text/],
    [['print', 'draft.txt', '--on', '2019-01-01'], 2, /--on says something of a dossier/],
    [['compare', 'draft.txt', 'draft.txt', '--round', '2'], 2, /--round says something of a dossier/],
    [['check', ''], 2, /The file’s name is empty/],
    [['export', 'draft.txt', '--to', 'none/draft.docx'], 1, /The folder none does not exist, so draft\.docx was not made/],
    [['print', 'talks.travaux', '--round', '9'], 2, /--round 9 is not there yet: draft has 1 round/],
    [['print', 'talks.travaux', '--as-of', '2019-01-01'], 1, /No draft is seen in talks\.travaux with these --as-of, --on or --clearance/],
    [['print', 'talks.travaux', '--draft', 'none'], 2, /There is no draft none in talks\.travaux; --draft takes one of: drf_/],
    [['print', 'twice.travaux'], 2, /twice\.travaux has 2 drafts; name one with --draft: drf_/],
    [['print', 'twice.travaux', '--draft', 'draft'], 2, /2 drafts in twice\.travaux are called draft; name one by its id/],
  ])('%j exits %i with a sentence', async (args, exit, stderr) => {
    expect(await travaux('text', ...args)).toMatchObject({ exit, stdout: '', stderr: expect.stringMatching(stderr) })
  })

  it('does not take a file in Rich Text Format for plain text', async () => {
    writeFileSync(join(cwd, 'draft.rtf'), '{\\rtf1 [words]}')
    expect(await travaux('text', 'check', 'draft.rtf')).toMatchObject({ exit: 1, stderr: expect.stringContaining('save it as .docx') })
  })

  it('names the lines of a long text with many strays, each by line and column', async () => {
    writeFileSync(join(cwd, 'long.txt'), '[ words\n\n'.repeat(3000))
    const { stdout } = await travaux('text', 'check', 'long.txt')
    expect(stdout).toMatch(/line 1, column 1: No bracket closes this one/)
    expect(stdout).toMatch(/line 5999, column 1: No bracket closes this one/)
  })

  it('compares words alone: line ends and a mark before the text are none', async () => {
    writeFileSync(join(cwd, 'windows.txt'), `\uFEFF${draft.replaceAll('\n', '\r\n').replace('low', 'high')}`)
    expect(await travaux('text', 'compare', 'draft.txt', 'windows.txt')).toMatchObject({ exit: 1, stdout: expect.stringMatching(/Fees are \[-low-\]\{\+high\+\}\.\]\n*$/) })
  })

  it('what sides propose in a text goes out under the day its file was written', async () => {
    await travaux('text', 'export', 'draft.txt', '--to', 'dated.xml')
    expect(readFileSync(join(cwd, 'dated.xml'), 'utf8')).toContain(new Date().toISOString().slice(0, 10))
    expect(readFileSync(join(cwd, 'dated.xml'), 'utf8')).not.toContain('1970')
  })

  it('takes - for standard input', async () => {
    const piped = await run(['text', 'check', '-', '--format', 'json'], { cwd, onStart: (child) => { child.stdin?.end('words [more words]') } })
    expect(JSON.parse(piped.stdout)).toMatchObject({ characters: 18, brackets: { pairs: 1 } })
  })

  it('a folder is none', async () => {
    mkdirSync(join(cwd, 'folder'))
    expect(await travaux('text', 'print', 'folder')).toMatchObject({ exit: 1, stderr: expect.stringContaining('folder is a folder; give a file') })
  })
})

describe('travaux text import, of a new draft', () => {
  it.each([
    [['--by', ''], /--by is empty/],
    [['--title', ' '], /--title is empty/],
    [['--language', 'klingon'], /--language klingon is no language/],
    [['--draft', 'draft', '--title', 'x'], /--title is of a new draft, and --draft draft is there already/],
  ])('with %j it is called wrongly, and the dossier stays whole', async (args, stderr) => {
    expect(await travaux('text', 'import', 'draft.txt', '--into', 'talks.travaux', ...args)).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringMatching(stderr) })
    expect(await travaux('verify', 'talks.travaux')).toMatchObject({ exit: 0 })
  })

  it('leaves who is no side in the words, or makes sides of them with --add-sides', async () => {
    await travaux('new', 'bare.travaux')
    expect(await travaux('text', 'import', 'draft.txt', '--into', 'bare.travaux', '--title', 'One')).toMatchObject({ exit: 0, stderr: expect.stringContaining('Japan is none of the sides of bare, so what it wants is in the text alone; with --add-sides it would be one.') })
    expect((await travaux('text', 'print', 'bare.travaux')).stdout).toContain('[Japan propose: shall] [Russia propose: should]')
    expect((await travaux('show', 'bare.travaux', 'text')).stdout).toContain('“Japan propose: shall”: nobody')
    expect(await travaux('text', 'import', 'draft.txt', '--into', 'bare.travaux', '--title', 'Two', '--add-sides')).toMatchObject({ exit: 0, stderr: expect.stringContaining('added to the sides of bare: Japan, Russia.') })
    expect((await travaux('show', 'bare.travaux', 'text', '--of', 'Two')).stdout).toContain('“shall”: Japan proposes')
  })

  it('refuses brackets deeper than people write', async () => {
    writeFileSync(join(cwd, 'deep.txt'), '['.repeat(20_000) + ']'.repeat(20_000))
    expect(await travaux('text', 'import', 'deep.txt', '--into', 'talks.travaux')).toMatchObject({ exit: 1, stderr: expect.stringContaining('brackets 20,000 deep in one another') })
  })
})

describe('travaux text import --draft', () => {
  it('holds a file against the text it went out with, and takes nothing back twice', async () => {
    await travaux('new', 'cycle.travaux', '--codebook', 'codebook.json')
    await travaux('text', 'import', 'draft.txt', '--into', 'cycle.travaux')
    await travaux('text', 'export', 'cycle.travaux', '--to', 'sent.txt')
    const sent = readFileSync(join(cwd, 'sent.txt'), 'utf8')
    writeFileSync(join(cwd, 'japan.txt'), sent.replace('to ships', 'to vessels'))
    writeFileSync(join(cwd, 'russia.txt'), sent.replace('are low', 'are high'))
    const back = (file: string) => travaux('text', 'import', file, '--into', 'cycle.travaux', '--draft', 'draft')
    expect(await back('japan.txt')).toMatchObject({ exit: 0, stdout: 'draft: 1 proposal and 0 notes taken back from japan.txt.\n', stderr: '' })
    expect(await back('russia.txt')).toMatchObject({ exit: 0, stdout: 'draft: 1 proposal and 0 notes taken back from russia.txt.\n' })
    expect(await back('japan.txt')).toMatchObject({ exit: 0, stdout: 'draft: 0 proposals and 0 notes taken back from japan.txt.\n', stderr: expect.stringContaining('1 change is on record already') })
    const { stdout } = await travaux('show', 'cycle.travaux', 'text')
    expect(stdout).toContain('stay open to [ships | vessels]')
    expect(stdout).toContain('Fees are [low | high]')
    expect(await travaux('verify', 'cycle.travaux')).toMatchObject({ exit: 0 })
  })

  it('refuses a file that is none of the draft, and kinds that go out alone', async () => {
    writeFileSync(join(cwd, 'other.txt'), 'Quite another text about lighthouses and who pays for their keepers.\n')
    expect(await travaux('text', 'import', 'other.txt', '--into', 'talks.travaux', '--draft', 'draft')).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringContaining('other.txt is not draft come back') })
    await travaux('text', 'export', 'talks.travaux', '--to', 'alone.md')
    expect(await travaux('text', 'import', 'alone.md', '--into', 'talks.travaux', '--draft', 'draft')).toMatchObject({ exit: 2, stderr: expect.stringContaining('is of a kind that goes out alone') })
  })
})
