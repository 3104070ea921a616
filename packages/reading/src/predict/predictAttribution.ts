import { findAttributions } from '../attribution/findAttributions.ts'
import type { English } from '../english.ts'
import { sentenceTree } from '../attribution/sentenceTree.ts'
import { layText } from '../layText.ts'
import { parseSyntax } from '../syntax/parseSyntax.ts'

interface Row { readonly sourceStart: number | null; readonly sourceEnd: number | null; readonly cueStart: number | null; readonly cueEnd: number | null; readonly contentStart: number; readonly contentEnd: number; readonly contentSpans: readonly (readonly [number, number])[] }

/** What `attribution` golds ask for: where source, cue and content stand in `text`. */
export function predictAttribution(text: string, published: string | null, english: English): Row[] {
  const parsed = parseSyntax(layText(text, null, published), english)
  const { laid, attributions } = findAttributions({ ...parsed, tree: sentenceTree(parsed, english) }, english)
  const span = ([a, b]: readonly [number, number]) => [laid.from[a] ?? 0, laid.to[b - 1] ?? 0] as const
  return attributions.map(({ source, cue, content }) => {
    const spans = content.map(span)
    const [sourceStart, sourceEnd] = source === null ? [null, null] : span(source)
    const [cueStart, cueEnd] = cue === null ? [null, null] : span(cue)
    return { sourceStart, sourceEnd, cueStart, cueEnd, contentStart: spans[0]?.[0] ?? 0, contentEnd: spans.at(-1)?.[1] ?? 0, contentSpans: spans }
  })
}
