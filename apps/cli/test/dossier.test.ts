import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, cpSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { dirname, join, resolve } from 'node:path'
import { openDossier, openSqlite } from '@travaux/record'
import { beforeAll, describe, expect, it } from 'vitest'
import { command } from '../../../tests/command.ts'
import { report, run, scratch } from './run.ts'

const codebook = resolve(import.meta.dirname, '../../../examples/northern-territories/codebook.json')
let example = ''
beforeAll(async () => {
  example = join(scratch(), 'example.travaux')
  expect(await run(['new', example, '--from', 'northern-territories'])).toMatchObject({ exit: 0 })
})

describe('travaux new', () => {
  it('makes an empty dossier that takes its file’s name', async () => {
    const cwd = scratch()
    expect(await run(['new', 'talks.travaux'], { cwd })).toMatchObject({ exit: 0, stderr: '', stdout: 'Made talks.travaux. Next: travaux read FILES --into talks.travaux\n' })
    expect((await run(['verify', 'talks.travaux'], { cwd })).stdout).toBe('talks.travaux is whole: 0 entries.\n')
  })

  it('--codebook gives what is known before reading', async () => {
    const cwd = scratch()
    const { stdout } = await run(['new', 'talks.travaux', '--codebook', codebook, '--format', 'json'], { cwd })
    expect(JSON.parse(stdout)).toEqual({ dossier: join(cwd, 'talks.travaux'), entries: expect.any(Number) })
    const { sides } = JSON.parse((await run(['show', 'talks.travaux', 'positions', '--format', 'json'], { cwd })).stdout) as { sides: { name: string }[] }
    expect(sides.map(({ name }) => name)).toEqual(['Japan', 'Russia'])
  })

  it('--from an example records each source at its manifest’s time, so that what was known on a day can be asked for', async () => {
    const sources = async (...more: string[]) => JSON.parse((await run(['show', example, 'sources', '--format', 'json', ...more])).stdout) as unknown[]
    const all = await sources()
    const early = await sources('--as-of', '2018-12-31')
    expect(early.length).toBeGreaterThan(0)
    expect(early.length).toBeLessThan(all.length)
    expect(await sources('--as-of', '1999-01-01')).toEqual([])
  })

  it('never overwrites', async () => {
    const before = readFileSync(example)
    for (const more of [[], ['--from', 'northern-territories'], ['--codebook', codebook]]) {
      expect(await run(['new', example, ...more])).toMatchObject({ exit: 1, stdout: '', stderr: `travaux: ${example} is there already and is not overwritten; choose another name.\n` })
    }
    expect(readFileSync(example).equals(before)).toBe(true)
  })

  it.each([
    [['--from', 'nowhere'], 2, 'travaux: There is no example nowhere, and no such folder; the examples are northern-territories.\n'],
    [['--from', 'northern-territories', '--name', 'x'], 2, 'travaux: --from brings its own codebook and name; leave --codebook and --name out.\n'],
  ])('%j exits %d with a sentence', async (more, exit, stderr) => {
    expect(await run(['new', 'x.travaux', ...more])).toMatchObject({ exit, stdout: '', stderr })
  })

  it('a folder that is not there', async () => {
    expect(await run(['new', 'none/x.travaux'])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringMatching(/^travaux: .*none does not exist; check the name\.\n$/) })
  })

  it.skipIf(process.getuid?.() === 0)('a folder that may not be written to', async () => {
    const cwd = scratch()
    chmodSync(cwd, 0o500)
    expect(await run(['new', 'x.travaux'], { cwd })).toMatchObject({ exit: 1, stderr: expect.stringMatching(/may not be .* check its permissions\.\n$/) })
  })
})

