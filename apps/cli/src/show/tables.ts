import type { SubjectId } from '@travaux/model'
import {
  alerts, audiences, calendar, changes, chronology, conduct, criticalPath, dateWords, followUp, history, known, naming, places, positions, readOuts, rivals, saidTwoThings, shifts, sources, statements, thirdParties,
  type Chronology, type Folded, type History, type PlaceShown, type PositionCell, type Positions, type ReadOuts, type SaidTwoThings, type SourceRow, type StatementRow, type ViewOptions,
} from '@travaux/record'
import type { DraftFindings, DraftView, ServedCalendarRow, SettlementView } from '@travaux/server'
import { Stop } from '../stop.ts'
import { table } from '../terminal/table.ts'
import { alertsText } from './alertsText.ts'
import { audiencesText } from './audiencesText.ts'
import { bracketsText } from './bracketsText.ts'
import { calendarText } from './calendarText.ts'
import { changesText } from './changesText.ts'
import { conductText } from './conductText.ts'
import { dayWords } from './dayWords.ts'
import { draftOf } from './draftOf.ts'
import { historyText } from './historyText.ts'
import { lawText } from './lawText.ts'
import { owedText } from './owedText.ts'
import { pathText } from './pathText.ts'
import { proposalsText } from './proposalsText.ts'
import { quotedWords } from './quotedWords.ts'
import { readOutsText } from './readOutsText.ts'
import { rivalsText } from './rivalsText.ts'
import { settlementText } from './settlementText.ts'
import { shiftsText } from './shiftsText.ts'
import { stanceLabel } from './stanceLabel.ts'
import { textText } from './textText.ts'
import { thirdPartiesText } from './thirdPartiesText.ts'

/** `since` and `sinceMoment` as in `Asked`; `of`: the subject whose history is asked for, or the draft. */
type Options = ViewOptions & { readonly since: string | null; readonly sinceMoment: string | null; readonly of: string | null }

/** A view as `travaux show` gives it: its JSON, and how that is laid out for people. */
interface Shown { readonly value: unknown; readonly text: () => string }

/** Every view of `travaux show`, by the name it is asked for. */
export const tables = {
  sources: (folded, options) => shown(sources(folded, options).filter(({ published }) => isSince(published, options)), sourcesTable),
  statements: (folded, options) => shown(statements(folded, { ...options, side: options.as }).filter(({ date }) => isSince(date, options)), statementsTable),
  positions: (folded, options) => shown(positions(folded, options), positionsTable),
  chronology: (folded, options) => shown(chronology(folded, options), chronologyTable),
  calendar: async (folded, options) => shown((await calendarOf(folded, options)).filter(({ span }) => isSince(span?.last ?? null, options)), calendarText),
  'follow-up': (folded, options) => shown(followUp(folded, options), (rows) => `${owedText(rows)}${rows.length === 0 ? '' : `\n${pathText(criticalPath(folded, options))}`}`),
  conduct: (folded, options) => shown(conduct(folded, options), conductText),
  alerts: (folded, options) => shown(alerts(folded, { ...options, since: options.sinceMoment }), alertsText),
  // The one view that needs the reader, which takes a while to load.
  proposals: async (folded, options) => shown((await import('@travaux/server')).proposals(folded, options), proposalsText),
  contradictions: (folded, options) => shown(saidTwoThings(folded, options), contradictionsTable),
  shifts: (folded, options) => shown(shifts(folded, options).filter(({ date }) => options.since === null || date === null || date >= options.since), shiftsText),
  readouts: (folded, options) => shown(readOutsOf(folded, options), readOutsText),
  audiences: (folded, options) => shown(audiences(folded, options), audiencesText),
  'third-parties': (folded, options) => shown(thirdParties(folded, options), thirdPartiesText),
  changes: (folded, options) => shown(changes(folded, { ...options, since: options.sinceMoment }), changesText),
  places: (folded, options) => shown(places(folded, options), placesTable),
  history: (folded, options) => shown(historyOf(folded, options), historyText),
  rivals: (folded, options) => shown(rivals(folded, options), rivalsText),
  text: async (folded, options) => shown((await import('@travaux/server')).draftView(folded, draftOf(folded, options, options.of), options, null) as DraftView, textText),
  brackets: async (folded, options) => {
    const [found, names] = [await draftFindingsOf(folded, options), naming(known(folded, options.on), options.as)]
    const view = (await import('@travaux/server')).draftView(folded, draftOf(folded, options, options.of), options, null) as DraftView
    const articles = new Map(view.text.clauses.map(({ id, unit, label, heading }) => [id, [unit === 'article' ? `Article ${label}` : label, heading].filter((part) => part !== null && part !== '').join('. ') || unit]))
    return shown(found, (value) => bracketsText(value, { side: names.side, issue: names.issue, article: (id) => articles.get(id) ?? id }))
  },
  law: async (folded, options) => shown(await draftFindingsOf(folded, options), (found) => lawText(found, naming(known(folded, options.on), options.as).side)),
  settlement: async (folded, options) => {
    const view = await settlementOf(folded, options)
    return { value: (await import('@travaux/server')).settlementOnWire(view), text: () => settlementText(view) }
  },
} satisfies Record<string, (folded: Folded, options: Options) => Shown | Promise<Shown>>

