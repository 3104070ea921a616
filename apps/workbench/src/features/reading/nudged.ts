import type { Span } from './passageSelected.ts'

/** One end of a span moved by a word, for those who select without a mouse. Stays inside `text` and never empties. */
export function nudged(text: string, span: Span, end: 'from' | 'to', by: 1 | -1, language: string | null): Span {
  const edges = wordEdges(text, span, language)
  const at = span[end]
  const moved = by === 1 ? edges[end].find((edge) => edge > at) : edges[end].findLast((edge) => edge < at)
  if (moved === undefined) return span
  const next = { ...span, [end]: moved }
  return next.from < next.to ? next : span
}

/** Where words begin and end around a span: a window is enough, and a long text would take long. */
function wordEdges(text: string, span: Span, language: string | null): { readonly from: readonly number[]; readonly to: readonly number[] } {
  const start = Math.max(0, span.from - 400)
  const window = text.slice(start, span.to + 400)
  const from: number[] = []
  const to: number[] = []
  for (const { index, segment, isWordLike } of segmenterFor(language).segment(window)) {
    if (!isWordLike) continue
    from.push(start + index)
    to.push(start + index + segment.length)
  }
  return { from, to }
}

function segmenterFor(language: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? undefined, { granularity: 'word' })
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' })
  }
}