describe('travaux new: nothing half-made', () => {
  const folder = resolve(import.meta.dirname, '../../../examples/northern-territories')
  const withManifest = (change: (manifest: { codebook: string; additions?: string; sources: { file: string }[]; reviews?: { of?: { words: string } }[] }) => void) => {
    const to = join(scratch(), 'mine')
    cpSync(folder, to, { recursive: true })
    const manifest = JSON.parse(readFileSync(join(to, 'dossier.json'), 'utf8')) as Parameters<typeof change>[0]
    change(manifest)
    writeFileSync(join(to, 'dossier.json'), JSON.stringify(manifest))
    return to
  }

  it.skipIf(process.platform === 'win32').each([1, 60, 130])('a disk that takes no more than %d blocks gets a sentence, and the same command works once there is room', async (blocks) => {
    const cwd = scratch()
    const full = spawnSync('sh', ['-c', `ulimit -f ${blocks}; "${process.execPath}" "${command}" new talks.travaux --codebook "${codebook}"`], { cwd, encoding: 'utf8', env: { PATH: process.env.PATH ?? '', HOME: cwd, NODE_DISABLE_COMPILE_CACHE: '1' } })
    expect({ status: full.status, stdout: full.stdout, left: readdirSync(cwd) }).toEqual({ status: 1, stdout: '', left: [] })
    expect(full.stderr).toMatch(/^travaux: .*talks\.travaux.*\.\n$/)
    expect(full.stderr).not.toContain('making')
    expect(await run(['new', 'talks.travaux', '--codebook', codebook], { cwd })).toMatchObject({ exit: 0, stderr: '' })
  })

  it('--from a folder where two sources hold the same text says which', async () => {
    const from = withManifest(({ sources }) => void sources.splice(1, 0, { ...sources[0]!, file: 'sources/copy.txt' }))
    copyFileSync(join(from, 'sources/1956-10-19-joint-declaration.txt'), join(from, 'sources/copy.txt'))
    const cwd = scratch()
    const { exit, stdout, stderr } = await run(['new', 'talks.travaux', '--from', from], { cwd })
    expect({ exit, stdout, left: readdirSync(cwd) }).toEqual({ exit: 1, stdout: '', left: [] })
    expect(stderr).toMatch(/^travaux: .*copy\.txt has the same words as .*1956-10-19-joint-declaration\.txt; remove one of them from dossier\.json\.\n$/)
  })

  it.each(['../codebook.json', 'sources/../../x.txt', '/etc/hostname', 'C:\\x.txt', '..\\x.txt'])('--from a folder whose manifest names %s is refused', async (path) => {
    const from = withManifest((manifest) => { manifest.sources[0]!.file = path })
    const cwd = scratch()
    const { exit, stdout, stderr } = await run(['new', 'talks.travaux', '--from', from], { cwd })
    expect({ exit, stdout, left: readdirSync(cwd) }).toEqual({ exit: 1, stdout: '', left: [] })
    expect(stderr.endsWith(`names ${path}, which lies outside of its folder; put what a dossier is made of beside its dossier.json.\n`)).toBe(true)
  })

  it('--from a folder whose manifest reviews what was not found says so, and leaves nothing', async () => {
    const from = withManifest(({ reviews }) => { reviews![0]!.of!.words = 'words of nobody' })
    const cwd = scratch()
    expect(await run(['new', 'talks.travaux', '--from', from], { cwd })).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringContaining('no undertaking of sources/2018-11-13-note-for-the-file.md rests on "words of nobody"') })
    expect(readdirSync(cwd)).toEqual([])
  })

  it.each(['../additions.json', '/etc/hostname', 'a\\..\\..\\x.json'])('--from a folder whose manifest names %s as its additions is refused', async (path) => {
    const from = withManifest((manifest) => { manifest.additions = path })
    const { exit, stderr } = await run(['new', 'talks.travaux', '--from', from])
    expect([exit, stderr.endsWith(`names ${path}, which lies outside of its folder; put what a dossier is made of beside its dossier.json.\n`)]).toEqual([1, true])
  })

  const reading = { recorded: '2018-11-16T18:00:00Z', by: 'Legal Adviser', kind: 'termReading', subject: 'trm_x', value: { draft: null, instrument: null, term: 'hand over', side: 'sid_japan', reading: 'as it says', statement: null, deliberate: true } }
  const [declaration, later, singapore] = ['sources/1956-10-19-joint-declaration.txt', 'sources/2019-06-29-osaka-report.txt', 'sources/2018-11-14-singapore-summit.txt']
  it.each([
    [{ ...reading, kind: 'reading' }, /additions\.json does not say what persons recorded: at entry 1, kind: /],
    [{ ...reading, value: { ...reading.value, side: 'Japan' } }, /additions\.json, entry 1 \(trm_x\): .*side/],
    [{ ...reading, subject: 'act_x' }, /additions\.json, entry 1 \(act_x\): act_x is not the id of a termReading\.\n$/],
    [{ ...reading, evidence: [{ source: declaration, words: 'words of nobody' }] }, /entry 1 \(trm_x\): sources\/1956-10-19-joint-declaration\.txt does not hold "words of nobody"; name words as they stand in the source\.\n$/],
    [{ ...reading, evidence: [{ source: later, words: 'Osaka' }] }, /entry 1 \(trm_x\): the dossier had not taken in sources\/2019-06-29-osaka-report\.txt by then; name a source of the manifest recorded before it\.\n$/],
    [{ ...reading, value: { ...reading.value, statement: { of: { source: singapore, kind: 'statement', words: 'words of nobody' } } } }, /entry 1 \(trm_x\): no statement of sources\/2018-11-14-singapore-summit\.txt rests on "words of nobody"; name words as they stand in a source recorded before it\.\n$/],
    [{ ...reading, recorded: '2019-07-02T09:00:00Z' }, /entry 1 \(trm_x\) was recorded at 2019-07-02T09:00:00Z, after the copies of the dossier parted at 2019-07-01T09:05:00Z; give it an earlier time\.\n$/],
  ])('--from a folder whose additions do not fit says which entry, and leaves nothing: %j', async (entry, sentence) => {
    const from = withManifest(() => {})
    writeFileSync(join(from, 'additions.json'), JSON.stringify([entry]))
    const cwd = scratch()
    expect(await run(['new', 'talks.travaux', '--from', from], { cwd })).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringMatching(sentence) })
    expect(readdirSync(cwd)).toEqual([])
  })

  it('--from an example records what persons recorded of their own: all see what is shared, and a delegation its mandate', async () => {
    const seen = async (clearance: 'everything' | readonly string[]) => {
      const dossier = await openDossier({ store: openSqlite(example, { readOnly: true, clearance }), now: () => new Date(0), newId: () => { throw new RangeError('nothing is recorded here') } })
      const subjects = [...dossier.folded.subjects.values()]
      await dossier.close()
      return { mandates: new Set(subjects.flatMap(({ kind, value }) => (kind === 'mandate' ? [(value as { side: string }).side] : []))), acts: subjects.filter(({ kind }) => kind === 'draftingAct').length }
    }
    const all = await seen('everything')
    expect(all).toEqual({ mandates: new Set(['sid_japan', 'sid_russia']), acts: expect.any(Number) })
    expect(await seen(['shared', 'japan'])).toEqual({ mandates: new Set(['sid_japan']), acts: all.acts })
    expect(await seen(['shared'])).toEqual({ mandates: new Set(), acts: all.acts })
  })

  it('takes a codebook and a manifest that begin with a byte order mark', async () => {
    const from = withManifest((manifest) => { manifest.sources.splice(1); delete manifest.reviews; delete manifest.additions })
    for (const name of ['dossier.json', 'codebook.json']) writeFileSync(join(from, name), `\uFEFF${readFileSync(join(from, name), 'utf8')}`)
    expect(await run(['new', 'talks.travaux', '--from', from])).toMatchObject({ exit: 0, stderr: '' })
    expect(await run(['new', 'talks.travaux', '--codebook', join(from, 'codebook.json')])).toMatchObject({ exit: 0, stderr: '' })
  })
})

