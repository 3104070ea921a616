import type { PackageGame } from '../packages/packageGame.ts'
import type { PackageModel } from '../packages/packageModel.ts'
import { possiblePackages } from './possiblePackages.ts'
import { solveByFrontier } from './solveByFrontier.ts'
import { solveByList } from './solveByList.ts'
import type { SolveDraw, SolveDrawOptions } from './solvedDraw.ts'

/** Packages up to which going through them is the faster: of two sides the frontier is added up in no time, of many it is most of the packages. */
const [mostOfTwo, mostOfMany] = [1 << 14, 1 << 20]

/** What works a model out draw by draw, whichever is the faster; null where neither can. */
export function solveDraws(model: PackageModel, game: PackageGame, close: Float64Array, options: SolveDrawOptions): SolveDraw | null {
  const possible = options.kalaiSmorodinsky === 'least ratio' || game.diagram === null ? possiblePackages(model, game.sides === 2 && game.diagram !== null ? mostOfTwo : mostOfMany) : null
  if (possible !== null) return solveByList(possible, close, options)
  return game.diagram === null ? null : solveByFrontier(game, game.diagram, options)
}
