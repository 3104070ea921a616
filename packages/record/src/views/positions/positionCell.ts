import type { PropositionId, SideId } from '@travaux/model'
import { contradictions } from '../statements/contradictions.ts'
import type { SideStanding } from './issueStanding.ts'
import type { Known } from '../table.ts'
import { movement, type Movement } from './movement.ts'
import type { Naming } from '../names/naming.ts'
import { reviewShown } from '../reviewShown.ts'
import { stanceQuote } from '../statements/stanceQuote.ts'
import { standingAt } from './standingAt.ts'
import type { Ladder, Quote, ReviewShown } from '../view.ts'

/** A side's latest stance on an issue; null stance where nothing is on record. */
export interface PositionCell {
  readonly side: SideId
  readonly stance: 'supports' | 'conditional' | 'opposes' | 'will-not-discuss' | null
  readonly proposition: { readonly id: PropositionId; readonly text: string } | null
  readonly quote: Quote | null
  readonly date: string | null
  readonly ladder: Ladder | null
  readonly movement: Movement | null
  /** True where this side's stances on the issue do not sit together. */
  readonly contradicts: boolean
  readonly review: ReviewShown | null
}

/** The cell of one side on an issue; `row` is where all sides stand. A side that is silent has a cell too. */
export function positionCell(known: Known, names: Naming, row: readonly SideStanding[], { side, line, stood }: SideStanding, since: string | null): PositionCell {
  if (stood === null) return { side, stance: null, proposition: null, quote: null, date: null, ladder: null, movement: null, contradicts: false, review: null }
  const { cell } = stood
  const others = row.flatMap((each) => {
    if (each.side === side || each.stood === null) return []
    return [each.stood.standing.on.get(cell.proposition) ?? each.stood.cell]
  })
  const before = since === null ? null : standingAt(line, since)
  const then = before === null || before.voice !== stood.standing.voice ? null : (before.on.get(cell.proposition) ?? before.latest.at(-1) ?? null)
  return {
    side,
    stance: cell.stance,
    proposition: { id: cell.proposition, text: names.proposition(cell.proposition) },
    quote: stanceQuote(known, cell),
    date: cell.day,
    ladder: cell.ladder,
    movement: since === null ? null : movement(then, cell, others),
    contradicts: contradictions(known, line).size > 0,
    review: reviewShown(cell.subject),
  }
}
