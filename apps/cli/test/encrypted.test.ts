import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { PassThrough } from 'node:stream'
import { beforeAll, describe, expect, it } from 'vitest'
import { askHidden } from '../src/terminal/askHidden.ts'
import { command } from '../../../tests/command.ts'
import { report, run, scratch } from './run.ts'

const passphrase = 'six words of a long walk'
let cwd = ''
const travaux = (args: readonly string[], env: Record<string, string> = { TRAVAUX_PASSPHRASE: passphrase }) => run(args, { cwd, env })
const without = {}

/** A folder with `talks.travaux`, encrypted, and `plain.travaux`, each with a report and its file. */
beforeAll(async () => {
  cwd = scratch()
  writeFileSync(join(cwd, 'report.html'), `<html><body><article>${report.split('\n\n').map((each) => `<p>${each}</p>`).join('')}</article></body></html>`)
  expect(await travaux(['new', 'talks.travaux', '--encrypted', '--name', 'Island talks'])).toMatchObject({ exit: 0, stdout: 'Made talks.travaux. Next: travaux read FILES --into talks.travaux\n' })
  expect(await travaux(['new', 'plain.travaux'])).toMatchObject({ exit: 0 })
  for (const into of ['talks.travaux', 'plain.travaux']) expect(await travaux(['read', 'report.html', '--into', into])).toMatchObject({ exit: 0 })
}, 60_000)

describe('an encrypted dossier', () => {
  it('is taken by every command that takes a dossier', async () => {
    const out = async (...args: string[]) => (await travaux(args)).stdout
    const plain = async (...args: string[]) => (await travaux(args.map((arg) => arg.replace('talks.travaux', 'plain.travaux')), without)).stdout.replaceAll('plain.travaux', 'talks.travaux')
    for (const args of [['show', 'talks.travaux', 'statements'], ['find', 'talks.travaux', 'peace'], ['original', 'talks.travaux', 'report.html']]) {
      const printed = await out(...args)
      expect(printed.length).toBeGreaterThan(20)
      expect(printed).toBe(await plain(...args))
    }
    expect(await out('verify', 'talks.travaux')).toMatch(/^talks\.travaux is whole: [1-9]/)
    expect(await travaux(['merge', 'talks.travaux', 'plain.travaux', '--unrelated'])).toMatchObject({ exit: 0 })
    expect((await travaux(['export', 'talks.travaux'])).stdout).toContain('peace treaty')
  }, 60_000)

  it('is served by `travaux open`', async () => {
    const child = spawn(process.execPath, [command, 'open', 'talks.travaux', '--no-open', '--port', '0'], { cwd, env: { PATH: process.env.PATH ?? '', HOME: cwd, TRAVAUX_PASSPHRASE: passphrase } })
    try {
      const [address] = await once(child.stdout.setEncoding('utf8'), 'data') as [string]
      const answer = await fetch(`${address.trim()}api/statements`)
      expect(answer.headers.get('cache-control')).toBe('no-store')
      expect(await answer.text()).toContain('Ada Stern')
    } finally {
      child.kill('SIGINT')
      await once(child, 'close')
    }
  })

  it('leaves no word of it in its folder', () => {
    for (const name of readdirSync(cwd).filter((each) => each.startsWith('talks.travaux'))) {
      const bytes = readFileSync(join(cwd, name))
      for (const word of ['peace', 'Stern', 'Island', 'report.html', 'statement']) expect(bytes.includes(word), `${word} in ${name}`).toBe(false)
    }
  })

  it.each([
    [{}, 'travaux: talks.travaux is encrypted; start this in a terminal, where its passphrase is asked for, or put that into TRAVAUX_PASSPHRASE.\n'],
    [{ TRAVAUX_PASSPHRASE: '' }, expect.stringContaining('is encrypted')],
    [{ TRAVAUX_PASSPHRASE: 'another' }, expect.stringMatching(/^travaux: The passphrase is not that of .*talks\.travaux; try again, minding capitals and the keyboard’s language\.\n$/)],
  ])('is not opened with %j: exit 1 and a sentence, and in JSON where that is asked for', async (env, stderr) => {
    const before = readFileSync(join(cwd, 'talks.travaux'))
    expect(await travaux(['show', 'talks.travaux', 'statements'], env)).toMatchObject({ exit: 1, stdout: '', stderr })
    expect(JSON.parse((await travaux(['verify', 'talks.travaux', '--format', 'json'], env)).stdout)).toMatchObject({ whole: false })
    expect(readFileSync(join(cwd, 'talks.travaux'))).toEqual(before)
  })
})

