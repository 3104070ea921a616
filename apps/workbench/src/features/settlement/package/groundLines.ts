import type { SideShown } from '@travaux/record'
import type { GroundShown } from '@travaux/server'

/** A ground with the sides whose numbers rest on it. */
export interface GroundOf { readonly ground: GroundShown; readonly sides: readonly SideShown[] }

/** Grounds one a line, those with words first; what rests on the same words, or alike on none, stands once for all its sides. */
export function groundLines(grounds: readonly GroundShown[], sides: readonly SideShown[]): readonly GroundOf[] {
  const like = ({ quotes: [quote], why, basis }: GroundShown) => (quote === undefined ? `${basis} ${why ?? ''}` : `${basis} ${quote.source} ${quote.passage.from} ${quote.passage.to}`)
  const lines = [...Map.groupBy(grounds, like).values()].map((same) => ({ ground: same[0]!, sides: sides.filter(({ id }) => same.some(({ side }) => side === id)) }))
  return lines.toSorted((a, b) => Number(a.ground.quotes.length === 0) - Number(b.ground.quotes.length === 0))
}
