import type { ReadDocumentJson } from '@travaux/reading'
import type { GoldDocument } from './goldDocuments.ts'

type Span = readonly [from: number, to: number]
type Gold = GoldDocument['statements'][number]
type Found = ReadDocumentJson['statements'][number]

/**
 * Gold statements with the found ones that are they, one to one, best first: the characters of their contents shared are half
 * of all that either holds (Jaccard). `found` is null where a statement was missed; `extra` are those nobody marked.
 */
export function matchStatements(gold: readonly Gold[], found: readonly Found[]): { readonly pairs: readonly { readonly gold: Gold; readonly found: Found | null }[]; readonly extra: readonly Found[] } {
  const spans = found.map(({ content }) => content.map(({ from, to }): Span => [from, to]))
  const candidates = gold.flatMap((each, g) => spans.map((other, f) => ({ g, f, share: shareOf(each.content, other) }))).filter(({ share }) => share >= 0.5).sort((a, b) => b.share - a.share || a.g - b.g || a.f - b.f)
  const of = new Map<number, number>()
  const taken = new Set<number>()
  for (const { g, f } of candidates) {
    if (of.has(g) || taken.has(f)) continue
    of.set(g, f)
    taken.add(f)
  }
  return { pairs: gold.map((each, g) => ({ gold: each, found: found[of.get(g) ?? -1] ?? null })), extra: found.filter((_, f) => !taken.has(f)) }
}

function shareOf(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0
  for (const [from, to] of a) for (const [start, end] of b) shared += Math.max(0, Math.min(to, end) - Math.max(from, start))
  const length = (spans: readonly Span[]) => spans.reduce((sum, [from, to]) => sum + to - from, 0)
  return shared / (length(a) + length(b) - shared)
}