describe('travaux show', () => {
  it.each(['sources', 'statements', 'positions', 'chronology', 'calendar', 'follow-up', 'conduct', 'alerts', 'proposals', 'contradictions', 'shifts', 'readouts', 'audiences', 'third-parties', 'changes', 'rivals'])('%s: a table for people, JSON for programs', async (view) => {
    const text = await run(['show', example, view])
    expect({ exit: text.exit, stderr: text.stderr }).toEqual({ exit: 0, stderr: '' })
    expect(text.stdout.trim()).not.toBe('')
    const { stdout } = await run(['show', example, view, '--format', 'json'])
    expect(() => JSON.parse(stdout) as unknown).not.toThrow()
  })

  it('--since leaves out what is dated before, and says so of a view that it says nothing to', async () => {
    for (const view of ['sources', 'statements', 'calendar'] as const) {
      const rows = async (since: string) => JSON.parse((await run(['show', example, view, '--since', since, '--format', 'json'])).stdout) as { date?: unknown; published?: string; span?: { last: string } }[]
      expect(await rows('2030-01-01')).toEqual([])
      const late = await rows('2019-02-01')
      expect(late.length).toBeGreaterThan(0)
      for (const { date, published, span } of late) expect(String(published ?? span?.last ?? date) >= '2019-02-01').toBe(true)
    }
    for (const view of ['chronology', 'follow-up', 'conduct', 'readouts', 'audiences', 'third-parties', 'proposals', 'contradictions', 'history', 'rivals']) {
      expect(await run(['show', example, view, '--since', '2030-01-01'])).toMatchObject({ exit: 2, stdout: '', stderr: `travaux: --since says nothing to ${view}; it goes with sources, statements, positions, calendar, alerts, shifts, changes.\n` })
    }
  })

  it.each([
    ['sources', /^Mon 14 Jan 2019 +Russian foreign ministry +\S.* +transcript +\d+ +\d+ +\d+$/m],
    ['statements', /^Mon 14 Jan 2019 +.*Russia +.* +Russian foreign ministry, ¶ \d+$/m],
    ['positions', /^Sovereignty over the four islands +Supports: The four islands belong +Will not discuss: .* +far apart$/m],
    ['chronology', /^Wed 14 Nov 2018 +summit +.*Singapore +Singapore +held +\d+$/m],
    ['chronology', /^spring 2019 \(expected\) +ministerial +/m],
    ['calendar', /^autumn 2019 +/m],
    ['follow-up', /^speed up the five +Putin, Abe +— +agreed +/m],
    ['shifts', /^Sat 29 Jun 2019 +Russia +reversed +/m],
    ['shifts', /^Fri 10 May 2019 +Japan +gone silent +Sovereignty over +Last Mon 14 Jan +/m],
    ['conduct', /^Fri 31 May 2019 +Lavrov +/m],
    ['alerts', /^ {2}Russia has reversed its position on Habomai and Shikotan\. It supported \(Tue 13 Nov 2018\) and now will not discuss: /m],
    ['readouts', /^Moscow, Tue 22 Jan 2019$/m],
    ['audiences', /^Habomai and Shikotan +Russia +the press +/m],
    ['third-parties', /^United States +Fri 31 May 2019 +Lavrov, Russia +/m],
    ['contradictions', /^Habomai and Shikotan +Russia +Sat 29 Jun 2019 +Will not discuss: .*News agency, ¶ 4$/m],
    ['changes', /^Mon 14 Jan 2019, 18:40 +Treaty Desk +corrected +Sat 1 Dec 2018, to the day\n +before: December 2018\n/m],
    ['changes', /^Mon 18 Feb 2019, 11:05 +Treaty Desk +corrected, undone +April 2019\n/m],
    ['rivals', /^date \S+ +Treaty Desk +Mon 1 Jul 2019, 09:45 +Fri 31 May 2019, to the day\n(?:.*\n){2} +Legal Adviser +Mon 1 Jul 2019, 09:05 +withdrawn$/m],
    ['proposals', /^“military build-up”: 3 statements in 2 sources, by Japan, Russia\n +Fri 31 May 2019, Taro Kono: .+ \(News agency, ¶ 4\)$/m],
  ])('%s of the example has the line %s, its dates in words', async (view, line) => {
    const { stdout } = await run(['show', example, view])
    expect(stdout).toMatch(line)
    expect(stdout).not.toMatch(/\b\d{4}-(?:\d{2}|SP|SU|FA|WI)/)
  })

  it('changes and history: what was done to what, when and by whom, in words; ids in JSON', async () => {
    const cwd = scratch()
    writeFileSync(join(cwd, 'report.txt'), report)
    await run(['new', 'talks.travaux'], { cwd })
    await run(['read', 'report.txt', '--published', '2026-03-02', '--into', 'talks.travaux'], { cwd })
    const show = async (...args: string[]) => run(['show', 'talks.travaux', ...args], { cwd })
    expect((await show('changes')).stdout).toMatch(/^Recorded \(UTC\) +By +What +Of\n─.*\n\w{3} \d+ \w{3} \d{4}, \d\d:\d\d +the reader +read +\S.*\n +.*\d+ statements?, /)
    const [{ subject, at }] = JSON.parse((await show('changes', '--format', 'json')).stdout) as [{ subject: string; at: string }]
    expect((await show('history', '--of', subject)).stdout).toMatch(new RegExp(`^\\S.*\\nsource ${subject}\\n\\n.*\\n─.*\\n\\* +\\w{3} .*the reader +found +`))
    expect(await show('changes', '--since', new Date(Date.parse(at) + 1).toISOString())).toMatchObject({ exit: 0, stdout: 'Nothing was recorded in that time.\n' })
    expect(JSON.parse((await show('changes', '--since', at, '--as-of', at, '--format', 'json')).stdout)).toHaveLength(1)
    expect(await show('history', '--of', 'stm_none')).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringMatching(/^travaux: Nothing is on record of stm_none; `travaux show DOSSIER changes --format json` gives the ids/) })
    expect(await show('history')).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringContaining('name it with --of ID') })
    expect(await show('changes', '--of', subject)).toMatchObject({ exit: 2, stdout: '', stderr: 'travaux: --of goes with history, readouts, text, brackets, law, settlement, not with changes.\n' })
  })

  it.each(['Japan', 'japan', 'Tokyo', 'sid_japan'])('--side %s puts that side’s column first', async (side) => {
    const { sides } = JSON.parse((await run(['show', example, 'positions', '--side', side, '--format', 'json'])).stdout) as { sides: { name: string }[] }
    expect(sides[0]?.name).toBe('Japan')
  })

  it.each([
    [['show', 'EXAMPLE', 'weather'], /^travaux: argument 'weather' is invalid for argument 'view'\. Allowed choices are sources, statements, .*settlement; `travaux show --help` says how it is called\.\n$/],
    [['show', 'EXAMPLE', 'positions', '--side', 'Atlantis'], /^travaux: There is no side "Atlantis" in this dossier; its sides are .*Japan.*\.\n$/],
    [['show', 'EXAMPLE', 'positions', '--as-of', 'tuesday'], /^travaux: --as-of tuesday is not a time; write it as 2019-01-15 or 2019-01-15T09:30:00Z\.\n$/],
    [['show', 'EXAMPLE', 'positions', '--on', '2019-13-01'], /^travaux: --on 2019-13-01 is not a date; write it as 2019-01-15\.\n$/],
    [['show', 'EXAMPLE', 'changes', '--since', '2019-02-01', '--as-of', '2019-01-31'], /^travaux: --since 2019-02-01 is later than --as-of 2019-01-31, so nothing can have changed between; give the earlier first\.\n$/],
    [['show', 'EXAMPLE', 'history', '--of', ''], /^travaux: --of is empty; give the id of what the history is of/],
    [['find', 'EXAMPLE', 'treaty', '--speaker', 'Molotov'], /^travaux: There is nobody called "Molotov" in this dossier; among those who speak are .*, .*\.\n$/],
    [['find', 'EXAMPLE', '--speaker', ''], /^travaux: "" names nobody; /],
    [['show', 'EXAMPLE', 'positions', '--since', '1'], /^travaux: --since 1 is not a date/],
  ])('%j exits 2 with a sentence', async (args, sentence) => {
    const { exit, stdout, stderr } = await run(args.map((each) => each === 'EXAMPLE' ? example : each))
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' })
    expect(stderr).toMatch(sentence)
  })
})

