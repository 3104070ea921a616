import type { Block } from '../briefing.ts'
import type { Directive } from '../sections/directive.ts'

/** A template, read: the settings between its lines of three dashes, and its parts in order. `file`: what it is called in sentences. */
export interface Template {
  readonly file: string
  readonly title: string | null
  readonly subtitle: string | null
  readonly marking: string | null
  readonly paper: 'A4' | 'Letter'
  readonly pageNumbers: boolean
  readonly parts: readonly TemplatePart[]
}

/** `heading.text` and template runs may hold fields in braces, `{{meeting}}`: they are filled in where the briefing is made. `options`: those of the directive that are asked for. */
export type TemplatePart =
  | { readonly is: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly is: 'text'; readonly block: Block }
  | { readonly is: 'directive'; readonly directive: Directive; readonly options: ReadonlySet<string> }

/** Fields that may stand in titles and text, in two braces. */
export const fields = ['meeting', 'side', 'sides', 'date', 'as of'] as const

export type Field = (typeof fields)[number]
