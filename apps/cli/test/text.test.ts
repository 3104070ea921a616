import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { harbourFolder } from './harbourFolder.ts'
import { run } from './run.ts'

const draft = 'Article 1. Harbour\n\n1. The harbour [Japan propose; Russia oppose: shall] [should] stay open [to all ships.\n\n2. Fees are [X] per cent[^1].\n'
let cwd = ''
const travaux = async (...args: string[]) => run(args, { cwd })
beforeAll(async () => {
  cwd = harbourFolder(draft)
  expect(await travaux('new', 'talks.travaux', '--codebook', 'codebook.json')).toMatchObject({ exit: 0 })
})

describe('travaux text check', () => {
  it('gives counts and places as JSON', async () => {
    const { stdout, exit } = await travaux('text', 'check', 'draft.txt', '--format', 'json')
    expect(exit).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      characters: draft.length, articles: [{ heading: 'Harbour' }], brackets: { pairs: 4, unmatched: [{ at: draft.indexOf('[to all'), kind: 'open' }], maxDepth: 2 }, placeholders: [{ kind: 'value' }],
      attributions: [{ sides: ['Japan'], role: 'propose' }, { sides: ['Russia'], role: 'oppose' }], notes: [{ mend: { insert: ']' } }],
    })
  })

  it('says where a bracket has no partner, and with --strict answers no', async () => {
    expect(await travaux('text', 'check', 'draft.txt', '--strict')).toMatchObject({ exit: 1, stdout: expect.stringContaining('1 bracket without a partner') })
  })

  it.each([
    [['text', 'check', 'none.txt'], 1, /none\.txt/],
    [['text', 'check', 'draft.txt', '--convention', 'none'], 2, /^travaux: There is no convention none; there are /],
    [['text', 'export', 'draft.txt', '--to', 'draft.exe'], 2, /does not say by its ending what to make/],
    [['text', 'compare', 'draft.txt'], 2, /Name the later text after the earlier/],
    [['text', 'print', 'talks.travaux'], 1, /There is no draft in talks\.travaux; `travaux text import FILE --into talks\.travaux` brings one in/],
  ])('%j exits %i with a sentence', async (args, exit, stderr) => {
    expect(await travaux(...args)).toMatchObject({ exit, stderr: expect.stringMatching(stderr) })
  })
})