describe('travaux find', () => {
  it('prints the paragraphs that hold all the words', async () => {
    const { stdout, exit } = await run(['find', example, 'joint', 'economic'])
    expect(exit).toBe(0)
    expect(stdout.toLowerCase()).toMatch(/joint economic/)
  })

  it('as JSON, with where they stand', async () => {
    const { hits } = JSON.parse((await run(['find', example, 'joint', '--format', 'json', '--limit', '2'])).stdout) as { hits: { text: string; passage: { from: number }; matches: { from: number; to: number }[] }[] }
    expect(hits).toHaveLength(2)
    for (const { text, passage, matches } of hits) for (const { from, to } of matches) expect(text.slice(from - passage.from, to - passage.from).toLowerCase()).toBe('joint')
  })

  it('exits 1 where nothing holds them', async () => {
    expect(await run(['find', example, 'xylophone'])).toMatchObject({ exit: 1, stdout: '', stderr: `Nothing in ${example} holds xylophone.\n` })
  })

  it('--limit 0 is called wrongly', async () => {
    expect(await run(['find', example, 'joint', '--limit', '0'])).toMatchObject({ exit: 2, stdout: '' })
  })
})

describe('travaux original', () => {
  const page = '2019-01-22-kremlin-read-out.html'
  const bytes = readFileSync(resolve(import.meta.dirname, '../../../examples/northern-territories/sources', page))

  it('gives back the file a source was taken from, byte for byte, and overwrites nothing', async () => {
    expect(await run(['original', example, page])).toMatchObject({ exit: 0, stderr: '', stdout: bytes.toString('utf8') })
    const cwd = scratch()
    expect(await run(['original', example, page, '--to', 'out.html'], { cwd })).toMatchObject({ exit: 0, stdout: '', stderr: expect.stringMatching(/^Wrote out\.html, [\d,]+ bytes, SHA-256 [0-9a-f]{64}\.\n$/) })
    expect(readFileSync(join(cwd, 'out.html')).equals(bytes)).toBe(true)
    expect(await run(['original', example, page, '--to', 'out.html'], { cwd })).toMatchObject({ exit: 1, stderr: 'travaux: out.html is there already and is not overwritten; choose another name.\n' })
  })

  it.each([
    ['2018-11-14-singapore-summit.txt', 1, /^travaux: The file of source src_\w+ \(.+\) is not kept in .*: of plain text and collections the text alone is\.\n$/],
    ['none.pdf', 2, /^travaux: There is no source "none\.pdf" in .*; `travaux show .* sources --format json` lists them with their ids\.\n$/],
  ])('%s exits %d with a sentence', async (source, exit, sentence) => {
    expect(await run(['original', example, source])).toMatchObject({ exit, stdout: '', stderr: expect.stringMatching(sentence) })
  })
})

