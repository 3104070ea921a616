import type { IssueId } from '@travaux/model'
import type { PositionCell, Quote } from '@travaux/record'
import type { Scene } from '../scene.ts'

/** The whole sentence that a side's position rests on, where the position shows words of it alone; null where the side is silent. */
export function sentenceOf(scene: Scene, issue: IssueId, { side, quote }: PositionCell): Quote | null {
  if (quote === null) return null
  const link = scene.chain(issue, side)?.links.find(({ quote: whole }) => whole.source === quote.source && whole.passage.from <= quote.passage.from && whole.passage.to >= quote.passage.to)
  return link?.quote ?? quote
}
