import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { deedsOfRevision, markedIn, textOfDraft, type RecordedAct } from '@travaux/drafting'
import { isoDateOrTime, type Author, type DraftingActId, type Finding } from '@travaux/model'
import { draftOnRecord, drafts, known, naming, type Dossier } from '@travaux/record'
import { Stop } from '../stop.ts'
import { storageSentence } from '../storageSentence.ts'
import { counted } from '../terminal/counted.ts'
import { say } from '../terminal/say.ts'
import { sideWritten } from './sideWritten.ts'
import { textIn } from './textIn.ts'

/**
 * Records what was done in a file that went out and came back, under the sides its authors are called by, and says so.
 *
 * @throws Stop where there is no such draft, or the file cannot be read.
 */
export async function reviseDraft(dossier: Dossier, file: string, { draft, date, round }: { readonly draft: string; readonly date: string; readonly round?: string }, author: Author): Promise<string> {
  const there = drafts(dossier.folded, { as: null })
  const chosen = there.find(({ id, title }) => id === draft || title === draft)
  const on = draftOnRecord(dossier.folded, chosen?.id ?? '', { as: null })
  if (on === undefined) throw new Stop('no', `There is no draft ${draft} in ${dossier.name}; ${there.length === 0 ? 'without --draft the file becomes one' : `--draft takes one of: ${there.map(({ id, title }) => `${id} (${title})`).join(', ')}`}.`)
  if (round !== undefined && !/^[1-9]\d{0,3}$/.test(round)) throw new Stop('wrong', `--round ${round} is not a whole number from 1.`)
  const text = textOfDraft(on.id, on.value, on.acts)
  const bytes = await readFile(file).catch((error: unknown) => { throw new Stop('no', storageSentence(error, file) ?? String(error)) })
  const marked = await markedIn(bytes) ?? { ...await textIn(file), changes: [], comments: [] }
  if ('refused' in marked) throw new Stop('no', `${file}: ${marked.refused}`)
  const names = naming(known(dossier.folded, null), null)
  const { deeds, notes } = deedsOfRevision(text, { side: names.side, place: names.place }, marked, () => randomUUID())
  const sides = new Map([...new Set(deeds.flatMap(({ author: by }) => (by === null ? [] : [by])))].map((by) => [by, sideWritten(dossier.folded, by)]))
  for (const [by, side] of sides) if (side === null) say(`${file}: ${by} is none of the sides of ${dossier.name}, so what ${by} did is recorded without a side.`)
  const done = deeds.map(({ author: by, date: at, deed }) => ({
    by, id: `act_${randomUUID()}` as DraftingActId,
    value: { draft: on.id, round: Number(round ?? Math.max(1, text.round)), date: at !== null && isoDateOrTime.safeParse(at).success ? at.slice(0, 10) : date, side: sides.get(by ?? '') ?? null, person: null, meeting: null, does: deed },
  }))
  const { lost } = textOfDraft(on.id, on.value, [...on.acts, ...done.map(({ id, value }): RecordedAct => ({ id, recordedAt: '9999', value }))])
  const why = new Map(lost.map((each) => [each.act, each.why]))
  const findings = done.flatMap(({ by, id, value }): readonly Finding[] => {
    const refusal = why.get(id)
    if (refusal === undefined) return [{ subject: id, kind: 'draftingAct', value, evidence: [], confidence: null }]
    say(`${file}: what ${by ?? 'the file'} says was not recorded: ${refusal.slice(0, 1).toLowerCase()}${refusal.slice(1)}`)
    return []
  })
  await dossier.record(findings, author)
  for (const note of [...marked.notes, ...notes]) say(`${file}: ${note}`)
  const proposals = findings.filter(({ value }) => 'does' in value && value.does.act === 'propose').length
  return `${on.value.title}: ${counted(proposals, 'proposal')} and ${counted(findings.length - proposals, 'note')} taken back from ${file}.\n`
}
