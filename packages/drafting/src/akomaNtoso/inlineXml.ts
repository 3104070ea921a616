import type { PaperLine, Span } from '../paper/paper.ts'
import { escapeXml } from '../word/escapeXml.ts'
import { legalInXml } from '../paper/legalInXml.ts'
import type { Anchor } from './anchorsByLine.ts'
import { xmlText } from './xmlText.ts'

/** The characters [from, to) of a line that begins at `start` of the text, with who wants which of them and what was remarked there. `sideId`: the name of a side in the document. */
export function inlineXml(line: PaperLine, start: number, from: number, to: number, anchors: readonly Anchor[], sideId: (side: string) => string): string {
  let xml = ''
  let next = 0
  const anchorsUpTo = (at: number): void => {
    for (let anchor = anchors[next]; anchor !== undefined && anchor.at - start <= at; anchor = anchors[++next]) xml += anchorXml(anchor, sideId)
  }
  let begins = 0
  for (const span of line.spans) {
    const end = Math.min(begins + span.text.length, to)
    for (let at = Math.max(begins, from); at < end;) {
      anchorsUpTo(at)
      const cut = Math.min(end, (anchors[next]?.at ?? Infinity) - start)
      xml += spanXml(span, span.text.slice(at - begins, cut - begins), sideId)
      at = cut
    }
    begins += span.text.length
  }
  anchorsUpTo(to)
  return xml
}

function spanXml({ change }: Span, text: string, sideId: (side: string) => string): string {
  if (change === null) return xmlText(text)
  const tag = change.kind === 'inserted' ? 'ins' : 'del'
  return `<${tag} refersTo="#${sideId(change.side)}"${dateXml(change.date)}>${xmlText(text)}</${tag}>`
}

function anchorXml({ comment, number, is }: Anchor, sideId: (side: string) => string): string {
  if (is === 'from') return `<marker name="comment" eId="comment-${number}"/>`
  const paragraphs = comment.text.split('\n').map((line) => `<p>${xmlText(line)}</p>`)
  return `<authorialNote class="comment" marker="${number}" placementBase="#comment-${number}" refersTo="#${sideId(comment.side)}"${dateXml(comment.date)}>${paragraphs.join('')}</authorialNote>`
}

/** The schema has no date for these elements, and lets any attribute of another namespace stand. */
function dateXml(date: string | null): string {
  return date === null ? '' : ` travaux:date="${escapeXml(legalInXml(date).text)}"`
}
