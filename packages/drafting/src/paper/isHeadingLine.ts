import type { PaperLine } from './paper.ts'

/** A line longer than this is no heading. */
const longestHeading = 160

/** Whether a line of a chapter or an article is its number and heading alone, not its number and its words: it is short and does not end as a sentence does. */
export function isHeadingLine({ unit, labelTo, spans }: PaperLine): boolean {
  if (unit !== 'chapter' && unit !== 'article') return false
  const text = spans.map((span) => span.text).join('')
  return text.length <= longestHeading && (text.length <= labelTo || !/[.;:,][\s\]]*$/.test(text))
}
