import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { report, run, scratch } from './run.ts'

/** A folder with `talks.travaux`: a shared report, and one that only Japan's delegation may see. */
let cwd = ''
const travaux = async (...args: string[]) => run(args, { cwd })
beforeAll(async () => {
  cwd = scratch()
  writeFileSync(join(cwd, 'report.txt'), report)
  writeFileSync(join(cwd, 'secret.txt'), 'Minister Ada Stern said that Tokyo would not yield on the islands.\n')
  expect(await travaux('new', 'talks.travaux')).toMatchObject({ exit: 0 })
  expect(await travaux('read', 'report.txt', '--published', '2026-03-02', '--into', 'talks.travaux')).toMatchObject({ exit: 0 })
  expect(await travaux('read', 'secret.txt', '--published', '2026-03-03', '--into', 'talks.travaux', '--compartment', 'tokyo-team')).toMatchObject({ exit: 0 })
})

describe('--clearance and --compartment', () => {
  it('show what one is cleared for, and nothing that tells of the rest', async () => {
    expect((await travaux('find', 'talks.travaux', 'yield')).exit).toBe(0)
    expect(await travaux('find', 'talks.travaux', 'yield', '--clearance', 'shared')).toMatchObject({ exit: 1, stdout: '', stderr: 'Nothing in talks.travaux holds yield.\n' })
    const sources = async (...more: string[]) => (JSON.parse((await travaux('show', 'talks.travaux', 'sources', '--format', 'json', ...more)).stdout) as unknown[]).length
    expect([await sources(), await sources('--clearance', 'shared'), await sources('--clearance', 'shared,tokyo-team'), await sources('--clearance', 'russia')]).toEqual([2, 1, 2, 0])
    expect(await travaux('show', 'talks.travaux', 'positions', '--clearance', 'russia')).toMatchObject({ exit: 0, stdout: 'Nothing is recorded that --clearance russia may see.\n' })
    expect((await travaux('show', 'talks.travaux', 'sources', '--as-of', '1900-01-01')).stdout).toBe('Nothing had been recorded by 1900-01-01; a later --as-of shows what was since.\n')
    expect((await travaux('verify', 'talks.travaux', '--clearance', 'shared')).stdout).not.toContain('tokyo-team')
  })

  it.each([
    [['show', 'talks.travaux', 'sources', '--clearance', 'a/b'], 'travaux: --clearance "a/b" is not a compartment’s name; use letters, digits, spaces, dots and dashes, at most 61.\n'],
    [['read', 'report.txt', '--into', 'talks.travaux', '--clearance', 'japan'], 'travaux: --clearance japan does not cover shared, where this would be recorded; add it, or choose another with --compartment.\n'],
    [['read', 'report.txt', '--compartment', 'japan'], 'travaux: --clearance and --compartment go with --into: they are of a dossier.\n'],
  ])('%j exits 2 with a sentence', async (args, stderr) => {
    expect(await travaux(...args)).toMatchObject({ exit: 2, stdout: '', stderr })
  })
})