/** The views that `--since` says nothing to: what they show has no one date, or is counted over all. */
export const withoutSince: ReadonlySet<keyof typeof tables> = new Set(['chronology', 'places', 'follow-up', 'conduct', 'readouts', 'audiences', 'third-parties', 'proposals', 'contradictions', 'history', 'rivals', 'text', 'brackets', 'law', 'settlement'])

/** The views that `--of` says something to. */
export const withOf: ReadonlySet<keyof typeof tables> = new Set(['history', 'readouts', 'text', 'brackets', 'law', 'settlement'])

/** Public holidays are looked up where the country of a side is known: what that takes is long in loading. */
async function calendarOf(folded: Folded, options: Options): Promise<readonly ServedCalendarRow[]> {
  if (folded.byKind.side.every(({ value }) => value.country === undefined)) return calendar(folded, options).map((row) => ({ ...row, holidays: [] }))
  return (await import('@travaux/server')).calendarShown(folded, options)
}

/** Of the meeting that `--of` names; of all of which there is more than one account, where it names none. */
function readOutsOf(folded: Folded, options: Options): readonly ReadOuts[] {
  const found = readOuts(folded, { ...options, meeting: options.of })
  if (options.of !== null && found.length === 0) throw new Stop('wrong', `There is no meeting ${options.of} in this dossier; \`travaux show DOSSIER chronology --format json\` gives the ids of meetings.`)
  return found
}

/** Of the draft that is asked for, on the day that is asked for. */
async function draftFindingsOf(folded: Folded, options: Options): Promise<DraftFindings> {
  const { draftFindings } = await import('@travaux/server')
  return draftFindings(folded, draftOf(folded, options, options.of), options, options.on ?? new Date().toISOString().slice(0, 10)) as DraftFindings
}

/** The settlement model that `--of` names, by its id or name; the first, where it names none. */
async function settlementOf(folded: Folded, options: Options): Promise<SettlementView> {
  const { settlementView } = await import('@travaux/server')
  const all = settlementView(folded, options, {}) as SettlementView
  if (options.of === null) return all
  const chosen = all.models.find(({ id }) => id === options.of) ?? all.models.find(({ name }) => name === options.of)
  if (chosen === undefined) throw new Stop('wrong', `There is no settlement model ${options.of}; ${all.models.length === 0 ? 'there is none at all' : `--of takes one of: ${all.models.map(({ id, name }) => `${id} (${name})`).join(', ')}`}.`)
  return settlementView(folded, options, { model: chosen.id }) as SettlementView
}

function historyOf(folded: Folded, options: Options): History {
  if (options.of === null) throw new Stop('wrong', `history is of one subject: name it with --of ID; \`travaux show DOSSIER changes --format json\` gives the ids.`)
  const found = history(folded, options.of as SubjectId, options)
  if (found === null) throw new Stop('wrong', `Nothing is on record of ${options.of}${options.on == null ? '' : ` on ${options.on}`}; \`travaux show DOSSIER changes --format json\` gives the ids of what there is, under "subject".`)
  return found
}

/** What has no date cannot be said to be since then. */
function isSince(date: string | null, { since }: Options): boolean {
  return since === null || (date !== null && date.slice(0, since.length) >= since)
}

function shown<T>(value: T, lay: (value: T) => string): Shown {
  return { value, text: () => lay(value) }
}

function sourcesTable(rows: readonly SourceRow[]): string {
  if (rows.length === 0) return 'No sources yet; `travaux read FILES --into DOSSIER` adds some.\n'
  return table(
    [{ title: 'Published' }, { title: 'Publisher', grows: true }, { title: 'Title', grows: true }, { title: 'Genre' }, { title: 'Statements', align: 'right' }, { title: 'Meetings', align: 'right' }, { title: 'To review', align: 'right' }],
    rows.map((row) => [dayWords(row.published), row.publisher ?? '—', `${row.title}${sourceRemark(row)}`, row.genre, String(row.statements), String(row.meetings), String(row.toReview)]),
  )
}

