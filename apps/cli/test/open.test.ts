import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run, scratch, type Ran } from './run.ts'

/** Opens, waits for the address, does `work` with it, then ends the command as Ctrl-C does. */
async function opened(args: readonly string[], home: string, work: (address: string) => Promise<void>): Promise<Ran> {
  let failed: unknown = null
  const ran = await run(['open', '--no-open', ...args], {
    env: { TRAVAUX_HOME: home },
    onStart: (child) => {
      let printed = ''
      child.stdout?.on('data', async (text: string) => {
        printed += text
        const address = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0]
        if (address === undefined) return
        child.stdout?.removeAllListeners('data')
        await work(address).catch((error: unknown) => { failed = error })
        child.kill('SIGINT')
      })
    },
  })
  if (failed !== null) throw failed
  return ran
}

interface Desk { readonly cards: readonly { readonly subject: string; readonly review: { readonly review: string } }[] }
const ask = async <T>(address: string, path: string): Promise<T> => await (await fetch(address + path)).json() as T

describe('travaux open', () => {
  it('makes the example the first time, saying what it does; later opens what is there and loses nothing done to it', async () => {
    const home = scratch()
    let subject = ''
    const first = await opened(['--port', '0'], home, async (address) => {
      const overview = await ask<{ counts: { sources: number } }>(address, '/api/dossier')
      expect(overview).toMatchObject({ file: join(home, 'northern-territories.travaux'), counts: { sources: expect.any(Number) } })
      expect(overview.counts.sources).toBeGreaterThanOrEqual(8)
      const sources = await ask<{ id: string; statements: number }[]>(address, '/api/sources')
      subject = (await ask<Desk>(address, `/api/sources/${sources.find(({ statements }) => statements > 0)?.id}`)).cards[0]?.subject ?? ''
      const answer = await fetch(`${address}/api/review`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ act: 'confirm', subject }) })
      expect(answer.status).toBe(200)
    })
    expect(first).toMatchObject({ exit: 130 })
    expect(first.stdout).toMatch(/^$|^http:\/\/127\.0\.0\.1:\d+\/\n$/)
    expect(first.stderr).toMatch(/\d+ sources read: \d+ statements, \d+ mentions of meetings, in [\d.]+ s/)

    const second = await opened(['--port', '0'], home, async (address) => {
      const sources = await ask<{ id: string }[]>(address, '/api/sources')
      const desks = await Promise.all(sources.map(({ id }) => ask<Desk>(address, `/api/sources/${id}`)))
      const card = desks.flatMap((desk) => desk.cards).find((each) => each.subject === subject)
      expect(card?.review.review).toBe('confirmed')
    })
    expect(second.stderr).not.toContain('sources read')
    expect(second.exit).toBe(130)
  })

  it('interrupted while making the example leaves nothing half made', async () => {
    const home = scratch()
    const { exit } = await run(['open', '--no-open', '--port', '0'], { env: { TRAVAUX_HOME: home }, onStart: (child) => { child.stderr?.once('data', () => child.kill('SIGINT')) } })
    expect(exit).toBe(130)
    expect(readdirSync(home).filter((name) => name !== 'northern-territories.travaux')).toEqual([])
  })

  it('says which port is in use and what to do, and exits 1', async () => {
    const other = createServer((_, answer) => answer.end('not Travaux')).listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const cwd = scratch()
    await run(['new', 'talks.travaux'], { cwd })
    const { stdout, stderr, exit } = await run(['open', 'talks.travaux', '--no-open', '--port', String(port)], { cwd })
    other.close()
    expect({ stdout, stderr, exit }).toEqual({ stdout: '', exit: 1, stderr: `travaux: Port ${port} is in use by another program; choose another with --port, for example --port ${port + 1}.\n` })
  })

  it('says where the dossier is open already, and exits 0', async () => {
    const cwd = scratch()
    const file = join(cwd, 'talks.travaux')
    await run(['new', file])
    await opened([file, '--port', '0'], cwd, async (address) => {
      const { port } = new URL(address)
      expect(await run(['open', file, '--no-open', '--port', port])).toEqual({ stdout: `${address}/\n`, stderr: 'This dossier is open already:\n', exit: 0, signal: null })
      const another = join(cwd, 'other.travaux')
      await run(['new', another])
      expect((await run(['open', another, '--no-open', '--port', port])).stderr).toBe(`travaux: Port ${port} is in use by another dossier, ${file}; choose another with --port, for example --port ${Number(port) + 1}.\n`)
    })
  })

  it.each(['x', '-1', '65536', '7717.5'])('--port %s is called wrongly', async (port) => {
    expect(await run(['open', '--no-open', `--port=${port}`])).toMatchObject({ stdout: '', exit: 2, stderr: expect.stringContaining('is not a port; give a whole number from 0 to 65535.') })
  })

  it('does not make a dossier that is not there', async () => {
    const cwd = scratch()
    expect(await run(['open', 'none.travaux', '--no-open'], { cwd })).toMatchObject({ exit: 2, stderr: expect.stringMatching(/There is no dossier .*none\.travaux; `travaux new .*none\.travaux` makes one\.\n$/) })
    expect(existsSync(join(cwd, 'none.travaux'))).toBe(false)
  })

  it('a reviewer’s name stands under what is done', async () => {
    const cwd = scratch()
    await run(['new', 'talks.travaux'], { cwd })
    expect(statSync(join(cwd, 'talks.travaux')).size).toBeGreaterThan(0)
    await opened([join(cwd, 'talks.travaux'), '--port', '0', '--reviewer', 'R. Example'], cwd, async (address) => {
      expect(await ask(address, '/api/dossier')).toMatchObject({ reviewer: 'R. Example', name: 'talks', position: 0 })
    })
  })
})