describe('travaux verify', () => {
  const copy = () => {
    const file = join(scratch(), 'copy.travaux')
    copyFileSync(example, file)
    return file
  }

  it('proves a dossier whole: exit 0', async () => {
    expect(await run(['verify', example])).toMatchObject({ exit: 0, stderr: '', stdout: expect.stringMatching(/is whole: \d+ entries\.\n/) })
  })

  it('names the first entry that is not as it was recorded: exit 1', async () => {
    const file = copy()
    const db = new DatabaseSync(file)
    db.exec('DROP TRIGGER entries_are_never_edited')
    db.exec(`UPDATE entries SET body = replace(body, 'Russia', 'Prussia') WHERE position = (SELECT min(position) FROM entries WHERE body LIKE '%Russia%')`)
    db.close()
    const { exit, stdout, stderr } = await run(['verify', file])
    expect({ exit, stdout }).toEqual({ exit: 1, stdout: '' })
    expect(stderr).toMatch(/^travaux: .*copy\.travaux, entry \d+.*: .+; go back to a copy that verifies\.\n$/)
    expect(JSON.parse((await run(['verify', file, '--format', 'json'])).stdout)).toMatchObject({ whole: false, position: expect.any(Number), why: expect.any(String) })
  })

  it('proves a dossier whose log does not fold, and prints JSON for what is none', async () => {
    const file = copy()
    const db = new DatabaseSync(file)
    db.exec('DROP TRIGGER entries_are_never_edited')
    db.exec(`UPDATE entries SET body = 'no JSON' WHERE position = 3`)
    db.close()
    expect(await run(['verify', file])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringMatching(/^travaux: .*entry 3.*; go back to a copy that verifies\.\n$/) })
    const json = async (of: string) => {
      const { exit, stdout } = await run(['verify', of, '--format', 'json'])
      return { exit, proof: JSON.parse(stdout) as unknown }
    }
    expect(await json(file)).toMatchObject({ exit: 1, proof: { whole: false, position: 3, why: expect.stringMatching(/\w/) } })
    expect(await json(join(scratch(), 'none.travaux'))).toMatchObject({ exit: 2, proof: { whole: false, position: null, entry: null, why: expect.stringMatching(/^There is no dossier/) } })
    writeFileSync(file, 'a text')
    expect(await json(file)).toMatchObject({ exit: 1, proof: { whole: false, why: expect.stringMatching(/is not a dossier/) } })
  })

  it('an archived copy that cannot be written to is proven, shown and searched where it lies, and nothing is left beside it', async () => {
    const file = copy()
    chmodSync(file, 0o444)
    chmodSync(dirname(file), 0o555)
    try {
      expect(await run(['verify', file])).toMatchObject({ exit: 0, stderr: '' })
      expect(await run(['show', file, 'sources'])).toMatchObject({ exit: 0, stderr: '', stdout: expect.stringContaining('Kremlin') })
      expect(await run(['find', file, 'joint'])).toMatchObject({ exit: 0, stderr: '' })
      expect(readdirSync(dirname(file))).toEqual(['copy.travaux'])
    } finally {
      chmodSync(dirname(file), 0o755)
    }
  })

  it.each([
    ['no dossier', (file: string) => writeFileSync(file, 'a text'), 1, /is not a dossier/],
    ['an empty file', (file: string) => writeFileSync(file, ''), 1, /copy\.travaux/],
    ['a folder', (file: string) => mkdirSync(file), 2, /is a folder, not a dossier/],
    ['a dossier made by a newer Travaux', (file: string) => { copyFileSync(example, file); const db = new DatabaseSync(file); db.exec('PRAGMA user_version = 99'); db.close() }, 1, /newer/],
    ['a damaged dossier', (file: string) => { const bytes = readFileSync(example); bytes.fill(0x5a, 4096, Math.min(bytes.length, 40_960)); writeFileSync(file, bytes) }, 1, /damaged/],
    ['a dossier cut short', (file: string) => writeFileSync(file, readFileSync(example).subarray(0, Math.floor(statSync(example).size / 3))), 1, /damaged|cut/],
  ])('%s gets a sentence, and is left as it was', async (_, make, exit, sentence) => {
    const file = join(scratch(), 'copy.travaux')
    make(file)
    const before = statSync(file).isFile() ? readFileSync(file) : null
    for (const args of [['verify', file], ['show', file, 'sources'], ['open', file, '--no-open', '--port', '0']]) {
      const ran = await run(args)
      expect({ args: args[0], exit: ran.exit, stdout: ran.stdout }).toEqual({ args: args[0], exit, stdout: '' })
      expect(ran.stderr).toMatch(/^travaux: .+\.\n$/)
      expect(ran.stderr).toMatch(sentence)
    }
    if (before !== null) expect(readFileSync(file).equals(before)).toBe(true)
  })
})
