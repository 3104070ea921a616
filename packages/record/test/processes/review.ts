import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import type { EntryId, SubjectId } from '@travaux/model'
import type { Act } from '../../src/dossier.ts'
import { openDossier } from '../../src/openDossier.ts'
import { openPostgres } from '../../src/stores/postgres/openPostgres.ts'
import { openSqlite } from '../../src/stores/sqlite/openSqlite.ts'

/** COUNT times says something of its own and corrects what all correct, `dat_a-1`, in the dossier at PLACE, as NAME; prints the id of each entry once it is acknowledged. */
const [place, name, count] = process.argv.slice(2) as [string, string, string]
const store = place.startsWith('postgres') ? await openPostgres(place) : openSqlite(place)
const dossier = await openDossier({ store, now: () => new Date(), newId: () => `ent_${name}-${randomUUID()}` as EntryId })
for (let i = 1; i <= Number(count); i += 1) {
  const day = { value: `2019-01-${String(i).padStart(2, '0')}`, from: `20${name.charCodeAt(0)}-01-01` }
  const acts: readonly Act[] = [{ act: 'add', kind: 'date', value: day, evidence: [] } as Act, { act: 'correct', subject: 'dat_a-1' as SubjectId, value: day, evidence: [] } as Act]
  for (const act of acts) {
    const recorded = await dossier.review(act, name)
    if ('refused' in recorded) throw new Error(recorded.refused)
    for (const { id } of recorded) writeSync(1, `${id}\n`)
  }
}
await dossier.close()
