import { appendFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import * as fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { fetchFeed, shownUrl } from '../src/watch/fetchFeed.ts'
import { filesIn, type FileSeen } from '../src/watch/filesIn.ts'
import { isPrivate } from '../src/watch/isPrivate.ts'
import { settledFiles } from '../src/watch/settledFiles.ts'
import { folderOf, report, run, scratch, type Ran } from './run.ts'

const seed = 20190122

/** A dossier of two sides and one answer, in an empty folder with an empty folder `in`. */
async function talks(): Promise<string> {
  const cwd = folderOf({ 'book.json': JSON.stringify({
    name: 'Talks', persons: [], places: [],
    sides: [{ id: 'sid_japan', name: 'Japan', adjective: 'Japanese', aliases: ['Tokyo'], mark: null, negotiates: true }, { id: 'sid_russia', name: 'Russia', adjective: 'Russian', aliases: ['Moscow'], mark: null, negotiates: true }],
    issues: [{ id: 'iss_visas', name: 'Visas', bySide: {}, group: null, raised: null, terms: ['visas', 'visa'] }],
    propositions: [{ id: 'prp_free', issue: 'iss_visas', text: 'Travel needs no visas', terms: [['visas']] }],
  }) })
  mkdirSync(join(cwd, 'in'))
  expect(await run(['new', 'talks.travaux', '--codebook', 'book.json'], { cwd })).toMatchObject({ exit: 0 })
  return cwd
}

const january = 'Ministers speak of visas\n\nMOSCOW, January 14, 2019 (Agency) - Japan said on Monday that it supported travel without visas. Japan said that talks were useful.\n'
const may = 'Japan changes its mind\n\nTOKYO, May 31, 2019 (Agency) - Japan said on Friday that it rejected travel without visas. Japan said that talks were useful.\n'

/** Watches until `work` is done, then ends the command as Ctrl-C does. */
async function watched(cwd: string, args: readonly string[], work: (printed: () => string) => Promise<void>): Promise<Ran> {
  let failed: unknown = null
  const ran = await run(['watch', ...args], {
    cwd,
    onStart: (child) => {
      let printed = ''
      const keep = (text: string) => { printed += text }
      child.stdout?.on('data', keep)
      child.stderr?.on('data', keep)
      void (async () => {
        await until(() => printed.includes('Ctrl-C ends'))
        await work(() => printed).catch((error: unknown) => { failed = error })
        child.kill('SIGINT')
      })()
    },
  })
  if (failed !== null) throw failed
  return ran
}

async function until(isSo: () => boolean): Promise<void> {
  for (const from = Date.now(); !isSo(); await pause(50)) if (Date.now() - from > 60_000) throw new Error('it did not come about in a minute')
}

describe('travaux watch FOLDER --into DOSSIER', () => {
  it('--once takes in what is there, says on stdout what it changed and on stderr the rest; the second time nothing is new', async () => {
    const cwd = await talks()
    writeFileSync(join(cwd, 'in', 'a.txt'), january)
    expect(await run(['watch', 'in', '--into', 'talks.travaux', '--once'], { cwd })).toMatchObject({ exit: 0, stderr: expect.stringMatching(/^in\/a\.txt: \d+ statements, .*\n1 text taken in, \d+ alerts?\.\n$/) })
    writeFileSync(join(cwd, 'in', 'b.txt'), may)
    const second = await run(['watch', 'in', '--into', 'talks.travaux', '--once'], { cwd })
    expect(second.stdout).toMatch(/^Japan changes its mind \(in\/b\.txt\)\n {2}Japan has reversed its position on Visas\. It supported \(Mon 14 Jan 2019\) and now opposes: Travel needs no visas\.\n {4}.+ \(.+\)\n {4}before: .+ \(.+\)\n/)
    expect(second).toMatchObject({ exit: 0, stderr: expect.stringMatching(/^in\/b\.txt: .*\n1 text taken in, \d+ alerts?; 1 text was in the dossier already\.\n$/) })
    expect(await run(['watch', 'in', '--into', 'talks.travaux', '--once'], { cwd })).toMatchObject({ exit: 0, stdout: '', stderr: '2 texts were in the dossier already.\n' })
  })

  it('takes documents in as they come, waits for one that is being written, passes one by that cannot be read, and ends with a sum', async () => {
    const cwd = await talks()
    const slow = join(cwd, 'in', 'slow.txt')
    const { stdout, stderr, exit } = await watched(cwd, ['in', '--into', 'talks.travaux'], async (printed) => {
      writeFileSync(join(cwd, 'in', 'a.txt'), january)
      writeFileSync(join(cwd, 'in', 'broken.pdf'), '%PDF-1.4 no more')
      await until(() => printed().includes('in/a.txt: ') && printed().includes('broken.pdf'))
      for (const piece of may.match(/[\s\S]{1,40}/g) ?? []) {
        appendFileSync(slow, piece)
        await pause(300)
        expect(printed()).not.toContain('slow.txt')
      }
      writeFileSync(join(cwd, 'in', 'download.txt.part'), january)
      writeFileSync(join(cwd, 'in', '.hidden.txt'), report)
      await until(() => printed().includes('in/slow.txt: '))
      mkdirSync(join(cwd, 'in', 'deeper'))
      renameSync(join(cwd, 'in', 'download.txt.part'), join(cwd, 'in', 'deeper', 'same.txt'))
      writeFileSync(join(cwd, 'in', 'deeper', 'c.txt'), report)
      await until(() => printed().includes('deeper/c.txt: '))
    })
    expect(exit).toBe(0)
    expect(stdout).toContain('Japan has reversed its position on Visas')
    expect(stderr).toMatch(/broken\.pdf: the PDF is damaged/)
    expect(stderr).not.toContain('hidden')
    expect(stderr).toMatch(/\n3 texts taken in, \d+ alerts?; 1 text was in the dossier already; 1 could not be read\.\n$/)
    expect(JSON.parse((await run(['show', 'talks.travaux', 'sources', '--format', 'json'], { cwd })).stdout)).toHaveLength(3)
  })

  it('tries a file that could not be read again once it has changed, and goes on where the folder is gone for a while', async () => {
    const cwd = await talks()
    const { stderr } = await watched(cwd, ['in', '--into', 'talks.travaux'], async (printed) => {
      writeFileSync(join(cwd, 'in', 'a.txt'), Buffer.from([0, 1, 2, 0, 255, 0]))
      await until(() => printed().includes('a.txt'))
      writeFileSync(join(cwd, 'in', 'a.txt'), january)
      await until(() => printed().includes('in/a.txt: 2 statements'))
      rmSync(join(cwd, 'in'), { recursive: true })
      await until(() => printed().includes('in does not exist'))
      mkdirSync(join(cwd, 'in'))
      writeFileSync(join(cwd, 'in', 'b.txt'), may)
      await until(() => printed().includes('in/b.txt: '))
    })
    expect(stderr).toMatch(/\n2 texts taken in, .*; 1 could not be read\.\n$/)
  })

  it('--format json writes a line for each document, with its alerts and their passages', async () => {
    const cwd = await talks()
    writeFileSync(join(cwd, 'in', 'a.txt'), january)
    writeFileSync(join(cwd, 'in', 'b.txt'), may)
    const { stdout } = await run(['watch', 'in', '--into', 'talks.travaux', '--once', '--format', 'json'], { cwd })
    const lines = stdout.trim().split('\n').map((line) => JSON.parse(line) as { file: string; alerts: readonly { is: string; quote: { passage: object } }[] })
    expect(lines.map(({ file }) => file)).toEqual(['in/a.txt', 'in/b.txt'])
    expect(lines[1]?.alerts[0]).toMatchObject({ is: 'reversed', quote: { passage: { from: expect.any(Number), to: expect.any(Number) } } })
  })

  it('--once exits 1 where something could not be read, after the rest was', async () => {
    const cwd = await talks()
    writeFileSync(join(cwd, 'in', 'a.txt'), january)
    writeFileSync(join(cwd, 'in', 'b.pdf'), '%PDF-1.4 no more')
    expect(await run(['watch', 'in', '--into', 'talks.travaux', '--once'], { cwd })).toMatchObject({ exit: 1, stderr: expect.stringMatching(/1 text taken in, \d+ alerts?; 1 could not be read\.\n$/) })
  })

  it.each([
    [['watch', 'in'], /^travaux: Name the dossier that documents are taken into: --into talks\.travaux\.\n$/],
    [['watch', 'nowhere', '--into', 'talks.travaux'], /^travaux: nowhere does not exist; check the name\.\n$/],
    [['watch', 'ftp://example.org/feed', '--into', 'talks.travaux'], /^travaux: ftp:\/\/example\.org\/feed cannot be watched: an address of a feed begins with https:\/\/ or http:\/\/\.\n$/],
    [['watch', 'in', '--into', 'talks.travaux', '--every', '1'], /^travaux: --every 1 is not a number of minutes from 5 up; write it as 15\.\n$/],
    [['watch', 'in', '--into', 'talks.travaux', '--side', 'Peru'], /^travaux: There is no side "Peru" in this dossier/],
  ])('%j exits 2 with a sentence', async (args, sentence) => {
    const cwd = await talks()
    expect(await run(args, { cwd })).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringMatching(sentence) })
  })
})