describe('travaux export', () => {
  it('--for a side makes a dossier of the shared part alone, which proves itself whole and lists nothing else', async () => {
    expect(await travaux('export', 'talks.travaux', '--for', 'Russia', '--without-prejudice', '--to', 'theirs.travaux')).toMatchObject({ exit: 0, stdout: 'Made theirs.travaux.\n' })
    expect((await travaux('verify', 'theirs.travaux')).stdout).toBe((await travaux('verify', 'talks.travaux', '--clearance', 'shared')).stdout.replace('talks', 'theirs'))
    expect(readFileSync(join(cwd, 'theirs.travaux')).includes('tokyo-team')).toBe(false)
    expect(readFileSync(join(cwd, 'theirs.travaux')).includes('yield')).toBe(false)
  })

  it('gives byte for byte the same to a side, whatever its own compartments hold', async () => {
    expect(await travaux('new', 'bare.travaux', '--name', 'talks')).toMatchObject({ exit: 0 })
    await travaux('export', 'talks.travaux', '--clearance', 'shared', '--to', 'shared.jsonl')
    expect(await travaux('merge', 'bare.travaux', 'shared.jsonl')).toMatchObject({ exit: 0 })
    for (const ending of ['travaux', 'csv', 'jsonld']) {
      for (const from of ['talks', 'bare']) expect(await travaux('export', `${from}.travaux`, '--clearance', 'shared', '--to', `${from}-out.${ending}`)).toMatchObject({ exit: 0 })
      expect(readFileSync(join(cwd, `talks-out.${ending}`)).equals(readFileSync(join(cwd, `bare-out.${ending}`)))).toBe(true)
    }
  }, 60_000)

  it('--to entries.jsonl gives every entry, and merge gives the same bytes back', async () => {
    const { stdout } = await travaux('export', 'talks.travaux')
    writeFileSync(join(cwd, 'all.jsonl'), stdout)
    expect(await travaux('new', 'again.travaux')).toMatchObject({ exit: 0 })
    expect(await travaux('merge', 'again.travaux', 'all.jsonl')).toMatchObject({ exit: 0, stdout: `all.jsonl: ${stdout.split('\n').length - 1} new entries.\n` })
    expect((await travaux('export', 'again.travaux')).stdout).toBe(stdout)
    expect((await travaux('verify', 'again.travaux')).stdout).toBe((await travaux('verify', 'talks.travaux')).stdout.replace('talks', 'again'))
  })

  it('--to statements.csv has the columns of Discourse Network Analyzer first', async () => {
    expect(await travaux('export', 'talks.travaux', '--clearance', 'shared', '--to', 'statements.csv')).toMatchObject({ exit: 0 })
    const [head, first] = readFileSync(join(cwd, 'statements.csv'), 'utf8').split('\r\n')
    expect(head).toMatch(/^\uFEFFstatement ID;time;document ID;document title;author;source;section;type;text;person;organization;concept;agreement;/)
    expect(first?.split(';').slice(8, 10)).toEqual(['"""We will continue the talks on the peace treaty,"""', 'Ada Stern'])
  })

  it('--to annotations.jsonld and sources.json are what other programs take in', async () => {
    await travaux('export', 'talks.travaux', '--clearance', 'shared', '--to', 'annotations.jsonld')
    const { items } = JSON.parse(readFileSync(join(cwd, 'annotations.jsonld'), 'utf8')) as { items: { target: { selector: { type: string; exact?: string; start?: number; end?: number }[] }[] }[] }
    const selectors = items.flatMap(({ target }) => target.map(({ selector }) => selector))
    expect(selectors.length).toBeGreaterThan(3)
    for (const [quote, position] of selectors) expect(report.slice(position?.start, position?.end)).toBe(quote?.exact)
    await travaux('export', 'talks.travaux', '--clearance', 'shared', '--to', 'sources.json')
    expect(JSON.parse(readFileSync(join(cwd, 'sources.json'), 'utf8'))).toMatchObject([{ type: 'article-newspaper', title: 'Ministers meet on the isle', issued: { 'date-parts': [[2026, 3, 2]] } }])
  })

  it.each(['travaux', 'jsonl', 'csv', 'jsonld', 'json'])('--to x.%s has nothing of what --clearance leaves out', async (ending) => {
    const bytes = async (name: string, ...more: string[]) => {
      expect(await travaux('export', 'talks.travaux', ...more, '--to', `${name}.${ending}`)).toMatchObject({ exit: 0 })
      return readFileSync(join(cwd, `${name}.${ending}`)).toString('latin1')
    }
    const secret = /yield|secret\.txt|2026-03-03|2026,\s*3,\s*3\b/
    expect(await bytes('whole')).toMatch(secret)
    expect(await bytes('part', '--clearance', 'shared')).not.toMatch(secret)
  })

  it.each([
    [['--to', 'report.txt'], 1, 'travaux: report.txt is there already and is not overwritten; choose another name.\n'],
    [['--to', 'x.docx'], 2, 'travaux: --to x.docx ends in none of .travaux, .jsonl, .csv, .jsonld and .json, which say what is to be made.\n'],
    [['--for', 'Japan'], 2, 'travaux: --for makes a dossier; say with --to which file it is to be, such as for-them.travaux.\n'],
    [['--for', 'Nowhere', '--to', 'x.travaux'], 2, expect.stringContaining('Nowhere')],
    [['--as-of', '2019-01-15'], 2, 'travaux: --as-of does not go with entries, which are handed on whole: leave it out, or make statements (.csv), annotations (.jsonld) or sources (.json).\n'],
    [['--on', '2019-01-15', '--to', 'x.jsonl'], 2, expect.stringContaining('--on does not go with entries')],
    [['--side', 'Japan', '--to', 'x.jsonl'], 2, expect.stringContaining('leave it out, or make statements (.csv), annotations (.jsonld).')],
    [['--as-of', '2019-01-15', '--to', 'x.travaux'], 2, expect.stringContaining('--as-of does not go with a dossier, which is handed on whole')],
    [['--for', 'Japan', '--on', '2019-01-15', '--to', 'x.travaux'], 2, expect.stringContaining('--on does not go with a dossier')],
    [['--side', 'Japan', '--to', 'x.json'], 2, expect.stringContaining('--side says nothing to sources')],
    [['--without-prejudice'], 2, 'travaux: --without-prejudice goes with --for: say for which side the copy is.\n'],
  ])('%j exits %d with a sentence', async (more, exit, stderr) => {
    expect(await travaux('export', 'talks.travaux', ...more)).toMatchObject({ exit, stdout: '', stderr })
  })
})

