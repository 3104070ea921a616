import type { SideId, Speaker, Statement, StatementId, Why } from '@travaux/model'
import type { Document, Spans } from './document.ts'
import type { NameFound } from './read.ts'

/** What a token is, as held in `Tokens.kind`. */
export const tokenKind = { word: 0, number: 1, punctuation: 2, openQuote: 3, closeQuote: 4 } as const

/** Words, numbers and marks. `kind[i]` is one of `tokenKind`; `lower[i]` the token in lower case. */
interface Tokens extends Spans {
  readonly kind: Uint8Array
  readonly lower: readonly string[]
}

export interface WithTokens { readonly tokens: Tokens }
/** One span a paragraph: a line of the text, without the white space at its ends. */
export interface WithParagraphs { readonly paragraphs: Spans }
/** One span a sentence; a sentence never crosses a paragraph. */
export interface WithSentences { readonly sentences: Spans }
/** Quotations with their marks. `open` is 1 where the closing mark is missing, as in one that goes on in the next paragraph. */
export interface WithQuotations { readonly quotations: Spans & { readonly open: Uint8Array } }

/** What a text says of itself. Passages are [from, to) into the text. `bodyFrom` is where the running text begins. */
export interface Metadata {
  readonly title: string
  readonly titleAt: readonly [from: number, to: number] | null
  readonly publisher: string | null
  readonly dateline: string | null
  /** Where the dateline stands, with its agency and dash. */
  readonly datelineAt: readonly [from: number, to: number] | null
  readonly published: string | null
  readonly language: string | null
  readonly genre: 'report' | 'statement' | 'transcript' | 'read-out' | 'treaty' | 'note' | 'comment' | 'unknown'
  readonly bodyFrom: number
}
export interface WithMetadata { readonly metadata: Metadata }

/** A person as the text and the codebook together know one. `name` is the fullest given. */
export interface PersonSeen {
  readonly id: string
  readonly name: string
  readonly surname: string
  readonly office: string | null
  readonly side: SideId | null
  readonly known: boolean
}

/** Names in the order of the text. `person[i]` is an index into `persons`, or -1. */
export interface WithNames {
  readonly names: readonly NameFound[]
  readonly persons: readonly PersonSeen[]
  readonly personOfName: Int32Array
}

/** Says whom words name. Pronouns and bare offices are understood from what stands before them. */
export interface WithSpeakers {
  /** `at` is [from, to) of a noun phrase or pronoun. Empty where it cannot be told. */
  readonly speakersAt: (from: number, to: number) => readonly Speaker[]
}

/** A statement found. `confidence` in [0, 1]. */
export interface StatementFound { readonly id: StatementId; readonly value: Statement; readonly confidence: number; readonly why?: Why }
export interface WithStatements { readonly statements: readonly StatementFound[] }

/** A text after the stages that every finder may rely on. */
export type ReadDocument = Document & WithTokens & WithParagraphs & WithSentences & WithQuotations & WithMetadata & WithNames & WithSpeakers
