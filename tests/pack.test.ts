import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'travaux-pack-'))
const env = { ...process.env, PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter), TRAVAUX_HOME: join(folder, 'home'), NO_COLOR: '1' }
const npm = (args: readonly string[], cwd: string) => execFileSync('npm', [...args, '--no-audit', '--no-fund', '--prefer-offline'], { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
const travaux = (...args: string[]) => execFileSync('npx', ['--no-install', 'travaux', ...args], { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

beforeAll(() => {
  npm(['pack', '--workspace', 'apps/cli', '--pack-destination', folder], root)
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'))
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  npm(['install', `./${tarball}`], folder)
}, 180_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the published package, installed in an empty folder', () => {
  it('holds no TypeScript that would have to be stripped, and the page and the example', () => {
    const files = readdirSync(join(folder, 'node_modules/travaux'), { recursive: true, encoding: 'utf8' })
    expect(files.filter((file) => file.endsWith('.ts'))).toEqual([])
    expect(files).toEqual(expect.arrayContaining(['README.md', 'dist/web/index.html', 'dist/examples/northern-territories/dossier.json', 'dist/examples/northern-territories/codebook.json'].map((file) => join(file))))
    expect(existsSync(join(folder, 'node_modules/@travaux'))).toBe(false)
  })

  it('holds the licence, and a README that leads to no file outside of it', () => {
    const of = (name: string) => readFileSync(join(folder, 'node_modules/travaux', name), 'utf8')
    expect(of('LICENSE')).toBe(readFileSync(join(root, 'LICENSE'), 'utf8'))
    const readme = of('README.md')
    expect(readme).toContain('npx travaux open')
    expect([...readme.matchAll(/\]\((?!https?:|#)([^)\s]+)/g)].map(([, to]) => to)).toEqual([])
  })

  it('npx travaux new, read, show and verify', () => {
    expect(travaux('new', 'talks.travaux', '--from', 'northern-territories')).toMatch(/sources read/)
    writeFileSync(join(folder, 'report.txt'), '"We will go on," Foreign Minister Ada Stern said on Monday.\n')
    const { documents } = JSON.parse(travaux('read', 'report.txt', '--format', 'json', '--published', '2019-01-15')) as { documents: { statements: unknown[] }[] }
    expect(documents[0]?.statements.length).toBeGreaterThan(0)
    travaux('read', 'report.txt', '--into', 'talks.travaux')
    expect(travaux('show', 'talks.travaux', 'positions')).toContain('Japan')
    expect(travaux('verify', 'talks.travaux')).toContain('is whole')
  })

  it('npx travaux settle, on its thread and with its solver', () => {
    const issues = Array.from({ length: 8 }, (_, i) => ({ name: `Issue ${i}`, alternatives: Array.from({ length: 10 }, (__, j) => `Answer ${j}`) }))
    const worth = (of: (answer: number) => number) => Object.fromEntries(issues.map(({ name, alternatives }) => [name, { worth: Object.fromEntries(alternatives.map((each, j) => [each, of(j)])) }]))
    writeFileSync(join(folder, 'model.json'), JSON.stringify({ travaux: 'packages', sides: ['A', 'B'], issues, values: { A: worth((answer) => answer), B: worth((answer) => 9 - answer) } }))
    expect(JSON.parse(travaux('settle', 'model.json', '--format', 'json'))).toMatchObject({ kind: 'packages', count: 1e8, frontier: 73 })
  }, 60_000)

  it('npx travaux open serves the built workbench and its API, and takes a document in', async () => {
    const child = spawn('npx', ['--no-install', 'travaux', 'open', '--no-open', '--port', '0'], { cwd: folder, env, detached: true })
    const ended = new Promise<void>((done) => child.on('close', () => done()))
    try {
      const address = await new Promise<string>((found, failed) => {
        let printed = ''
        const hear = (text: Buffer) => {
          printed += text.toString()
          const [line] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? []
          if (line !== undefined) found(line)
        }
        child.stdout.on('data', hear)
        child.stderr.on('data', hear)
        child.on('close', () => failed(new Error(`it ended before it said an address:\n${printed}`)))
      })
      const page = await (await fetch(`${address}/`)).text()
      const [, script] = /<script[^>]+src="([^"]+)"/.exec(page) ?? []
      expect((await fetch(address + script)).headers.get('cache-control')).toContain('immutable')
      const overview = await (await fetch(`${address}/api/dossier`)).json() as { counts: { sources: number } }
      expect(overview.counts.sources).toBeGreaterThanOrEqual(8)
      const added = await fetch(`${address}/api/sources`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name: 'note.txt', text: 'A note\n\n"We will go on," the minister said.\n' }) })
      expect(await added.text()).toContain('"stage":"recorded"')
    } finally {
      // npx stands between: the signal goes to the whole group, as Ctrl-C does.
      process.kill(-child.pid!, 'SIGINT')
      await ended
    }
  })
})
