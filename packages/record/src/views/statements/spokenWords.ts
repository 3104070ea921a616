import type { Passage, Source, Statement } from '@travaux/model'
import type { Known } from '../table.ts'

const opening = '“„«"‘「『'
const closing = '”“»"’」』'

/**
 * The part of `words` to quote, and whether it may stand in quotation marks. Quotation marks around it are left outside, so that who shows
 * it can set their own. Of a statement half quoted, the longest quoted run within the words; where none is, the source's own
 * paraphrase, not verbatim. Always within the source: only ever narrower than what was given.
 */
export function spokenWords(known: Known, words: Passage, mode: Statement['mode']): { readonly passage: Passage; readonly verbatim: boolean } {
  const text = (known.folded.subjects.get(words.source as never)?.value as Source | undefined)?.text ?? ''
  switch (mode) {
    case 'indirect': return { passage: trimmed(text, words), verbatim: false }
    case 'direct': return { passage: unquoted(text, words), verbatim: true }
    case 'mixed': {
      if (isInsideQuotes(text, words)) return { passage: unquoted(text, words), verbatim: true }
      const run = longestQuoted(text, words)
      return run === null ? { passage: trimmed(text, words), verbatim: false } : { passage: unquoted(text, run), verbatim: true }
    }
    default: return mode satisfies never
  }
}

function trimmed(text: string, { source, from, to }: Passage): Passage {
  let start = from
  let end = to
  while (start < end && /\s/.test(text[start] ?? '')) start += 1
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1
  return start < end ? { source, from: start, to: end } : { source, from, to }
}

function unquoted(text: string, words: Passage): Passage {
  const { source, from, to } = trimmed(text, words)
  const start = opening.includes(text[from] ?? ' ') ? from + 1 : from
  let end = to
  if (/[,;]/.test(text[end - 1] ?? '') && closing.includes(text[end - 2] ?? ' ')) end -= 1
  if (closing.includes(text[end - 1] ?? ' ') && text[end - 1] !== '’') end -= 1
  else if (text[end - 1] === '’' && text[from] === '‘') end -= 1
  if (/[,;]/.test(text[end - 1] ?? '')) end -= 1
  return start < end ? { source, from: start, to: end } : { source, from, to }
}

/** Quotation marks are looked for within the line only: a paragraph's quotation seldom runs over its end. */
function isInsideQuotes(text: string, { from, to }: Passage): boolean {
  const line = text.slice(text.lastIndexOf('\n', from - 1) + 1, from)
  const first = text[from] ?? ''
  const closesAt = nextClose(text, opening.includes(first) ? from + 1 : from)
  const opened = opening.includes(first) || openQuote(line)
  return opened && closesAt !== -1 && closesAt >= to - 2
}

function openQuote(before: string): boolean {
  const curly = Math.max(before.lastIndexOf('“'), before.lastIndexOf('«'))
  if (curly > Math.max(before.lastIndexOf('”'), before.lastIndexOf('»'))) return true
  return (before.split('"').length - 1) % 2 === 1
}

function nextClose(text: string, from: number): number {
  const found = /["”»」』\n]/u.exec(text.slice(from, from + 4000))
  return found === null || found[0] === '\n' ? -1 : from + found.index
}

function longestQuoted(text: string, { source, from, to }: Passage): Passage | null {
  let best: Passage | null = null
  for (const match of text.slice(from, to).matchAll(/“[^”\n]+”|«[^»\n]+»|"[^"\n]+"|「[^」\n]+」/gu)) {
    const found = { source, from: from + match.index, to: from + match.index + match[0].length }
    if (best === null || found.to - found.from > best.to - best.from) best = found
  }
  return best
}
