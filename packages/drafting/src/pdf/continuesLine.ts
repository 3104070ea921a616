import { isHeadingLine } from '../paper/isHeadingLine.ts'
import type { PaperLine } from '../paper/paper.ts'

/** A line that was broken to fit a page was nearly as long as one. */
const shortestBroken = 45

/**
 * Whether a line goes on with the sentence of the line before it, as in a text whose lines were broken to fit a page: that one is long and does not end as a
 * sentence, a heading or an item does, and this one has no number and begins in a small letter; or, after a longer line that ends in a small letter, in any.
 */
export function continuesLine(before: PaperLine, line: PaperLine): boolean {
  if (line.unit !== 'text' || line.labelTo > 0 || line.status !== before.status || before.unit === 'title' || before.unit === 'furniture' || isHeadingLine(before)) return false
  const [above, text] = [before, line].map(({ spans }) => spans.map((span) => span.text).join('').trim()) as [string, string]
  if (text === '' || above.length < shortestBroken || /[.;:!?…。；：！？؛؟][\s\]})"'”’»]*$/u.test(above)) return false
  if (/^[[({"'“‘«]*\p{Ll}/u.test(text)) return true
  return above.length >= shortestBroken + 15 && /\p{Ll}$/u.test(above) && /^[[({"'“‘«]*[\p{L}\p{N}]/u.test(text)
}