describe('travaux verify --receipt, --against', () => {
  it('holds a dossier against what was noted of it, also after it has grown', async () => {
    const { stdout: receipt } = await travaux('verify', 'bare.travaux', '--receipt')
    writeFileSync(join(cwd, 'receipt.txt'), receipt)
    expect(receipt).toMatch(/^Receipt of bare\.travaux, .*\nshared\/reader\/.*\t\d+\t[0-9a-f]{64}\n/)
    writeFileSync(join(cwd, 'more.txt'), 'Minister Ada Stern said that the talks would go on in June.\n')
    expect(await travaux('read', 'more.txt', '--published', '2026-03-04', '--into', 'bare.travaux')).toMatchObject({ exit: 0 })
    expect(await travaux('verify', 'bare.travaux', '--against', 'receipt.txt')).toMatchObject({ exit: 0, stdout: expect.stringContaining('leads through all 1 lines of receipt.txt') })
    const against = (name: string, words: string, ...more: readonly string[]) => {
      writeFileSync(join(cwd, name), words)
      return travaux('verify', 'bare.travaux', '--against', name, ...more)
    }
    const bare = receipt.replace(/^.*\n/, '')
    expect(await against('false.txt', bare.replace(/[0-9a-f]{64}/, 'a'.repeat(64)))).toMatchObject({ exit: 1, stderr: expect.stringContaining('which is not in this log') })
    expect(await against('fewer.txt', bare.replace(/\t\d+\t/, '\t1\t'))).toMatchObject({ exit: 1, stderr: expect.stringContaining('as that of entry 1: the receipt was changed') })
    // What is written by mail systems, or before receipts had a check, is taken.
    for (const words of [bare, receipt.replaceAll('\n', '\r\n'), receipt.replace(/ Lines: \d+, check \w+\./, ''), receipt + receipt]) expect(await against('taken.txt', words)).toMatchObject({ exit: 0 })
    expect(await against('cut.txt', receipt.split('\n')[0]!)).toMatchObject({ exit: 2, stderr: 'travaux: cut.txt is not as it was printed: its heading tells of 1 lines, and 0 can be read; give the whole of it.\n' })
    for (const words of [receipt.replace(/[0-9a-f]{64}/, 'a'.repeat(64)), receipt.replace(/\t\d+\t/, '\t1\t'), receipt.replace(/, 20\d\d/, ', 1999')]) {
      expect(await against('edited.txt', words)).toMatchObject({ exit: 2, stderr: expect.stringContaining('edited.txt is not as it was printed: its lines do not give the check in its heading') })
    }
    const hidden = `team/person/Ada\t3\t${'a'.repeat(64)}\n`
    expect(await against('all.txt', bare + hidden, '--clearance', 'shared')).toMatchObject({ exit: 0, stdout: expect.stringContaining('leads through 1 lines of all.txt; 1 more of it were not looked at, as they are of compartments that are not looked into.') })
    expect(JSON.parse((await against('all.txt', bare + hidden, '--clearance', 'shared', '--format', 'json')).stdout)).toMatchObject({ whole: true, notLookedAt: 1 })
    expect(await against('all.txt', bare + hidden)).toMatchObject({ exit: 1, stderr: expect.stringContaining('which is not in this log') })
    expect(await travaux('verify', 'bare.travaux', '--against', 'report.txt')).toMatchObject({ exit: 2, stderr: 'travaux: report.txt is no receipt; give a file made by `travaux verify DOSSIER --receipt`.\n' })
  })
})