describe('travaux new --encrypted', () => {
  it('makes no dossier without a passphrase, or with one that protects nothing', async () => {
    for (const [env, sentence] of [[without, 'new.travaux needs a passphrase; start this in a terminal'], [{ TRAVAUX_PASSPHRASE: '12345678901' }, 'too short to protect anything; give 12 characters at least'],
      [{ TRAVAUX_PASSPHRASE: ' '.repeat(20) }, 'The passphrase is nothing but blanks'], [{ TRAVAUX_PASSPHRASE: 'x'.repeat(20) }, 'The passphrase is one character again and again'],
      [{ TRAVAUX_PASSPHRASE: 'six words on\ntwo lines' }, 'The passphrase holds a line break or another control character']] as const) {
      expect(await travaux(['new', 'new.travaux', '--encrypted'], env)).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringContaining(sentence) })
    }
    expect(await travaux(['new', 'postgres://nowhere/none', '--encrypted'])).toMatchObject({ exit: 2, stderr: 'travaux: --encrypted makes a file; what lies on a server is for its keepers to encrypt.\n' })
    expect(readdirSync(cwd)).not.toContain('new.travaux')
  })
})

describe('travaux export', () => {
  it('--encrypted makes an encrypted copy of a plain dossier, and without it a plain one of an encrypted, entry for entry', async () => {
    expect(await travaux(['export', 'plain.travaux', '--encrypted', '--to', 'locked.travaux'])).toMatchObject({ exit: 0, stdout: 'Made locked.travaux.\n' })
    expect(await travaux(['export', 'locked.travaux', '--to', 'again.travaux'])).toMatchObject({ exit: 0, stdout: 'Made again.travaux, which is not encrypted.\n' })
    const { stdout } = await travaux(['export', 'plain.travaux'], without)
    expect((await travaux(['export', 'locked.travaux'])).stdout).toBe(stdout)
    expect((await travaux(['export', 'again.travaux'], without)).stdout).toBe(stdout)
    expect((await travaux(['original', 'again.travaux', 'report.html'], without)).stdout).toBe(readFileSync(join(cwd, 'report.html'), 'utf8'))
  }, 60_000)

  it('of an encrypted dossier makes an encrypted one with a passphrase of its own alone', async () => {
    const args = ['export', 'talks.travaux', '--encrypted', '--to', 'theirs.travaux']
    expect(await travaux(args)).toMatchObject({ exit: 1, stderr: 'travaux: theirs.travaux needs a new passphrase; start this in a terminal, where it is asked for, or put it into TRAVAUX_NEW_PASSPHRASE.\n' })
    expect(await travaux(args, { TRAVAUX_PASSPHRASE: passphrase, TRAVAUX_NEW_PASSPHRASE: passphrase })).toMatchObject({ exit: 1, stderr: 'travaux: The new passphrase is the old one; give another.\n' })
    expect(await travaux(args, { TRAVAUX_PASSPHRASE: passphrase, TRAVAUX_NEW_PASSPHRASE: 'words for them alone' })).toMatchObject({ exit: 0 })
    expect((await travaux(['verify', 'theirs.travaux'])).exit).toBe(1)
    expect((await travaux(['verify', 'theirs.travaux'], { TRAVAUX_PASSPHRASE: 'words for them alone' })).exit).toBe(0)
  }, 60_000)

  it.each([
    [['--encrypted'], 'travaux: --encrypted makes a dossier; say with --to which file it is to be, such as encrypted.travaux.\n'],
    [['--encrypted', '--to', 'x.csv'], 'travaux: --encrypted makes a dossier, and x.csv is none by its name; end it with .travaux.\n'],
  ])('%j exits 2 with a sentence', async (more, stderr) => {
    expect(await travaux(['export', 'plain.travaux', ...more])).toMatchObject({ exit: 2, stdout: '', stderr })
  })
})

