import type { Document } from './document.ts'
import { findQuotations } from './findQuotations.ts'
import type { Kept } from './intake/keepText.ts'
import type { WithMetadata, WithParagraphs, WithQuotations, WithSentences, WithTokens } from './layers.ts'
import { findMetadata } from './metadata/findMetadata.ts'
import type { Described } from './read.ts'
import { splitParagraphs } from './splitParagraphs.ts'
import { splitSentences } from './splitSentences.ts'
import { tokenise } from './tokenise.ts'

/** The layers that need no knowledge: tokens, paragraphs, sentences, quotations, and what the text says of itself. */
export function layText(text: string, kept: Kept | null, published: string | null, described: Described = {}): Document & WithTokens & WithParagraphs & WithSentences & WithQuotations & WithMetadata {
  return findMetadata(findQuotations(splitSentences(splitParagraphs(tokenise({ text })))), kept, published, described)
}
