import type { PackageGame } from '../packages/packageGame.ts'
import type { PackageModel, Picks } from '../packages/packageModel.ts'
import { packagePicks } from '../packages/packagePicks.ts'
import { frontierSums } from '../packages/sums/frontierSums.ts'
import { picksOfSum } from '../packages/sums/picksOfSum.ts'
import { limitTest } from '../proposals/limitTest.ts'
import { drawInUnits } from './drawInUnits.ts'
import { numberDraws } from './numberDraws.ts'

/** Packages by arithmetic of which all possible ones are taken; and of others, as many as are enough. */
const [few, enough] = [4096, 2000]

/**
 * The packages somebody may sensibly choose, however the numbers turn out: all that are possible, where they are few; else all on the frontier by the likely numbers, or in one
 * of the draws, in their order until there are enough; worth the same counted once. So a package that is on no such frontier, and yet best on the whole, is not among them.
 * Null where the limits are too entangled, or more packages are undominated than can be kept.
 */
export function choiceSet(model: PackageModel, game: PackageGame, seed: number, draws: number): readonly Picks[] | null {
  const allows = limitTest(model)
  if (game.count <= few) return Array.from({ length: Number(game.count) }, (_, place) => packagePicks(game.sizes, place)).filter(allows)
  const { diagram } = game
  if (diagram === null) return null
  const found = new Map<string, Picks>()
  const draw = numberDraws(model, seed)
  for (let time = -1; time < draws && found.size < enough; time++) {
    const drawn = time < 0 ? game : drawInUnits(game, draw())
    const steps = frontierSums(drawn, diagram, { most: 8 * enough, stopped: () => false })
    let step = steps.next()
    while (step.done !== true) step = steps.next()
    const { sets, thinned } = step.value
    const points = sets[0]![0]!
    if (thinned) return null
    for (let at = 0; at < points.length; at += game.sides) {
      const picks = picksOfSum(drawn, diagram, sets, points.subarray(at, at + game.sides))
      found.set(picks.join(), picks)
    }
  }
  return [...found.values()]
}