describe('travaux passphrase', () => {
  it('gives an encrypted dossier another passphrase', async () => {
    await travaux(['new', 'moved.travaux', '--encrypted'])
    expect(await travaux(['passphrase', 'moved.travaux'], { TRAVAUX_PASSPHRASE: passphrase, TRAVAUX_NEW_PASSPHRASE: passphrase })).toMatchObject({ exit: 1, stderr: 'travaux: The new passphrase is the old one; give another.\n' })
    // While another reads, the file alone still holds the old key.
    await travaux(['new', 'read.travaux', '--encrypted'])
    const reader = new DatabaseSync(join(cwd, 'read.travaux'))
    reader.exec('BEGIN')
    reader.prepare('SELECT count(*) FROM chunks').get()
    expect(await travaux(['passphrase', 'read.travaux'], { TRAVAUX_PASSPHRASE: passphrase, TRAVAUX_NEW_PASSPHRASE: 'six quite other words' })).toMatchObject({ exit: 0, stdout: expect.stringMatching(/^read\.travaux has its new passphrase, but is open elsewhere: until all have closed it,\s/) })
    reader.close()
    const both = { TRAVAUX_PASSPHRASE: passphrase, TRAVAUX_NEW_PASSPHRASE: 'six quite other words' }
    expect(await travaux(['passphrase', 'moved.travaux'], both)).toMatchObject({ exit: 0, stdout: 'moved.travaux opens with the new passphrase alone. Copies made before still open with the old one.\n' })
    expect((await travaux(['verify', 'moved.travaux'])).exit).toBe(1)
    expect((await travaux(['verify', 'moved.travaux'], { TRAVAUX_PASSPHRASE: 'six quite other words' })).exit).toBe(0)
    expect(await travaux(['passphrase', 'moved.travaux'], both)).toMatchObject({ exit: 1, stderr: expect.stringContaining('The passphrase is not that of') })
  }, 60_000)

  it('is for encrypted dossiers', async () => {
    expect(await travaux(['passphrase', 'plain.travaux'])).toMatchObject({ exit: 2, stderr: 'travaux: plain.travaux is not encrypted; `travaux export plain.travaux --encrypted --to FILE` makes an encrypted copy.\n' })
    expect(await travaux(['passphrase', 'none.travaux'])).toMatchObject({ exit: 2, stderr: expect.stringContaining('There is no dossier none.travaux') })
  })
})

describe('a passphrase', () => {
  it('is asked for without being shown, and may be corrected as it is typed', async () => {
    const [input, output] = [new PassThrough(), new PassThrough()]
    const asked = askHidden('Passphrase: ', { input, output })
    input.write('long walx\u007fk が\r')
    expect(await asked).toBe('long walk が')
    expect(String(output.read())).toBe('Passphrase: \n')
  })

  it.each(['\u0003', '\u0004'])('is not asked for any longer after %j', async (typed) => {
    const [input, output] = [new PassThrough(), new PassThrough()]
    const asked = askHidden('Passphrase: ', { input, output })
    input.write(typed)
    await expect(asked).rejects.toMatchObject({ name: 'Stop', exit: 130 })
  })

  it('is taken out of the environment, which programs that are started are handed', async () => {
    process.env.TRAVAUX_PASSPHRASE = passphrase
    const { secrets } = await import('../src/passphrase/secrets.ts')
    expect(secrets).toEqual({ passphrase, newPassphrase: null })
    expect(process.env.TRAVAUX_PASSPHRASE).toBeUndefined()
  })
})
