import { randomUUID } from 'node:crypto'
import { clausesOfText, parse } from '@travaux/drafting'
import type { DraftId, DraftingActId, EntryId, Finding, SideId } from '@travaux/model'
import { openDossier, openSqlite } from '@travaux/record'
import { makeRandom } from '../makeRandom.ts'
import { bracketed } from './bracketed.ts'
import { madeRounds } from './madeRounds.ts'

const sides = { CL: 'sid_chile', PE: 'sid_peru', US: 'sid_us' } as const

/** Makes a dossier `file` with one draft of so many pages and brackets, tabled at once by three sides. Gives the draft's id. */
export async function bigDraft(file: string, pages: number, brackets: number): Promise<DraftId> {
  const text = bracketed(madeRounds(pages * 3000, 5).earlier, brackets, makeRandom(7))
  const { deeds } = clausesOfText(parse(text), (written) => (sides as Readonly<Record<string, string>>)[written] as SideId | undefined ?? null)
  const draft = 'drf_big' as DraftId
  const date = '2030-01-01'
  const findings: Finding[] = [
    ...Object.entries(sides).map(([name, id]): Finding => ({ subject: id as SideId, kind: 'side', value: { name, adjective: null, aliases: [], mark: null, negotiates: true }, evidence: [], confidence: null })),
    { subject: draft, kind: 'draft', value: { title: 'Agreement', sides: Object.values(sides) as unknown as SideId[], languages: ['en'], instrument: null, rounds: [] }, evidence: [], confidence: null },
    ...deeds.map((does, i): Finding => ({ subject: `act_${i}` as DraftingActId, kind: 'draftingAct', value: { draft, round: 1, date, side: null, person: null, meeting: null, does }, evidence: [], confidence: null })),
  ]
  const dossier = await openDossier({ store: openSqlite(file, { name: 'Big' }), now: () => new Date(`${date}T09:00:00Z`), newId: () => `ent_${randomUUID()}` as EntryId })
  await dossier.record(findings, { is: 'person', name: 'Bench' })
  await dossier.close()
  return draft
}
