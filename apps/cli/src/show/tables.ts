import type { SubjectId } from '@travaux/model'
import {
  calendar, changes, chronology, dateWords, followUp, history, known, naming, positions, rivals, saidTwoThings, shifts, sources, statements,
  type CalendarRow, type Chronology, type Folded, type History, type Owed, type PositionCell, type Positions, type Quote, type SaidTwoThings, type Shift, type SourceRow, type StatementRow, type ViewOptions,
} from '@travaux/record'
import type { DraftFindings, DraftView, SettlementView } from '@travaux/server'
import { Stop } from '../stop.ts'
import { table } from '../terminal/table.ts'
import { bracketsText } from './bracketsText.ts'
import { changesText } from './changesText.ts'
import { draftOf } from './draftOf.ts'
import { historyText } from './historyText.ts'
import { lawText } from './lawText.ts'
import { proposalsText } from './proposalsText.ts'
import { rivalsText } from './rivalsText.ts'
import { settlementText } from './settlementText.ts'
import { textText } from './textText.ts'

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
  calendar: (folded, options) => shown(calendar(folded, options).filter(({ span }) => isSince(span?.last ?? null, options)), calendarTable),
  'follow-up': (folded, options) => shown(followUp(folded, options), owedTable),
  // The one view that needs the reader, which takes a while to load.
  proposals: async (folded, options) => shown((await import('@travaux/server')).proposals(folded, options), proposalsText),
  contradictions: (folded, options) => shown(saidTwoThings(folded, options), contradictionsTable),
  shifts: (folded, options) => shown(shifts(folded, options).filter(({ date }) => options.since === null || date === null || date >= options.since), shiftsTable),
  changes: (folded, options) => shown(changes(folded, { ...options, since: options.sinceMoment }), changesText),
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
export const withoutSince: ReadonlySet<keyof typeof tables> = new Set(['chronology', 'follow-up', 'proposals', 'contradictions', 'history', 'rivals', 'text', 'brackets', 'law', 'settlement'])

/** The views that `--of` says something to. */
export const withOf: ReadonlySet<keyof typeof tables> = new Set(['history', 'text', 'brackets', 'law', 'settlement'])

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
    rows.map((row) => [day(row.published), row.publisher ?? '—', `${row.title}${sourceRemark(row)}`, row.genre, String(row.statements), String(row.meetings), String(row.toReview)]),
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
    rows.map((row) => [day(row.date), row.speaker === '' ? '—' : row.speaker, row.sideName ?? '—', quoted(row.quote), row.ladder.words, row.quote.place]),
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
  return `${stanceWords[cell.stance]}: ${cell.proposition?.text ?? ''} (${day(cell.date)}${moved}${cell.contradicts ? ', said two things' : ''}${cell.quote === null ? '' : `; ${cell.quote.place}`})`
}

const stanceWords = { supports: 'Supports', conditional: 'Supports conditionally', opposes: 'Opposes', 'will-not-discuss': 'Will not discuss' } satisfies Record<NonNullable<PositionCell['stance']>, string>

function chronologyTable({ meetings, pending }: Chronology): string {
  if (meetings.length === 0) return 'No meetings yet.\n'
  const met = table(
    [{ title: 'Date' }, { title: 'Level' }, { title: 'Meeting', grows: true }, { title: 'Place' }, { title: 'Status' }, { title: 'Sources', align: 'right' }],
    meetings.map((row) => [dated(row.date.value, row.date.certainty), row.level, row.title, row.place ?? '—', row.status, String(row.witnesses.length)]),
  )
  return pending.length === 0 ? met : `${met}\nTo be carried out:\n${pending.map(({ title, due, quote }) => `  ${title}${due === null ? '' : `, due ${dateWords(due)}`} (${quote.place})\n`).join('')}`
}

function calendarTable(rows: readonly CalendarRow[]): string {
  if (rows.length === 0) return 'Nothing lies ahead.\n'
  return table(
    [{ title: 'Date' }, { title: 'What', grows: true }, { title: 'How it is known', grows: true }, { title: 'Source' }],
    rows.map((row) => [row.dateWords, row.title, row.words, row.quote.place]),
  )
}

function owedTable(rows: readonly Owed[]): string {
  if (rows.length === 0) return 'Nothing owed yet.\n'
  return table(
    [{ title: 'What', grows: true }, { title: 'By', grows: true }, { title: 'Due' }, { title: 'Status' }, { title: 'Kind' }, { title: 'Source' }],
    rows.map((row) => [row.what, row.by.map(({ name }) => name).join(', ') || '—', day(row.due), row.status, row.is, row.quote.place]),
  )
}

function contradictionsTable(rows: readonly SaidTwoThings[]): string {
  if (rows.length === 0) return 'No side has said two things that do not sit together.\n'
  return table(
    [{ title: 'Issue', grows: true }, { title: 'Side' }, { title: 'Date' }, { title: 'Stance', grows: true }, { title: 'Words', grows: true }, { title: 'Source' }],
    rows.flatMap(({ issueName, sideName, said }) => said.map(({ date, stance, proposition, quote }, i) => [i === 0 ? issueName : '', i === 0 ? sideName : '', day(date), `${stanceWords[stance]}: ${proposition}`, quoted(quote), quote.place])),
  )
}

function shiftsTable(rows: readonly Shift[]): string {
  if (rows.length === 0) return 'No side has moved by its own word.\n'
  return table(
    [{ title: 'Date' }, { title: 'Side' }, { title: 'Proposition', grows: true }, { title: 'From' }, { title: 'To' }, { title: 'Movement' }, { title: 'Source' }],
    rows.map((row) => [day(row.date), row.sideName, row.proposition.text, row.from, row.to, row.movement, row.after.place]),
  )
}

const day = (date: string | null) => date === null ? '—' : dateWords(date.slice(0, 10))
const dated = (value: string | null, certainty: string) => value === null ? 'not known' : certainty === 'certain' ? dateWords(value) : `${dateWords(value)} (${certainty})`
const quoted = ({ text, verbatim }: Quote) => verbatim ? `“${text.replace(/^["“]|["”]$/g, '')}”` : text
