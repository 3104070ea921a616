import type { SourceId, ValueOf } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import { hasCard } from './hasCard.ts'
import { table, type Known } from '../table.ts'

/** A source as the list shows it. Newest first; those without a date last. */
export interface SourceRow {
  readonly id: SourceId
  readonly title: string
  readonly publisher: string | null
  readonly published: string | null
  readonly genre: string
  readonly language: string | null
  readonly retold: boolean
  readonly statements: number
  readonly meetings: number
  readonly toReview: number
  readonly notes: readonly string[]
  /** True of a text in a language that is not read yet: it is kept, dated and searched, and what is found in it a person marks. */
  readonly notReadYet: boolean
  /** Other publishers' copies of it, edited or cut, in order of publication: their texts are kept, and read in this one. */
  readonly alsoIn: readonly { readonly id: SourceId; readonly publisher: string | null; readonly title: string; readonly published: string | null }[]
  /** The source of which this is such a copy; null where it is none. */
  readonly reprintOf: SourceId | null
  /** The earlier version of the document, where there is one; and the later one. */
  readonly supersedes: SourceId | null
  readonly supersededBy: SourceId | null
}

/** One source's row: its statements and meetings that stand, and how many of its cards nobody has looked at. */
export function sourceRow(known: Known, { id, value }: Subject<'source'>): SourceRow {
  const { title, publisher, published, genre, language, retold } = value
  let statements = 0
  let meetings = 0
  let toReview = 0
  for (const subject of known.folded.bySource.get(id) ?? []) {
    if (!known.stands(subject) || !hasCard(subject)) continue
    if (subject.kind === 'statement') statements += 1
    if (subject.kind === 'meeting') meetings += 1
    if (subject.review === 'found') toReview += 1
  }
  return { id, title, publisher, published, genre, language, retold, statements, meetings, toReview, notes: value.notes.map(({ message }) => message), notReadYet: value.notes.some(({ message }) => message.startsWith('not read yet')), ...relationsOf(known, id, value) }
}

function relationsOf(known: Known, id: SourceId, { reprintOf, supersedes }: ValueOf<'source'>): Pick<SourceRow, 'alsoIn' | 'reprintOf' | 'supersedes' | 'supersededBy'> {
  const { copies, later } = known.once(related)
  return {
    alsoIn: (copies.get(id) ?? []).map((copy) => ({ id: copy.id, publisher: copy.value.publisher, title: copy.value.title, published: copy.value.published })),
    reprintOf: reprintOf !== undefined && known.get('source', reprintOf) !== undefined ? reprintOf : null,
    supersedes: supersedes !== undefined && known.get('source', supersedes) !== undefined ? supersedes : null,
    supersededBy: later.get(id) ?? null,
  }
}

/** The sources in whose rows a source shows, by what it says of itself and others of it. */
export function relatives(known: Known, id: SourceId, { value: { reprintOf, supersedes } }: Subject<'source'>): readonly SourceId[] {
  const { copies, later } = known.once(related)
  return [reprintOf, supersedes, later.get(id), ...(copies.get(id) ?? []).map((copy) => copy.id as SourceId)].filter((each) => each !== undefined)
}

/** The copies and the later version of each source that has any, of those that stand. */
const related = table((known): { readonly copies: ReadonlyMap<SourceId, readonly Subject<'source'>[]>; readonly later: ReadonlyMap<SourceId, SourceId> } => {
  const copies = new Map<SourceId, Subject<'source'>[]>()
  const later = new Map<SourceId, SourceId>()
  for (const source of known.all('source')) {
    const { reprintOf, supersedes } = source.value
    const before = reprintOf === undefined ? undefined : copies.get(reprintOf)
    if (before !== undefined) before.push(source)
    else if (reprintOf !== undefined) copies.set(reprintOf, [source])
    if (supersedes !== undefined) later.set(supersedes, source.id as SourceId)
  }
  for (const all of copies.values()) all.sort((a, b) => (a.value.published ?? '').localeCompare(b.value.published ?? ''))
  return { copies, later }
}, { reads: ['source'] })
