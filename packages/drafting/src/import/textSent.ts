import { compareTexts } from '@travaux/model'
import type { DraftText } from '../draft/draftText.ts'
import { draftLines, type LineNames } from '../paper/draftLines.ts'
import type { Marked } from '../paper/marked.ts'

/** A text that may have gone out, by the names that it bore then. */
export interface Sendable { readonly text: DraftText; readonly names: LineNames }

/** `found`: how much of it is in what came back, in characters that are no spaces, [0, 1]; of a text without any, 0. */
export interface Sent<S extends Sendable> { readonly sent: S; readonly found: number }

/**
 * Which of the texts that may have gone out did so: the first of which nothing is missing in what came back, brackets included, for what is struck there still stands in it;
 * or else the one of which the fewest characters are. Null where there is none. One comparison a text, until one is whole.
 */
export function textSent<S extends Sendable>(candidates: Iterable<S>, { text: back }: Pick<Marked, 'text'>): Sent<S> | null {
  let best: { readonly sent: S; readonly found: number; readonly missing: number } | null = null
  for (const sent of candidates) {
    const text = draftLines(sent.text, sent.names).map(({ spans }) => spans.map((span) => span.text).join('')).join('\n\n')
    const missing = compareTexts(text, back).steps.reduce((sum, { is, move, aFrom, aTo }) => (is === 'out' && move === null ? sum + inked(text.slice(aFrom, aTo)) : sum), 0)
    const all = inked(text)
    if (best === null || missing < best.missing) best = { sent, found: all === 0 ? 0 : 1 - missing / all, missing }
    if (missing === 0) break
  }
  return best === null ? null : { sent: best.sent, found: best.found }
}

function inked(text: string): number {
  return text.replaceAll(/\s+/gu, '').length
}
