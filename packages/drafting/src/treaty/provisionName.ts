import type { ArticleText } from './articleText.ts'

/** How a message calls a provision: "Article 9", "the preamble". */
export function provisionName({ unit, label }: ArticleText): string {
  if (unit === 'preamble') return 'the preamble'
  if (unit === 'testimonium') return 'the testimonium'
  return label === '' ? 'the text' : `Article ${label}`
}
