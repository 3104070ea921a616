import type { ArticleText, Quoted } from '../treaty/articleText.ts'
import type { Paragraph } from '../treaty/paragraphsOf.ts'
import type { ItemKind } from './item.ts'

/** A text in one language. `language`: BCP 47. */
export interface LanguageVersion { readonly language: string; readonly articles: readonly ArticleText[] }

/** The same provision in every language, in the order of `languages`; null where one has none. `paragraphs` likewise; empty cells where they do not go together. */
export interface AlignedArticle {
  /** In one form for all languages: `9`. */
  readonly label: string
  readonly unit: ArticleText['unit']
  readonly cells: readonly (ArticleText | null)[]
  readonly paragraphs: readonly { readonly label: string; readonly cells: readonly (Paragraph | null)[] }[]
}

export type DifferenceKind = ItemKind | 'provision' | 'heading' | 'paragraphs' | 'definition' | 'term' | 'brackets'

/** Something that one language has and another has not, between the first language and one of the others. `passages`: in both, null where there is nothing to point at. */
export interface LanguageDifference {
  readonly kind: DifferenceKind
  readonly languages: readonly [string, string]
  readonly label: string
  readonly paragraph: string | null
  readonly passages: readonly [Quoted | null, Quoted | null]
  /** One sentence, no claim of translation: "Article 8, paragraph 2: 30 in en, 60 in ru." */
  readonly message: string
}

export interface LanguageAlignment { readonly languages: readonly string[]; readonly rows: readonly AlignedArticle[]; readonly differences: readonly LanguageDifference[] }
