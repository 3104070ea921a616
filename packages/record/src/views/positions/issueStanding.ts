import type { PropositionId, SideId } from '@travaux/model'
import { table, type Known } from '../table.ts'
import { sidesShown } from '../names/sidesShown.ts'
import { lastUpTo } from './lastUpTo.ts'
import { standingAt, type Standing } from './standingAt.ts'
import { stancesHeld, type StanceHeld, type StanceLine } from '../statements/stancesHeld.ts'

/** Where one side stands on an issue; `cell` is the stance to show, null where it is silent. */
export interface SideStanding { readonly side: SideId; readonly line: StanceLine | undefined; readonly stood: { readonly cell: StanceHeld; readonly standing: Standing } | null }

/**
 * Where each negotiating side stood on an issue at the end of `day` (null: now), sides in alphabetical order. Where a side took several stances on the
 * last day it was heard, the one shown is on the proposition that most others took up too, so that support and opposition
 * meet on the same sentence; then the proposition most often spoken of; then the first of the codebook's,
 * or, of those nobody else took up, the last in the text.
 */
export function issueStanding(known: Known, issue: string, day: string | null): readonly SideStanding[] {
  const lines = known.once(stancesHeld).get(issue)
  const places = known.once(placesOfPropositions)
  const sides = sidesShown(known, null).map(({ id }) => {
    const line = lines?.get(id)
    return { side: id, line, standing: standingAt(line, day) }
  })
  return sides.map(({ side, line, standing }) => {
    if (standing === null) return { side, line, stood: null }
    const others = sides.filter((each) => each.side !== side)
    const score = (proposition: PropositionId): number => {
      let shared = 0
      for (const other of others) {
        if (other.standing?.latest.some((each) => each.proposition === proposition) === true) shared += 1000
        else if (other.standing?.on.has(proposition) === true) shared += 1
      }
      return shared
    }
    const spoken = (proposition: PropositionId): number => sides.reduce((sum, each) => sum + (each.standing?.on.has(proposition) === true ? spokenUpTo(each.line, proposition, day) : 0), 0)
    let cell = standing.latest.at(-1) as StanceHeld
    for (const each of standing.latest.toReversed()) {
      const better = score(each.proposition) - score(cell.proposition) || spoken(each.proposition) - spoken(cell.proposition)
      const ahead = score(cell.proposition) > 0 ? (places.get(cell.proposition) ?? 0) - (places.get(each.proposition) ?? 0) : 0
      if ((better || ahead) > 0) cell = each
    }
    return { side, line, stood: { cell, standing } }
  })
}

function spokenUpTo(line: StanceLine | undefined, proposition: PropositionId, day: string | null): number {
  const byVoice = line?.byProposition.get(proposition)
  return byVoice === undefined ? 0 : [byVoice.own, byVoice.other, byVoice.outside].reduce((count, said) => count + lastUpTo(said, day) + 1, 0)
}

const placesOfPropositions = table((known): ReadonlyMap<string, number> => {
  return new Map(known.all('proposition').map(({ id }, place) => [id, place]))
}, { reads: ['proposition'] })
