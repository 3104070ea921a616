import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { Entry } from '@travaux/model'

/** Something to which one entry after another is appended. */
export interface Appending { append(entry: Entry): Promise<void>; close(): Promise<void> }

/** What is used here of Emmett's event stores. */
interface EmmettStore { appendToStream(stream: string, events: readonly object[]): Promise<unknown>; close?(): Promise<void> }

const peers = createRequire(new URL('../peers/package.json', import.meta.url))
const peer = async (name: string): Promise<Readonly<Record<string, (...given: never[]) => unknown>>> => {
  try {
    return await import(pathToFileURL(peers.resolve(name)).href) as Readonly<Record<string, (...given: never[]) => unknown>>
  } catch (error) {
    throw new Error(`${name} is not installed: run this as \`npm run bench:record\`, which brings the peers`, { cause: error })
  }
}

export async function emmettOnPostgres(address: string): Promise<Appending> {
  const { getPostgreSQLEventStore } = await peer('@event-driven-io/emmett-postgresql')
  return emmett((getPostgreSQLEventStore as (address: string) => EmmettStore)(address))
}

export async function emmettInMemory(): Promise<Appending> {
  const { getInMemoryEventStore } = await peer('@event-driven-io/emmett')
  return emmett((getInMemoryEventStore as () => EmmettStore)())
}

export async function castore(): Promise<Appending> {
  const { InMemoryEventStorageAdapter } = await peer('@castore/event-storage-adapter-in-memory') as unknown as { InMemoryEventStorageAdapter: new () => { pushEvent(event: object, options: object): Promise<unknown> } }
  const adapter = new InMemoryEventStorageAdapter()
  let version = 0
  return { append: async (entry) => void await adapter.pushEvent({ aggregateId: 'dossier', version: version += 1, type: entry.kind, payload: entry }, { eventStoreId: 'ENTRIES' }), close: async () => {} }
}

function emmett(store: EmmettStore): Appending {
  return { append: async (entry) => void await store.appendToStream('dossier', [{ type: entry.kind, data: entry }]), close: async () => await store.close?.() }
}
