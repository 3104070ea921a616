import type { SourceId } from '@travaux/model'
import type { Subject } from '../folded.ts'
import { hasCard } from './hasCard.ts'
import type { Known } from './known.ts'

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
  return { id, title, publisher, published, genre, language, retold, statements, meetings, toReview, notes: value.notes.map(({ message }) => message) }
}
