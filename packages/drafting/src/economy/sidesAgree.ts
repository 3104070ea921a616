import type { SideId } from '@travaux/model'
import type { PlacedBracket } from './bracketsOf.ts'
import type { SidesAgree } from './economyFinding.ts'
import { evidenceOf } from './evidenceOf.ts'
import { isBehind } from './isBehind.ts'
import type { Ledger } from './ledger.ts'
import { standsOn, type StandsOn } from './standsOn.ts'

/**
 * Brackets whose sides agree by now: of one alternative at least two sides are for it and the others silent on the bracket. Either a side that was not behind it in
 * the text has since said that it supports it; or the text itself has every side behind it, and another alternative is merely left over. That one side speaks for
 * its own words is no agreement. O(alternatives × sides).
 */
export function sidesAgree(brackets: readonly PlacedBracket[], sides: readonly SideId[], known: Ledger): readonly SidesAgree[] {
  return brackets.flatMap(({ clause, bracket }) => bracket.alternatives.flatMap((alternative): readonly SidesAgree[] => {
    const stand = sides.map((side) => standsOn(side, alternative, bracket, known))
    if (!stand.every(isOpenTo) || stand.filter(({ stands }) => stands === 'for').length < 2) return []
    const [all, since] = [stand.every(({ stands }) => stands === 'for'), stand.flatMap((each) => each.since ?? [])]
    const hasMoved = stand.some(({ position, since: said }) => said !== null && (position === null || !isBehind(position.position)))
    const rivalBacked = bracket.alternatives.some(({ id, positions }) => id !== alternative.id && positions.some(({ position }) => isBehind(position)))
    if (!hasMoved && !(all && rivalBacked)) return []
    return [{
      is: 'sides-agree',
      clause: clause.id,
      bracket: bracket.id,
      alternative: alternative.id,
      proposition: alternative.proposition,
      all: all ? 'for' : 'none-against',
      sides: stand.map(({ side, stands, since: said }) => ({ side, stands, statement: said?.statement ?? null, stance: said?.id ?? null, date: said?.date ?? null })),
      evidence: evidenceOf({ acts: stand.flatMap(({ position }) => position?.act ?? []), stands: since }),
    }]
  }))
}

function isOpenTo(stand: StandsOn): stand is StandsOn & { readonly stands: 'for' | 'silent' } {
  return stand.stands === 'for' || stand.stands === 'silent'
}
