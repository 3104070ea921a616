import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { deedsOfRevision, markedIn, textOfDraft, textSent, type DraftText, type Marked, type RecordedAct, type Sendable } from '@travaux/drafting'
import { isoDateOrTime, type Author, type DraftingAct, type DraftingActId, type Finding } from '@travaux/model'
import { draftOnRecord, drafts, known, naming, sideWritten, type ActOnRecord, type Dossier, type DraftOnRecord } from '@travaux/record'
import { Stop } from '../stop.ts'
import { storageSentence } from '../storageSentence.ts'
import { counted } from '../terminal/counted.ts'
import { say } from '../terminal/say.ts'
import { chosenDraft } from './chosenDraft.ts'
import { textIn } from './textIn.ts'

/**
 * Records what was done in a file that went out and came back, under the sides its authors are called by, and says so.
 *
 * @throws Stop where there is no such draft, or the file cannot be read.
 */
export async function reviseDraft(dossier: Dossier, file: string, { draft, date, round }: { readonly draft: string; readonly date: string; readonly round?: string }, author: Author): Promise<string> {
  if (round !== undefined && !/^[1-9]\d{0,3}$/.test(round)) throw new Stop('wrong', `--round ${round} is not a whole number from 1.`)
  const chosen = chosenDraft(drafts(dossier.folded, { as: null }), { flag: '--draft', draft, where: dossier.name, narrowed: false })
  const on = draftOnRecord(dossier.folded, chosen.id, { as: null }) as DraftOnRecord
  const text = textOfDraft(on.id, on.value, on.acts)
  const marked = await markedBack(file)
  const sent = textSent(sendable(dossier, on, text), marked)
  if (sent === null || sent.found < 0.5) throw new Stop('no', `${file} is not ${on.value.title} come back: few of the draft’s words are in it. Without --draft it becomes a draft of its own.`)
  const { text: base, names, since } = sent.sent
  if (since.length > 0) say(`${file}: it went out before the last ${since.length === 1 ? 'act' : `${since.length} acts`} on ${on.value.title} ${since.length === 1 ? 'was' : 'were'} recorded, and was held against the text of that time.`)
  const revision = deedsOfRevision(base, names, marked, () => randomUUID())
  const sides = new Map([...new Set(revision.deeds.flatMap(({ author: by }) => (by === null ? [] : [by])))].map((by) => [by, sideWritten(dossier.folded, by)]))
  for (const [by, side] of sides) if (side === null) say(`${file}: ${by} is none of the sides of ${dossier.name}, so what ${by} did is recorded without a side.`)
  const all = revision.deeds.map(({ author: by, date: at, deed }) => ({
    by, id: `act_${randomUUID()}` as DraftingActId,
    value: { draft: on.id, round: Number(round ?? Math.max(1, text.round)), date: at !== null && isoDateOrTime.safeParse(at).success ? at.slice(0, 10) : date, side: sides.get(by ?? '') ?? null, person: null, meeting: null, does: deed },
  }))
  const done = all.filter(({ value }) => !since.some((act) => saysTheSame(act.value, value)))
  if (done.length < all.length) say(`${file}: ${counted(all.length - done.length, 'change')} ${all.length - done.length === 1 ? 'is' : 'are'} on record already, and ${all.length - done.length === 1 ? 'was' : 'were'} not taken back again.`)
  const { lost } = textOfDraft(on.id, on.value, [...on.acts, ...done.map(({ id, value }): RecordedAct => ({ id, recordedAt: '9999', value }))])
  const why = new Map(lost.map((each) => [each.act, each.why]))
  const findings = done.flatMap(({ by, id, value }): readonly Finding[] => {
    const refusal = why.get(id)
    if (refusal === undefined) return [{ subject: id, kind: 'draftingAct', value, evidence: [], confidence: null }]
    say(`${file}: what ${by ?? 'the file'} says was not recorded: ${refusal.slice(0, 1).toLowerCase()}${refusal.slice(1)}`)
    return []
  })
  await dossier.record(findings, author)
  for (const note of [...marked.notes, ...revision.notes]) say(`${file}: ${note}`)
  const proposals = findings.filter(({ value }) => 'does' in value && value.does.act === 'propose').length
  return `${on.value.title}: ${counted(proposals, 'proposal')} and ${counted(findings.length - proposals, 'note')} taken back from ${file}.\n`
}

/**
 * What came back, with what its authors did.
 *
 * @throws Stop where the file cannot be read, or is of a kind that nothing comes back in: a page or a Markdown text has marks of its own between the words.
 */
async function markedBack(file: string): Promise<Marked> {
  const bytes = await readFile(file).catch((error: unknown) => { throw new Stop('no', storageSentence(error, file) ?? String(error)) })
  const marked = await markedIn(bytes)
  if (marked !== null && 'refused' in marked) throw new Stop('no', `${file}: ${marked.refused}`)
  if (marked !== null) return marked
  if (/\.(?:pdf|md|markdown|html?|xhtml)$/iu.test(file) || new TextDecoder().decode(bytes.subarray(0, 5)) === '%PDF-') throw new Stop('wrong', `${file} is of a kind that goes out alone; take back the Word (.docx), Akoma Ntoso (.xml) or plain text (.txt) of the draft.`)
  const { text, notes } = await textIn(file)
  return { text, changes: [], comments: [], notes }
}

/** So many times of recording are looked back to. */
const most = 100

/**
 * The texts that may have gone out, what stands now first: by nobody's names for places or by a side's; then as the draft stood after each round, and before each time
 * that something was recorded. `since`: the acts on record that are not in it.
 */
function* sendable(dossier: Dossier, on: DraftOnRecord, text: DraftText): Generator<Sendable & { readonly since: readonly ActOnRecord[] }> {
  const seen = known(dossier.folded, null)
  const namings = [null, ...on.value.sides].map((as) => naming(seen, as)).map(({ side, place }) => ({ side, place }))
  for (const names of namings) yield { text, names, since: [] }
  for (let round = text.round - 1; round >= 1; round -= 1) {
    const then = textOfDraft(on.id, on.value, on.acts, { through: round })
    if (then.clauses.length > 0) for (const names of namings) yield { text: then, names, since: on.acts.filter(({ value }) => value.round > round) }
  }
  const times = [...new Set(on.acts.map(({ recordedAt }) => recordedAt))].toSorted().slice(1).toReversed().slice(0, most)
  for (const time of times) {
    const before = on.acts.filter(({ recordedAt }) => recordedAt < time)
    const then = textOfDraft(on.id, on.value, before)
    for (const names of namings) yield { text: then, names, since: on.acts.filter(({ recordedAt }) => recordedAt >= time) }
  }
}

/** Whether an act is the same deed of the same side, whatever its parts are named. */
function saysTheSame(one: DraftingAct, other: DraftingAct): boolean {
  const [a, b] = [one.does, other.does]
  if (one.side !== other.side) return false
  if (a.act === 'note' && b.act === 'note') return a.clause === b.clause && a.text === b.text
  return a.act === 'propose' && b.act === 'propose' && a.clause === b.clause && a.words === b.words && a.at?.words === b.at?.words && a.at?.before === b.at?.before && a.at?.after === b.at?.after
}