describe('travaux key', () => {
  it('makes a key once, for this account alone, and signs what is recorded from then on', async () => {
    const env = { TRAVAUX_HOME: join(cwd, 'home') }
    expect(await run(['key'], { cwd, env })).toMatchObject({ exit: 1, stderr: 'travaux: There is no key, so what you record is not signed; `travaux key --new` makes one.\n' })
    const { stdout: known } = await run(['key', '--new'], { cwd, env })
    expect(known).toMatch(/^[0-9a-f]{64}\n$/)
    if (process.platform !== 'win32') expect(statSync(join(cwd, 'home/key.pem')).mode & 0o777).toBe(0o600)
    expect(await run(['key', '--new'], { cwd, env })).toMatchObject({ exit: 1, stderr: expect.stringContaining('is not overwritten') })
    expect((await run(['key'], { cwd, env })).stdout).toBe(known)
    await run(['new', 'signed.travaux'], { cwd, env })
    await run(['read', 'report.txt', '--into', 'signed.travaux'], { cwd, env })
    expect((await run(['verify', 'signed.travaux'], { cwd })).stdout).toContain(`, signed by ${known.slice(0, 16)}…`)
  })
})

describe('travaux merge', () => {
  it('refuses a copy that is not whole, and takes nothing of it', async () => {
    const { stdout } = await travaux('export', 'talks.travaux', '--clearance', 'shared')
    writeFileSync(join(cwd, 'wrong.jsonl'), stdout.replace('"confidence":0.', '"confidence":0.1'))
    await travaux('new', 'empty.travaux')
    expect(await travaux('merge', 'empty.travaux', 'wrong.jsonl')).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringMatching(/^travaux: wrong\.jsonl is not whole: the words of entry ent_.* do not give its hash/) })
    expect((await travaux('verify', 'empty.travaux')).stdout).toBe('empty.travaux is whole: 0 entries.\n')
    expect(await travaux('merge', 'empty.travaux', 'empty.travaux')).toMatchObject({ exit: 2 })
    expect(await travaux('merge', 'empty.travaux', 'report.txt')).toMatchObject({ exit: 1 })
  })

  it('says that entries bring no files, original says so too, and merging a dossier that keeps them brings them', async () => {
    writeFileSync(join(cwd, 'page.html'), '<html><head><title>Kept page</title></head><body><p>Minister Bo Lind said that the ferry would sail.</p></body></html>')
    await travaux('new', 'files.travaux')
    await travaux('read', 'page.html', 'report.txt', '--into', 'files.travaux')
    await travaux('export', 'files.travaux', '--to', 'files.jsonl')
    await travaux('new', 'lines.travaux')
    expect(await travaux('merge', 'lines.travaux', 'files.jsonl')).toMatchObject({ exit: 0, stderr: 'files.jsonl holds entries and no files: the one that a source was taken from is not in it; `travaux merge` of a dossier that keeps it brings it.\n' })
    expect(await travaux('original', 'lines.travaux', 'page.html')).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringMatching(/is not kept in lines\.travaux: another copy keeps it, and `travaux merge lines\.travaux THAT-COPY` brings it, or it never was kept\.\n$/) })
    expect(await travaux('original', 'lines.travaux', 'report.txt')).toMatchObject({ exit: 1, stderr: expect.stringContaining('of plain text and collections the text alone is') })
    expect(await travaux('merge', 'lines.travaux', 'files.travaux')).toMatchObject({ exit: 0, stdout: 'files.travaux: nothing that was not here, 1 file.\n' })
    expect((await travaux('original', 'lines.travaux', 'page.html')).stdout).toBe(readFileSync(join(cwd, 'page.html'), 'utf8'))
    // Everything is here now.
    expect(await travaux('merge', 'lines.travaux', 'files.jsonl')).toMatchObject({ exit: 0, stderr: '' })
  }, 120_000)

  it('refuses what is no copy of the dossier, unless --unrelated says that it is meant', async () => {
    writeFileSync(join(cwd, 'other.txt'), 'Minister Ada Stern said that the ferry would sail in June.\n')
    for (const name of ['one', 'other']) {
      await travaux('new', `${name}.travaux`)
      await travaux('read', 'other.txt', '--into', `${name}.travaux`)
    }
    await travaux('export', 'other.travaux', '--to', 'other.jsonl')
    const before = await travaux('export', 'one.travaux')
    for (const other of ['other.travaux', 'other.jsonl']) {
      expect(await travaux('merge', 'one.travaux', other)).toMatchObject({ exit: 1, stdout: '', stderr: `travaux: ${other} is no copy of one.travaux: they have no entry in common, so nothing was taken in; --unrelated does it all the same, and it cannot be undone.\n` })
    }
    expect(await travaux('export', 'one.travaux')).toEqual(before)
    expect(await travaux('merge', 'one.travaux', 'other.travaux', '--unrelated')).toMatchObject({ exit: 0, stdout: expect.stringMatching(/^other\.travaux: \d+ new entries\./) })
    expect(await travaux('merge', 'one.travaux', 'other.jsonl')).toMatchObject({ exit: 0, stdout: expect.stringMatching(/^other\.jsonl: nothing that was not here/) })
  }, 120_000)

  it('--clearance takes of other copies what one may see, and original gives nothing else', async () => {
    writeFileSync(join(cwd, 'hidden.html'), '<html><head><title>Hidden page</title></head><body><p>Minister Bo Lind said that Tokyo would wait.</p></body></html>')
    await travaux('new', 'both.travaux')
    await travaux('read', 'report.txt', '--into', 'both.travaux')
    await travaux('read', 'hidden.html', '--into', 'both.travaux', '--compartment', 'tokyo-team')
    await travaux('export', 'both.travaux', '--to', 'both.jsonl')
    const shared = (await travaux('export', 'both.travaux', '--clearance', 'shared')).stdout
    for (const from of ['both.travaux', 'both.jsonl']) {
      await travaux('new', `of-${from}.travaux`)
      expect(await travaux('merge', `of-${from}.travaux`, from, '--clearance', 'shared')).toMatchObject({ exit: 0, stderr: '' })
      expect((await travaux('export', `of-${from}.travaux`)).stdout).toBe(shared)
      expect(readFileSync(join(cwd, `of-${from}.travaux`)).includes('tokyo-team')).toBe(false)
    }
    expect(await travaux('original', 'both.travaux', 'hidden.html')).toMatchObject({ exit: 0 })
    const refused = async (dossier: string, ...more: string[]) => (await travaux('original', dossier, 'hidden.html', ...more)).stderr.replaceAll(dossier, 'X')
    expect(await refused('both.travaux', '--clearance', 'shared')).toBe(await refused('of-both.jsonl.travaux'))
  }, 120_000)
})
