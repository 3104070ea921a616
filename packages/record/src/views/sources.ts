import type { SourceId } from '@travaux/model'

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
