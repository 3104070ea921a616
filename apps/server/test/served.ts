import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeId, type EntryId, type Finding } from '@travaux/model'
import { openDossier, openSqlite, type Dossier } from '@travaux/record'
import { serveDossier, type Serving } from '../src/index.ts'

export interface ServedHere extends Serving { readonly dossier: Dossier; readonly file: string }

/** A dossier of two sides and one disputed place in a real file, served with a page of three files on a free port. */
export async function served({ patience = 5000 }: { readonly patience?: number } = {}): Promise<ServedHere> {
  const folder = mkdtempSync(join(tmpdir(), 'travaux-server-'))
  const webRoot = join(folder, 'web')
  mkdirSync(join(webRoot, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'not for you')
  writeFileSync(join(webRoot, 'index.html'), '<!doctype html><html><head><title>Travaux</title></head><body></body></html>')
  writeFileSync(join(webRoot, 'assets', 'app-1a2b3c.js'), 'export {}')
  const file = join(folder, 'talks.travaux')
  const dossier = await openDossier({ store: openSqlite(file, { patience }), now: () => new Date('2026-03-02T10:00:00Z'), newId: () => `ent_${randomUUID()}` as EntryId })
  await dossier.record(given, { is: 'codebook', name: 'Two shores' })
  const serving = await serveDossier({ dossier, name: 'Two shores', file, reviewer: 'A. Reviewer', port: 0, webRoot })
  return {
    ...serving, dossier, file,
    close: async () => {
      await serving.close()
      await dossier.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const east = makeId('side', 'Eastland')
const west = makeId('side', 'Westland')
const isle = makeId('place', 'the isle')
const side = (name: string) => ({ name, adjective: `${name}ish`, aliases: [], mark: null, negotiates: true })
const given: Finding[] = [
  { subject: east, kind: 'side', value: side('Eastland'), evidence: [], confidence: null },
  { subject: west, kind: 'side', value: side('Westland'), evidence: [], confidence: null },
  { subject: makeId('person', 'Ada Stern'), kind: 'person', value: { name: 'Ada Stern', surname: 'Stern', aliases: [], offices: [{ title: 'foreign minister', side: east, from: null, to: null }] }, evidence: [], confidence: null },
  { subject: isle, kind: 'place', value: { name: 'the isle', bySide: { [east]: 'Sunrise Isle', [west]: 'Sunset Isle' }, aliases: [], within: null, disputed: true }, evidence: [], confidence: null },
  { subject: makeId('issue', 'fishing'), kind: 'issue', value: { name: `Fishing off {${isle}}`, bySide: {}, group: 'Waters', raised: null, terms: ['fishing', 'quota'] }, evidence: [], confidence: null },
  { subject: makeId('proposition', 'shared quota'), kind: 'proposition', value: { issue: makeId('issue', 'fishing'), text: `Both sides fish off {${isle}} under one quota`, terms: [['quota']] }, evidence: [], confidence: null },
]
