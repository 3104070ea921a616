import type { BlockUnit } from '../../src/syntax/block.ts'
import type { Paper, PaperLine, Span } from '../../src/paper/paper.ts'

const units: readonly (readonly [RegExp, BlockUnit, number])[] = [
  [/^(?:CHAPTER|SECTION|PART) [IVXL\d]+[.: ]*/i, 'chapter', 0],
  [/^ARTICLE [\d.X]+(?:bis|ter)?[.: ]*/i, 'article', 1],
  [/^\d{1,3}(?:bis|ter)?\. +/, 'paragraph', 2],
  [/^\((?:[a-z]|[ivx]+)\) +/, 'point', 3],
  [/^\**Option [\dIVX]+\)?[:.]?\**/, 'option', 3],
]

/** A text with the units that show at a glance; every third bracket wanted by a side, every second line of twenty remarked on. */
export function paperOfText(text: string): Paper {
  let at = 0
  let brackets = 0
  const comments: Paper['comments'][number][] = []
  const lines = text.split('\n').map((line, index): PaperLine => {
    const [pattern, unit, depth] = units.find(([pattern]) => pattern.test(line)) ?? [/^/, 'text', 4] as const
    if (index % 20 === 2 && line.length > 3) comments.push({ from: at + 1, to: at + line.length - 1, side: 'NZ', date: null, text: `On line ${index}.` })
    at += line.length + 1
    const spans = line.split(/(\[[^[\]]*\])/).map((text): Span => ({ text, change: text.startsWith('[') && brackets++ % 3 === 0 ? { kind: brackets % 2 === 0 ? 'inserted' : 'deleted', side: brackets % 4 < 2 ? 'NZ' : 'PE', date: null } : null }))
    return { unit, depth, labelTo: unit === 'text' ? 0 : pattern.exec(line)?.[0].length ?? 0, status: unit === 'article' ? 'open' : null, spans }
  })
  return { title: 'A text', language: 'en', date: '2026-01-15T10:00:00Z', lines, comments }
}
