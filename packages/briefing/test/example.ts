import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { EntryId, SideId } from '@travaux/model'
import { openDossier, openSqlite, type Clearance, type Dossier } from '@travaux/record'
import { afterAll, beforeAll } from 'vitest'
import { copyExample } from '../../../tests/copyExample.ts'

export const japan = 'sid_japan' as SideId
export const russia = 'sid_russia' as SideId

/** A day on which ministers were about to meet in Munich. */
export const february = '2019-02-12'

/** The example dossier, read with some clearance, each once in a file of tests. */
export function exampleDossiers(): (clearance?: Clearance) => Promise<Dossier> {
  const open = new Map<string, Promise<Dossier>>()
  let folder = ''
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'travaux-briefing-'))
    await copyExample(join(folder, 'example.travaux'))
  }, 120_000)
  afterAll(async () => {
    for (const each of open.values()) await (await each).close()
    rmSync(folder, { recursive: true, force: true })
  })
  return (clearance = 'everything') => {
    const key = String(clearance)
    let made = open.get(key)
    if (made === undefined) {
      const store = openSqlite(join(folder, 'example.travaux'), { readOnly: true, clearance })
      open.set(key, made = openDossier({ store, now: () => new Date(0), newId: () => 'ent_none' as EntryId }))
    }
    return made
  }
}
