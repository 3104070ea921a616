import type { SideId } from '@travaux/model'
import type { Alternative, Bracket, Position } from '../draft/draftText.ts'
import { isBehind } from './isBehind.ts'
import type { Ledger } from './ledger.ts'
import type { Stand } from './onRecord.ts'

/**
 * Where a side stands on an alternative now: by its position in the text, or by what it said of the alternative's proposition on a later day. `elsewhere`: it is
 * behind another alternative of the bracket and has said nothing of this one; `holds`: it reserves. `since`: the stance that counts, null where the text does.
 */
export interface StandsOn { readonly side: SideId; readonly stands: 'for' | 'conditional' | 'against' | 'holds' | 'elsewhere' | 'silent'; readonly position: Position | null; readonly since: Stand | null }

/** A stance counts against a position only where both days are known and the stance's is later; it counts by itself where the side has no position in the bracket. */
export function standsOn(side: SideId, alternative: Alternative, bracket: Bracket, known: Ledger): StandsOn {
  const position = alternative.positions.findLast((each) => each.side === side) ?? null
  const others = bracket.alternatives.flatMap((each) => each.id === alternative.id ? [] : each.positions.flatMap((held) => (held.side === side && isBehind(held.position) ? [{ held, alternative: each }] : [])))
  const said = alternative.proposition === null ? null : known.latest(side, alternative.proposition)
  if (said !== null && (position === null ? others.every(({ held }) => isSince(said, held, known)) : isSince(said, position, known))) return { side, stands: byStance(said), position, since: said }
  // What was reopened asks every side again.
  if (position !== null) return { side, stands: position.beforeReopening === true && isBehind(position.position) ? 'holds' : byPosition(position), position, since: null }
  const held = others.filter(({ held, alternative: other }) => !hasLeft(side, held, other, known))
  return { side, stands: held.length > 0 ? 'elsewhere' : 'silent', position: null, since: null }
}

function isSince(stand: Stand, position: Position, known: Ledger): boolean {
  const day = known.dayOf(position.act, position.round)
  return stand.date !== null && day !== null && stand.date > day
}

/** It has since said that it no longer wants the other alternative. */
function hasLeft(side: SideId, held: Position, other: Alternative, known: Ledger): boolean {
  const said = other.proposition === null ? null : known.latest(side, other.proposition)
  return said !== null && byStance(said) === 'against' && isSince(said, held, known)
}

function byStance({ stance }: Stand): 'for' | 'conditional' | 'against' {
  switch (stance) {
    case 'supports': return 'for'
    case 'conditional': return 'conditional'
    case 'opposes': case 'will-not-discuss': return 'against'
    default: return stance satisfies never
  }
}

function byPosition({ position }: Position): 'for' | 'against' | 'holds' {
  switch (position) {
    case 'proposes': case 'supports': case 'accepts': return 'for'
    case 'opposes': return 'against'
    case 'reserves': return 'holds'
    default: return position satisfies never
  }
}