describe('travaux text print, export and compare', () => {
  it.each(['draft.docx', 'draft.xml', 'draft.md.txt'])('goes out as %s and comes back to the character', async (name) => {
    expect(await travaux('text', 'export', 'draft.txt', '--to', name)).toMatchObject({ exit: 0, stdout: `Made ${name}.\n` })
    expect(await travaux('text', 'print', name)).toMatchObject({ exit: 0, stdout: draft })
    expect(await travaux('text', 'export', 'draft.txt', '--to', name)).toMatchObject({ exit: 1, stderr: expect.stringContaining('is there already and is not overwritten') })
  })

  it('makes a PDF and Markdown', async () => {
    expect(await travaux('text', 'export', 'draft.txt', '--to', 'draft.pdf')).toMatchObject({ exit: 0 })
    expect(readFileSync(join(cwd, 'draft.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
    expect(await travaux('text', 'export', 'draft.txt', '--to', 'draft.md')).toMatchObject({ exit: 0 })
    expect(readFileSync(join(cwd, 'draft.md'), 'utf8')).toContain('Harbour')
  })

  it('compares by words, and answers no where texts differ', async () => {
    writeFileSync(join(cwd, 'later.txt'), draft.replace('stay open', 'remain open'))
    expect(await travaux('text', 'compare', 'draft.txt', 'later.txt')).toMatchObject({ exit: 1, stdout: expect.stringContaining('[-stay-]{+remain+}') })
    expect(await travaux('text', 'compare', 'draft.txt', 'draft.docx')).toMatchObject({ exit: 0 })
  })
})

describe('travaux text import', () => {
  it('tables a text in a dossier, takes back what was done to it in a file, and shows it', async () => {
    writeFileSync(join(cwd, 'harbour.txt'), 'Article 1. Harbour\n\n1. The harbour [Japan propose: shall] [Russia propose: should] stay open to ships.\n')
    expect(await travaux('text', 'import', 'harbour.txt', '--into', 'talks.travaux', '--title', 'Harbour', '--date', '2030-01-01', '--by', 'Desk')).toMatchObject({ exit: 0, stdout: expect.stringMatching(/^Harbour: 2 clauses tabled, 1 bracket open; the draft is drf_/) })
    expect((await travaux('text', 'print', 'talks.travaux')).stdout).toContain('1. The harbour [Japan propose: shall] [Russia propose: should] stay open to ships.')
    await travaux('text', 'export', 'talks.travaux', '--to', 'out.txt')
    writeFileSync(join(cwd, 'back.txt'), readFileSync(join(cwd, 'out.txt'), 'utf8').replace('to ships', 'to vessels'))
    expect(await travaux('text', 'import', 'back.txt', '--into', 'talks.travaux', '--draft', 'Harbour', '--date', '2030-01-02')).toMatchObject({ exit: 0, stdout: 'Harbour: 1 proposal and 0 notes taken back from back.txt.\n' })
    expect((await travaux('show', 'talks.travaux', 'text')).stdout).toContain('stay open to [ships | vessels]1.2.')
    expect((await travaux('show', 'talks.travaux', 'brackets')).stdout).toMatch(/Rounds[^]*Round 1 .* 2\n/)
    expect((await travaux('show', 'talks.travaux', 'law')).stdout).toContain('Final clauses')
    expect(await travaux('text', 'compare', 'talks.travaux', '1', '--on', '2030-01-01')).toMatchObject({ exit: 0 })
  })

  it.each([
    [['--date', 'soon'], 2, /--date soon is not a day of the calendar/],
    [['--draft', 'none'], 2, /There is no draft none in /],
    [['--round', '2'], 2, /--round goes with --draft/],
  ])('with %j exits %i with a sentence', async (args, exit, stderr) => {
    expect(await travaux('text', 'import', 'draft.txt', '--into', 'talks.travaux', ...args)).toMatchObject({ exit, stdout: '', stderr: expect.stringMatching(stderr) })
  })
})

describe('travaux text export of a dossier with compartments', () => {
  it('says that a file holds what only some may see, and makes one without it', async () => {
    writeFileSync(join(cwd, 'own.txt'), 'Article 1. Quay\n\nThe quay is ours.\n')
    expect(await travaux('text', 'import', 'own.txt', '--into', 'talks.travaux', '--compartment', 'japan', '--title', 'Quay', '--date', '2030-01-03')).toMatchObject({ exit: 0 })
    expect(await travaux('text', 'export', 'talks.travaux', '--draft', 'Quay', '--to', 'quay.txt')).toMatchObject({ exit: 0, stderr: 'quay.txt holds what only japan may see; `--clearance shared` makes one without it.\n' })
    expect(await travaux('text', 'export', 'talks.travaux', '--draft', 'Harbour', '--to', 'shared.txt')).toMatchObject({ exit: 0, stderr: '' })
    expect((await travaux('text', 'export', 'talks.travaux', '--draft', 'Quay', '--clearance', 'shared', '--to', 'none.txt')).exit).not.toBe(0)
  })
})

describe('travaux text law, languages and starters', () => {
  it('says what final clauses there seem to be, and how the text enters into force', async () => {
    writeFileSync(join(cwd, 'en.txt'), 'Article 1. Harbour\n\nThe harbour stays open for 30 days.\n\nArticle 2\n\nThis Agreement enters into force on the date of signature.\n')
    const { stdout, exit } = await travaux('text', 'law', 'en.txt', '--sides', 'Japan,Russia', '--format', 'json')
    expect(exit).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ entry: 'on signature', law: expect.arrayContaining([expect.objectContaining({ rule: 'VCLT 24(1)', is: 'present', number: '2' })]) })
    expect((await travaux('text', 'law', 'en.txt')).stdout).toContain('The text enters into force on signature.')
  })

  it('sets languages side by side, and answers no where one has what another has not', async () => {
    writeFileSync(join(cwd, 'ru.txt'), 'Статья 1. Гавань\n\nГавань открыта в течение 60 дней.\n\nСтатья 2\n\nНастоящее Соглашение вступает в силу в день подписания.\n')
    expect(await travaux('text', 'languages', 'en.txt', 'ru.txt', '--languages', 'en,ru')).toMatchObject({ exit: 1, stdout: expect.stringMatching(/1 difference\n.*30.*60/) })
    expect(await travaux('text', 'languages', 'en.txt', 'en.txt', '--languages', 'en,en')).toMatchObject({ exit: 0, stdout: expect.stringContaining('Nothing differs in structure.') })
    expect(await travaux('text', 'languages', 'en.txt', 'ru.txt', '--languages', 'en')).toMatchObject({ exit: 2, stderr: expect.stringContaining('--languages names 1 language for 2 files') })
  })

  it('lists clauses to begin from, and prints one', async () => {
    expect((await travaux('text', 'starters', 'registration')).stdout).toContain('with the Secretariat of the United Nations')
    expect((await travaux('text', 'starters')).stdout.split('\n').length).toBeGreaterThan(30)
    expect(await travaux('text', 'starters', 'none')).toMatchObject({ exit: 2, stderr: expect.stringContaining('There is no clause none') })
  })
})
