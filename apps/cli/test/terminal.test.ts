import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { dataFolder } from '../src/example/dataFolder.ts'
import { progress } from '../src/terminal/progress.ts'
import { table } from '../src/terminal/table.ts'
import { visible } from '../src/terminal/visible.ts'
import { report, run, scratch } from './run.ts'

describe('the launcher', () => {
  it('on a Node before 24 says in one sentence what to do: exit 2', () => {
    const older = `data:text/javascript,Object.defineProperty(process.versions, 'node', { value: '20.11.0' })`
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', older, join(import.meta.dirname, '../bin/travaux.js'), 'open'], { encoding: 'utf8' })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^travaux needs Node 24 or later and this is Node 20\.11\.0; install .+\.\n$/)
  })
})

describe('visible(text, stream)', () => {
  const hostile = 'A\x1b]0;forged\x07\x9b2J\u202Etxt\u2066\r\x7f\tB\n\x1b[31mred\x1b[39m\x1b[8mhidden'
  it('writes out what a terminal would obey, and keeps tabs and newlines', () => {
    expect(visible(hostile, { isTTY: false })).toBe('A\\x1b]0;forged\\x07\\x9b2J\\u202etxt\\u2066\\x0d\\x7f\tB\n\\x1b[31mred\\x1b[39m\\x1b[8mhidden')
  })

  it.skipIf(process.platform === 'win32')('travaux read prints no name or text that a terminal obeys, and JSON as it is', async () => {
    const cwd = scratch()
    const name = 'a\x1b[31m\nb.txt: 9 statements\u202E.txt'
    writeFileSync(join(cwd, name), `Talks \x1b[2J\u202Ego on\n\n${report}`)
    await run(['new', 'talks.travaux'], { cwd })
    for (const args of [['read', name], ['read', name, '--into', 'talks.travaux'], ['show', 'talks.travaux', 'sources'], ['find', 'talks.travaux', 'talks'], ['read', 'none\x1b[31m\nx']]) {
      const { stdout, stderr } = await run(args, { cwd })
      expect(`${stdout}${stderr}`).not.toMatch(/(?!\n)\p{Cc}|\u202E|^b\.txt/mu)
    }
    expect((JSON.parse((await run(['read', name, '--format', 'json'], { cwd })).stdout) as { documents: { file: string }[] }).documents[0]?.file).toBe(name)
  })
})

describe('dataFolder(env, platform, home)', () => {
  it('is TRAVAUX_HOME where that is set, else where the system keeps a person’s data', () => {
    expect(dataFolder({ TRAVAUX_HOME: '/elsewhere', XDG_DATA_HOME: '/x' }, 'linux', '/home/p')).toBe('/elsewhere')
    expect(dataFolder({ XDG_DATA_HOME: '/x' }, 'linux', '/home/p')).toBe(join('/x', 'travaux'))
    expect(dataFolder({ XDG_DATA_HOME: '' }, 'linux', '/home/p')).toBe(join('/home/p', '.local', 'share', 'travaux'))
    expect(dataFolder({}, 'darwin', '/Users/p')).toBe(join('/Users/p', 'Library', 'Application Support', 'travaux'))
    expect(dataFolder({ LOCALAPPDATA: 'C:/L' }, 'win32', 'C:/p')).toBe(join('C:/L', 'travaux'))
  })
})

describe('progress(what, total)', () => {
  const watched = (isTTY: boolean) => {
    let time = 0
    const stream = Object.assign(new PassThrough(), { isTTY, columns: 100 })
    const bar = progress('Reading', 10, { stream: stream as unknown as NodeJS.WriteStream, now: () => time })
    return { bar, at: (milliseconds: number, done: number) => { time = milliseconds; bar.at(done) }, written: () => String(stream.read() ?? '') }
  }

  it('says nothing of what takes less than a second', () => {
    const { at, written } = watched(true)
    at(400, 5)
    at(999, 9)
    expect(written()).toBe('')
  })

  it('draws over itself on a terminal, with what is left', () => {
    const { at, written, bar } = watched(true)
    at(2000, 2)
    const drawn = written()
    expect(drawn.startsWith('\r\u001b[2KReading ')).toBe(true)
    expect(drawn).toMatch(/━.* 2 of 10 · 8 s left$/)
    at(2010, 3)
    expect(written()).toBe('')
    bar.away()
    expect(written()).toBe('\r\u001b[2K')
  })

  it('elsewhere is a plain line every five seconds', () => {
    const { at, written } = watched(false)
    at(4000, 2)
    expect(written()).toBe('')
    at(5000, 3)
    at(6000, 4)
    at(10_000, 8)
    expect(written()).toBe('Reading 3 of 10 · 12 s left\nReading 8 of 10 · 3 s left\n')
  })
})

describe('table(columns, rows, width)', () => {
  it('wraps the columns that grow and keeps the others whole', () => {
    expect(table([{ title: 'Date' }, { title: 'What', grows: true }, { title: 'n', align: 'right' }], [['2019-01-14', 'the ministers open the consultations', '7']], 36)).toBe([
      'Date        What                   n',
      '──────────  ─────────────────────  ─',
      '2019-01-14  the ministers open     7',
      '            the consultations',
      '',
    ].join('\n'))
  })

  it('counts letters of East Asian scripts as two cells', () => {
    expect(table([{ title: 'Name' }, { title: 'x' }], [['北方領土', '1'], ['Kurils', '2']], 60).split('\n').slice(2, 4)).toEqual(['北方領土  1', 'Kurils    2'])
  })
})
