import { hash } from 'node:crypto'
import { writeSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { DatabaseSync } from 'node:sqlite'
import type { Chained } from '../../src/store.ts'
import { openSqlite } from '../../src/stores/sqlite/openSqlite.ts'
import { person } from '../entries.ts'
import { someEntries } from '../someEntries.ts'

/** Writes to FILE, as HOW says, under ids of NAME until it is killed, and prints each thing once it is acknowledged. `adopt` takes in what lies in FROM. */
const [how, file, name, from = ''] = process.argv.slice(2) as ['one' | 'batch' | 'adopt' | 'checkpoint', string, string, string?]
const say = (line: string): void => void writeSync(1, `${line}\n`)

// A process that is killed would not leave it to the next one.
flushCompileCache()
say('opening')
const store = openSqlite(file)
let end = 0
for await (const batch of store.read(0)) end = batch.at(-1)!.position
say('open')
if (how === 'adopt') {
  const links: Chained[] = []
  const other = openSqlite(from, { readOnly: true })
  for await (const batch of other.links(0)) links.push(...batch)
  for (let at = 0; at < links.length; at += 40) {
    await store.keepOriginals([originalOf(`${at}`)])
    await store.adopt(links.slice(at, at + 40))
    say(`adopted ${Math.min(at + 40, links.length)}`)
  }
} else {
  const beside = how === 'checkpoint' ? new DatabaseSync(file) : null
  for (let i = 1; ; i += 1) {
    const entries = someEntries(`${name}-${i}`, how === 'batch' ? 500 : 1, person(name))
    if (how === 'batch') await store.keepOriginals([originalOf(`${name}-${i}`)])
    await store.append(entries, end)
    end += entries.length
    say(entries.at(-1)!.id)
    beside?.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  }
}

function originalOf(what: string): { readonly sha256: string; readonly bytes: Uint8Array } {
  const bytes = new TextEncoder().encode(`the original of ${what}. `.repeat(200))
  return { sha256: hash('sha256', bytes, 'hex'), bytes }
}
