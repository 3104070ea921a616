import type { PlacedBracket } from './bracketsOf.ts'
import type { SaidOtherwise } from './economyFinding.ts'
import { evidenceOf } from './evidenceOf.ts'
import { isBehind } from './isBehind.ts'
import type { Ledger } from './ledger.ts'

/**
 * Positions that what the side said on a later day contradicts: it opposes or reserves in the text what it has since said it supports, or is behind what it has
 * since opposed or will not discuss. O(positions).
 */
export function saidOtherwise(brackets: readonly PlacedBracket[], known: Ledger): readonly SaidOtherwise[] {
  return brackets.flatMap(({ clause, bracket }) => bracket.alternatives.flatMap(({ id, proposition, positions }): readonly SaidOtherwise[] => {
    if (proposition === null) return []
    const last = new Map(positions.map((position) => [position.side, position]))
    return [...last.values()].flatMap(({ side, position, act, round }): readonly SaidOtherwise[] => {
      const [said, day] = [known.latest(side, proposition), known.dayOf(act, round)]
      if (said === null || said.date === null || day === null || said.date <= day) return []
      const contradicts = isBehind(position) ? said.stance === 'opposes' || said.stance === 'will-not-discuss' : said.stance === 'supports'
      if (!contradicts) return []
      const { stance, statement, date } = said
      return [{ is: 'said-otherwise', clause: clause.id, bracket: bracket.id, alternative: id, proposition, side, position, stance, statement, date, evidence: evidenceOf({ acts: [act], stands: [said] }) }]
    })
  }))
}
