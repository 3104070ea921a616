import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { command } from '../command.ts'
import { copyExample } from '../copyExample.ts'

export interface Workbench {
  readonly address: string
  /** A folder of its own, removed at the end; holds the dossier. */
  readonly folder: string
  /** What the command printed on stderr so far. */
  readonly said: () => string
  stop(): Promise<void>
}

/** Starts the real command on a port of its own, as `travaux open --no-open` does. With no dossier named, on the example, as it is when it is made. */
export async function startWorkbench(dossier?: string, folder?: string): Promise<Workbench> {
  const home = folder ?? await mkdtemp(join(tmpdir(), 'travaux-workbench-'))
  // Outside a run of the tests the command makes it.
  if (dossier === undefined && folder === undefined && process.env['TRAVAUX_TEST_ONCE'] !== undefined) await copyExample(join(home, 'northern-territories.travaux'))
  const port = await freePort()
  const running = spawn(process.execPath, [command, 'open', ...(dossier === undefined ? [] : [dossier]), '--no-open', '--port', String(port), '--reviewer', 'Reviewer Under Test'], {
    env: { ...process.env, TRAVAUX_HOME: home, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  running.stderr.on('data', (chunk: Buffer) => { said += chunk.toString() })
  running.stdout.on('data', (chunk: Buffer) => { said += chunk.toString() })
  const ended = new Promise<void>((done) => running.on('exit', () => done()))
  const address = `http://127.0.0.1:${port}`
  for (let waited = 0; ; waited += 100) {
    const answered = await fetch(`${address}/api/dossier`).then((response) => response.ok, () => false)
    if (answered) break
    if (running.exitCode !== null || waited > 60_000) throw new Error(`the workbench did not start: ${said}`)
    await new Promise((later) => setTimeout(later, 100))
  }
  return {
    address,
    folder: home,
    said: () => said,
    stop: async () => {
      running.kill('SIGTERM')
      await ended
      if (folder === undefined) await rm(home, { recursive: true, force: true })
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer()
    probe.on('error', failed)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => done(port))
    })
  })
}
