import type { Refusal } from '../refusal.ts'
import { byProgrammes } from './byProgrammes.ts'
import { bySums } from './bySums.ts'
import { compilePackages } from './compilePackages.ts'
import type { PackageModel } from './packageModel.ts'
import type { PackageSolution } from './packageSolution.ts'
import type { PackageProgress } from './progress.ts'
import { solutionOf } from './solutionOf.ts'
import type { SolveOptions } from './solveOptions.ts'

/**
 * `solvePackages` step by step, for who has other things to do in between: every step yields how far it has come, and the last gives what `solvePackages` would.
 *
 * It runs on one thread, its caller's: commands and pages put it off their own. Ten million packages of two or three sides take a tenth of a second, for most are decided
 * by bounds in lots; more threads take longer to start (some 30 ms each when empty, half a second of work with this package as source). Frontiers of five sides and more
 * take seconds or longer, in filters that are not divided among threads.
 */
export function* packageSteps(model: PackageModel, options: SolveOptions = {}): Generator<PackageProgress, PackageSolution | Refusal> {
  const game = compilePackages(model, options)
  if ('refused' in game) return game
  const { highs, stopped = () => false } = options
  if (game.diagram === null) {
    if (highs !== undefined) {
      const found = yield* byProgrammes(game, highs, options, null)
      if (found.frontier.length > 0) return solutionOf(game, found)
      if (stopped()) return { refused: `The run was stopped before a package was found that keeps to the red lines and linkages of “${model.title}”.`, conflict: [] }
      return { refused: `No package was found that keeps to the red lines and linkages of “${model.title}”, which tie many issues together: let some go.`, conflict: [] }
    }
    const tied = new Set(game.clauses.flatMap(({ issues }) => issues.length > 1 ? issues : [])).size
    return { refused: `The red lines and linkages tie ${tied} issues of “${model.title}” together too closely to be followed one by one: let some go, or work it out where integer programmes can be solved, as \`travaux settle\` does.`, conflict: [] }
  }
  const found = yield* bySums(game, game.diagram, options)
  return solutionOf(game, found.thinned && highs !== undefined && !stopped() ? yield* byProgrammes(game, highs, options, found) : found)
}
