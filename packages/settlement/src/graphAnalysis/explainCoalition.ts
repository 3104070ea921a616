import type { Concept } from '../graph/concepts.ts'
import type { GraphGame } from '../graph/graphGame.ts'
import { improvementsOf } from '../graph/improvementsOf.ts'
import { movesOf } from '../graph/movesOf.ts'
import type { CoalitionOptions } from './coalitionStability.ts'
import { inMask } from './inMask.ts'
import type { Path } from './path.ts'
import { partsOf } from './partsOf.ts'
import { reachedFrom } from './reachedFrom.ts'
import { shortestPath } from './shortestPath.ts'

/** Why a state is stable for a coalition (a mask), or is not: what meets each of its improvements. It is stable where every one is punished. */
export interface CoalitionReason { readonly coalition: number; readonly state: number; readonly concept: Exclude<Concept, 'sim'>; readonly stable: boolean; readonly answers: readonly CoalitionAnswer[] }

/**
 * What meets an improvement of a coalition. `way`: a shortest legal sequence of its members' moves there. `sanction`: a shortest sequence of moves of those outside to a state, `end`,
 * that is no better for `harmed`, of the members; where they act together, what each of their coalitions does is one stretch of it. `escape`: a way on to a state that every member
 * prefers to the one left, by which the sanction punishes nothing (SMR).
 */
export interface CoalitionAnswer { readonly to: number; readonly way: Path; readonly sanction: { readonly moves: Path; readonly end: number; readonly harmed: readonly number[] } | null; readonly escape: Path | null }

/** The witness of a coalition's stability (`coalitionStability`), by looking from the state alone: O(improvements · moves from there on), times the coalitions outside for SEQ where they act together. */
export function explainCoalition(game: GraphGame, coalition: number, state: number, concept: Exclude<Concept, 'sim'>, { others = 'together' }: CoalitionOptions = {}): CoalitionReason {
  const members = inMask(coalition)
  const outside = ((1 << game.decisionMakers) - 1) & ~coalition
  const gains = (by: readonly number[], to: number, from: number): boolean => by.every((dm) => game.ranks[dm]![to]! > game.ranks[dm]![from]!)
  const moves = (dm: number, at: number): Uint32Array => movesOf(game, dm, at)
  const noBetter = (end: number): boolean => !gains(members, end, state)
  const answers = reachedFrom(members, state, moves).filter((to) => gains(members, to, state)).map((to): CoalitionAnswer => {
    const way = shortestPath(state, members, moves, (end) => end === to)!
    const found = sanctionOf(to)
    return { to, way, sanction: found.sanction === null ? null : { ...found.sanction, harmed: members.filter((dm) => !gains([dm], found.sanction!.end, state)) }, escape: found.escape }
  })
  return { coalition, state, concept, stable: answers.every(({ sanction, escape }) => sanction !== null && escape === null), answers }

  function sanctionOf(to: number): { readonly sanction: { readonly moves: Path; readonly end: number } | null; readonly escape: Path | null } {
    const ends = (path: Path | null): { readonly moves: Path; readonly end: number } | null => (path === null ? null : { moves: path, end: path.at(-1)!.to })
    const escapeFrom = (end: number): Path | null => shortestPath(end, members, moves, (at) => !noBetter(at))
    switch (concept) {
      case 'nash': return { sanction: null, escape: null }
      case 'gmr': return { sanction: ends(shortestPath(to, inMask(outside), moves, noBetter)), escape: null }
      case 'seq': return { sanction: ends(others === 'singly' ? shortestPath(to, inMask(outside), (dm, at) => improvementsOf(game, dm, at), noBetter) : stretched(to)), escape: null }
      case 'smr': {
        const held = ends(shortestPath(to, inMask(outside), moves, (end) => noBetter(end) && escapeFrom(end) === null))
        if (held !== null) return { sanction: held, escape: null }
        const loose = ends(shortestPath(to, inMask(outside), moves, noBetter))
        return { sanction: loose, escape: loose === null ? null : escapeFrom(loose.end) }
      }
      default: return concept satisfies never
    }
  }

  /** Improvements of coalitions of those outside, one after the other, each written out as the moves of its members. */
  function stretched(to: number): Path | null {
    const parts = partsOf(outside).map(inMask)
    const path = shortestPath(to, parts.map((_, part) => part), (part, at) => reachedFrom(parts[part]!, at, moves).filter((end) => gains(parts[part]!, end, at)), noBetter)
    return path?.flatMap((step, i) => shortestPath(i === 0 ? to : path[i - 1]!.to, parts[step.by]!, moves, (end) => end === step.to)!) ?? null
  }
}
