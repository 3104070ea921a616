import { movesOf } from '@travaux/settlement'
import type { GraphWorked } from '../work/graphWorked.ts'

/** More states than this are no map; of more, so many are shown. */
const [mostOnMap, shownOfMore] = [16, 12]

/**
 * The states that a map shows: all where they are few; else the way to the one that is asked about, what can come of the status quo by moves their makers gain by, and where one can go from the one
 * asked about, as many as there is room for.
 */
export function shownStates({ game, reachable, route, asked }: Pick<GraphWorked, 'game' | 'reachable' | 'route' | 'asked'>): readonly number[] {
  if (game.states <= mostOnMap) return Array.from({ length: game.states }, (_, state) => state)
  const way = [...route === null ? [] : [route.from], ...(route?.improving ?? route?.leastLosing ?? []).map(({ to }) => to)]
  const near = game.ranks.flatMap((_, by) => [...movesOf(game, by, asked)])
  return [...new Set([...way, asked, ...reachable, ...near])].filter((state) => state < game.states).slice(0, shownOfMore).toSorted((a, b) => a - b)
}
