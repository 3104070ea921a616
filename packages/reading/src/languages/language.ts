import type { Codebook, Finding, SourceId } from '@travaux/model'
import type { Document } from '../document.ts'
import type { English } from '../english.ts'
import type { Knowledge } from '../knowledge.ts'
import type { WithMetadata, WithParagraphs, WithQuotations, WithSentences, WithTokens } from '../layers.ts'
import type { DateFound, NameFound } from '../read.ts'

/** A text with the layers that need no language: tokens, paragraphs, sentences, quotations, what it says of itself. */
export type LaidText = Document & WithTokens & WithParagraphs & WithSentences & WithQuotations & WithMetadata

/** What a language reads a text with. `attempt` makes of a stage that fails a note, and goes on with what is given instead. */
export interface Around {
  readonly source: SourceId
  readonly codebook: Codebook | null
  readonly knowledge: Knowledge
  readonly english: English
  readonly attempt: <T>(what: string, work: () => T, otherwise: T) => T
}

/** What a language finds in a text: findings of every kind but the source itself. */
export interface FoundInText { readonly findings: readonly Finding[]; readonly names: readonly NameFound[]; readonly dates: readonly DateFound[] }

/** A language the reader knows. */
export interface Language {
  /** ISO 639-1. */
  readonly code: string
  readonly read: (text: LaidText, around: Around) => FoundInText
}