/** What is to be known of a source beside its title: " (retold; also in The Paper)". */
function sourceRemark({ notReadYet, language, retold, alsoIn, supersedes, supersededBy }: SourceRow): string {
  const copies = [...new Set(alsoIn.map(({ publisher }) => publisher ?? 'another file'))]
  const remarks = [notReadYet ? `not read yet: ${language ?? 'another language'}` : null, retold ? 'retold' : null, copies.length === 0 ? null : `also in ${copies.join(', ')}`, supersedes === null ? null : 'a later version', supersededBy === null ? null : 'an earlier version'].filter((part) => part !== null)
  return remarks.length === 0 ? '' : ` (${remarks.join('; ')})`
}

function statementsTable(rows: readonly StatementRow[]): string {
  if (rows.length === 0) return 'No statements yet.\n'
  return table(
    [{ title: 'Date' }, { title: 'Who', grows: true }, { title: 'Side' }, { title: 'Words', grows: true }, { title: 'How near' }, { title: 'Source' }],
    rows.map((row) => [dayWords(row.date), row.speaker === '' ? '—' : row.speaker, row.sideName ?? '—', quotedWords(row.quote), row.ladder.words, row.quote.place]),
  )
}

function positionsTable({ sides, rows }: Positions): string {
  if (rows.length === 0) return 'No issues yet; a codebook gives them: `travaux new DOSSIER --codebook FILE`.\n'
  return table(
    [{ title: 'Issue', grows: true }, ...sides.map(({ name }) => ({ title: name, grows: true })), { title: 'Apart' }],
    rows.map((row) => [row.name, ...sides.map(({ id }) => cellWords(row.cells.find(({ side }) => side === id))), row.apartWords]),
  )
}

function cellWords(cell: PositionCell | undefined): string {
  if (cell === undefined || cell.stance === null) return 'No statement on record'
  const moved = cell.movement === null || cell.movement === 'same' ? '' : `, ${cell.movement}`
  return `${stanceLabel[cell.stance]}: ${cell.proposition?.text ?? ''} (${dayWords(cell.date)}${moved}${cell.contradicts ? ', said two things' : ''}${cell.quote === null ? '' : `; ${cell.quote.place}`})`
}

function chronologyTable({ meetings, pending }: Chronology): string {
  if (meetings.length === 0) return 'No meetings yet.\n'
  const met = table(
    [{ title: 'Date' }, { title: 'Level' }, { title: 'Meeting', grows: true }, { title: 'Place' }, { title: 'Status' }, { title: 'Sources', align: 'right' }],
    meetings.map((row) => [dated(row.date.value, row.date.certainty), row.level, row.title, row.place ?? '—', row.status, String(row.witnesses.length)]),
  )
  return pending.length === 0 ? met : `${met}\nTo be carried out:\n${pending.map(({ title, due, quote }) => `  ${title}${due === null ? '' : `, due ${dateWords(due)}`} (${quote.place})\n`).join('')}`
}

function placesTable(rows: readonly PlaceShown[]): string {
  if (rows.length === 0) return 'No places are known yet; a codebook names them.\n'
  return table(
    [{ title: 'Place', grows: true }, { title: 'Named by each side', grows: true }, { title: 'In dispute' }, { title: 'Where' }, { title: 'Sources', align: 'right' }],
    rows.map(({ name, names, within, disputed, at, sources }) => [within === null ? name : `${name}, in ${within.name}`, names.map((each) => `${each.side.name}: ${each.name}`).join('; '), disputed ? 'yes' : 'no', at === null ? '' : `${at.latitude}, ${at.longitude}`, String(sources)]),
  )
}

function contradictionsTable(rows: readonly SaidTwoThings[]): string {
  if (rows.length === 0) return 'No side has said two things that do not sit together.\n'
  return table(
    [{ title: 'Issue', grows: true }, { title: 'Side' }, { title: 'Date' }, { title: 'Stance', grows: true }, { title: 'Words', grows: true }, { title: 'Source' }],
    rows.flatMap(({ issueName, sideName, said }) => said.map(({ date, stance, proposition, quote }, i) => [i === 0 ? issueName : '', i === 0 ? sideName : '', dayWords(date), `${stanceLabel[stance]}: ${proposition}`, quotedWords(quote), quote.place])),
  )
}

const dated = (value: string | null, certainty: string) => value === null ? 'not known' : certainty === 'certain' ? dateWords(value) : `${dateWords(value)} (${certainty})`