let server: Server | null = null
afterEach(() => new Promise<void>((resolve) => (server === null ? resolve() : server.close(() => resolve()), server?.closeAllConnections(), server = null)))

/** Serves on this machine; resolves to the address. */
async function serving(answer: RequestListener): Promise<string> {
  const here = server = createServer(answer)
  await new Promise<void>((resolve) => here.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(here.address() as AddressInfo).port}/feed`
}

const item = (title: string, text: string, on: string) => `<item><title>${title}</title><link>https://ministry.example/${title.length}</link><pubDate>${on}</pubDate><description>${text}</description></item>`
const rss = (...items: readonly string[]) => `<?xml version="1.0"?><rss version="2.0"><channel><title>Ministry</title>${items.join('')}</channel></rss>`

describe('travaux watch FEED --into DOSSIER', () => {
  it('reads each item as a document of its date and address, the earliest first, and asks for nothing that they link to', async () => {
    const cwd = await talks()
    const asked: string[] = []
    const address = await serving((request, answer) => {
      asked.push(request.url ?? '')
      answer.setHeader('Content-Type', 'application/rss+xml').end(rss(item('Later', 'Japan said on Friday that it rejected travel without visas.', 'Fri, 31 May 2019 10:00:00 GMT'), item('Earlier', 'Japan said on Monday that it supported travel without visas.', 'Mon, 14 Jan 2019 10:00:00 GMT')))
    })
    const { stdout, stderr, exit } = await run(['watch', address, '--into', 'talks.travaux', '--once'], { cwd })
    expect([exit, asked]).toEqual([0, ['/feed']])
    expect(stdout).toMatch(/^Later \(http:.+ \(item 1\)\)\n {2}Japan has reversed its position on Visas/m)
    expect(stderr).toMatch(/\n2 texts taken in, \d+ alerts?\.\n$/)
    expect(JSON.parse((await run(['show', 'talks.travaux', 'sources', '--format', 'json'], { cwd })).stdout)).toMatchObject([{ title: 'Later', published: expect.stringMatching(/^2019-05-31/), publisher: 'Ministry' }, { title: 'Earlier' }])
  })

  it('reads a JSON Feed, and a feed that lies in a file', async () => {
    const cwd = await talks()
    const address = await serving((_, answer) => answer.setHeader('Content-Type', 'application/feed+json').end(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Ministry', items: [{ id: '1', title: 'Words', content_text: 'Japan said on Monday that it supported travel without visas.', date_published: '2019-01-14T10:00:00Z' }] })))
    expect(await run(['watch', address, '--into', 'talks.travaux', '--once'], { cwd })).toMatchObject({ exit: 0, stderr: expect.stringContaining('1 text taken in') })
    writeFileSync(join(cwd, 'press.rss'), rss(item('Later', 'Japan said on Friday that it rejected travel without visas.', 'Fri, 31 May 2019 10:00:00 GMT')))
    expect(await run(['watch', 'press.rss', '--into', 'talks.travaux', '--once'], { cwd })).toMatchObject({ exit: 0, stdout: expect.stringContaining('Japan has reversed its position on Visas') })
  })

  it('says in a sentence what is no feed, and what does not answer, and exits 1', async () => {
    const cwd = await talks()
    const address = await serving((request, answer) => (request.url === '/feed' ? answer.setHeader('Content-Type', 'text/html').end('<!doctype html><html><body><p>Welcome</p></body></html>') : answer.writeHead(404).end()))
    expect(await run(['watch', address, '--into', 'talks.travaux', '--once'], { cwd })).toMatchObject({ exit: 1, stderr: expect.stringMatching(/\/feed is no RSS, Atom or JSON feed that can be read: /) })
    expect(await run(['watch', `${address}s`, '--into', 'talks.travaux', '--once'], { cwd })).toMatchObject({ exit: 1, stderr: expect.stringMatching(/\/feeds answers with 404: there is no such page\.\n/) })
    expect(existsSync(join(cwd, 'talks.travaux'))).toBe(true)
  })
})

describe('fetchFeed(address, options)', () => {
  const none = { etag: null, lastModified: null }
  const signal = new AbortController().signal
  const fetched = (address: string, more: Partial<Parameters<typeof fetchFeed>[1]> = {}) => fetchFeed(address, { validators: none, signal, ...more })

  it('says who asks, takes nothing that is packed, and asks with what it was told the last time whether there is anything new', async () => {
    const asked: IncomingMessage['headers'][] = []
    const address = await serving(({ headers }, answer) => {
      asked.push(headers)
      if (headers['if-none-match'] === '"one"') answer.writeHead(304).end()
      else answer.writeHead(200, { ETag: '"one"', 'Last-Modified': 'Mon, 14 Jan 2019 10:00:00 GMT', 'Content-Type': 'application/atom+xml; charset=utf-8' }).end('<feed/>')
    })
    const first = await fetched(address)
    expect(first).toMatchObject({ is: 'new', mediaType: 'application/atom+xml', validators: { etag: '"one"', lastModified: 'Mon, 14 Jan 2019 10:00:00 GMT' } })
    expect(await fetched(address, { validators: first.is === 'new' ? first.validators : none })).toEqual({ is: 'same' })
    expect(asked[0]).toMatchObject({ 'user-agent': expect.stringMatching(/^travaux\/\d/), 'accept-encoding': 'identity' })
    expect(asked[1]).toMatchObject({ 'if-none-match': '"one"', 'if-modified-since': 'Mon, 14 Jan 2019 10:00:00 GMT' })
  })

  it('reads no more than so many bytes, whether the server says how many there are or not', async () => {
    for (const told of [true, false]) {
      const address = await serving((_, answer) => answer.writeHead(200, told ? { 'Content-Length': '4000000' } : {}).end('x'.repeat(4_000_000)))
      expect(await fetched(address, { most: 2 * 1024 * 1024 })).toEqual({ is: 'failed', why: `${address} answers with more than 2 MB, which is no feed.`, wait: null })
      await new Promise<void>((resolve) => server?.close(() => resolve()))
      server = null
    }
  })

  it('waits no longer than it is patient, and as long as it is asked to', async () => {
    const silent = await serving(() => undefined)
    expect(await fetched(silent, { patience: 0.2 })).toMatchObject({ is: 'failed', why: `${silent} did not answer in time.` })
    await new Promise<void>((resolve) => (server?.close(() => resolve()), server?.closeAllConnections()))
    const busy = await serving((_, answer) => answer.writeHead(429, { 'Retry-After': '3600' }).end())
    expect(await fetched(busy)).toEqual({ is: 'failed', why: `${busy} answers with 429: it was asked too often.`, wait: 3600 })
  })

  it('follows a redirect five times at most, and hands no password on to another server', async () => {
    const asked: (string | undefined)[] = []
    const other = createServer(({ headers }, answer) => {
      asked.push(headers.authorization)
      answer.end('<rss/>')
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const address = await serving(({ url, headers }, answer) => {
      asked.push(headers.authorization)
      answer.writeHead(302, { Location: url === '/feed' ? `http://127.0.0.1:${(other.address() as AddressInfo).port}/` : '/round' }).end()
    })
    expect(await fetched(address.replace('//', '//ada:secret@'))).toMatchObject({ is: 'new' })
    expect(asked).toEqual([`Basic ${Buffer.from('ada:secret').toString('base64')}`, undefined])
    other.close()
    expect(await fetched(address.replace('/feed', '/round'))).toMatchObject({ is: 'failed', why: expect.stringMatching(/leads on and on, more than five times\.$/) })
    expect(shownUrl(new URL('https://ada:secret@ministry.example/rss'))).toBe('https://ministry.example/rss')
  })

  it('is not led to a private address other than the host that was given, by number or by name, nor from https to http', async () => {
    let asked = 0
    const address = await serving(({ url }, answer) => {
      asked += 1
      const { port } = (server as Server).address() as AddressInfo
      answer.writeHead(302, { Location: url === '/feed' ? `http://127.0.0.2:${port}/secret` : url === '/name' ? `http://localhost:${port}/secret` : 'file:///etc/passwd' }).end()
    })
    expect(await fetched(address)).toMatchObject({ is: 'failed', why: expect.stringMatching(/^http:\/\/127\.0\.0\.2:\d+\/secret is an address of a private network, to which another led on; give it itself if it is meant\.$/) })
    expect(asked).toBe(1)
    asked = 0
    expect(await fetched(address.replace('/feed', '/name'))).toMatchObject({ is: 'failed', why: expect.stringMatching(/^http:\/\/localhost:\d+\/secret is an address of a private network/) })
    expect(asked).toBe(1)
    expect(await fetched(address.replace('/feed', '/else'))).toMatchObject({ is: 'failed', why: expect.stringMatching(/leads on to no address of the web\.$/) })
  })

  it('says what stands in the way of a server that cannot be reached', async () => {
    const address = await serving(() => undefined)
    await new Promise<void>((resolve) => server?.close(() => resolve()))
    server = null
    expect(await fetched(address)).toEqual({ is: 'failed', why: `${address} cannot be reached.`, wait: null })
  })
})

describe('isPrivate(address)', () => {
  it.each(['10.0.0.1', '127.0.0.1', '169.254.169.254', '172.31.255.255', '192.168.1.1', '100.64.0.1', '0.0.0.0', '224.0.0.1', '255.255.255.255', '::1', '::', 'fe80::1', 'fd00::1', 'ff02::1', '::ffff:10.0.0.1', '::ffff:7f00:1', '64:ff9b::10.0.0.1', '2002:7f00:1::', '[::1]', 'fe80::1%eth0', 'no address', ''])('%s is', (address) => expect(isPrivate(address)).toBe(true))
  it.each(['8.8.8.8', '93.184.216.34', '172.32.0.1', '2606:4700::1111', '::ffff:8.8.8.8', '64:ff9b::808:808'])('%s is not', (address) => expect(isPrivate(address)).toBe(false))
})

describe('filesIn(path) and settledFiles(rest)', () => {
  it('gives documents in order of name, and none that is hidden or bears the name of an unfinished one', async () => {
    const folder = folderOf({ 'b.txt': 'b', 'a.html': 'a', 'deep/c.pdf': 'c', '.d.txt': 'd', 'e.txt.part': 'e', 'f.txt~': 'f', 'g.tmp': 'g', 'h.exe': 'h', '.git/i.txt': 'i', 'j.crdownload': 'j' })
    expect((await filesIn(folder)).files.map(({ path }) => path.slice(folder.length + 1))).toEqual(['a.html', 'b.txt', 'deep/c.pdf'])
    expect(await filesIn(join(folder, 'nowhere'))).toMatchObject({ files: [], troubles: [expect.stringContaining('does not exist')] })
    expect((await filesIn(join(scratch()))).files).toEqual([])
  })

  it(`gives each file once it rests, once for each time it changed, and an empty one never (seed ${seed})`, () => {
    const step = fc.record({ file: fc.nat(2), write: fc.boolean(), pass: fc.integer({ min: 1, max: 900 }) })
    fc.assert(fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const files = new Map<number, { bytes: number; changed: number }>([[2, { bytes: 0, changed: 0 }]])
      const settled = settledFiles(500)
      const given = new Map<number, number>()
      let now = 10_000
      const look = () => {
        const seen = [...files].map(([file, { bytes, changed }]): FileSeen => ({ path: String(file), bytes, changed }))
        for (const { path, changed } of settled.look(seen, now).settled) {
          expect(now - changed).toBeGreaterThanOrEqual(500)
          expect(given.get(Number(path))).not.toBe(changed)
          given.set(Number(path), changed)
        }
      }
      for (const { file, write, pass } of steps) {
        if (write && file < 2) files.set(file, { bytes: (files.get(file)?.bytes ?? 0) + 1, changed: now })
        look()
        now += pass
      }
      for (const at of [now + 600, now + 1200]) {
        now = at
        look()
      }
      for (const [file, { bytes, changed }] of files) expect(given.get(file)).toBe(bytes === 0 ? undefined : changed)
    }), { seed })
  })

  it('gives a file again that could not be recorded', () => {
    const settled = settledFiles(500)
    const file: FileSeen = { path: 'a', bytes: 1, changed: 0 }
    expect(settled.look([file], 1000).settled).toEqual([file])
    expect(settled.look([file], 2000).settled).toEqual([])
    settled.again('a')
    expect(settled.look([file], 3000).settled).toEqual([file])
  })
})
