import { coalitionStability, compileGraph, movedSince, tornado, worthOfLearning, type CoalitionStability, type GraphGame, type Moved, type PackageModel, type Refusal, type Tornado, type WorthOfLearning } from '@travaux/settlement'
import { betterWorked, type BetterWorked } from './betterWorked.ts'
import { graphWorked, type GraphWorked } from './graphWorked.ts'
import { packagesWorked, type PackagesWorked } from './packagesWorked.ts'
import { patience } from './patience.ts'
import type { Question } from './question.ts'
import { seed, survivalWorked, type SurvivalWorked } from './survivalWorked.ts'

/** What each question is answered by. */
export interface Answers {
  readonly packages: PackagesWorked | Refusal
  readonly graph: GraphWorked | Refusal
  readonly coalitions: { readonly game: GraphGame; readonly worked: CoalitionStability } | Refusal
  readonly better: BetterWorked | Refusal
  readonly survival: SurvivalWorked | Refusal
  readonly tornado: Tornado | Refusal
  readonly learning: WorthOfLearning | Refusal
  readonly moved: { readonly of: PackageModel; readonly moved: Moved }
}

/** Answers a question, wherever it is asked: in the page where it is a matter of a frame, else in a worker. */
export function answerTo(question: Question): Answers[Question['ask']] {
  switch (question.ask) {
    case 'packages': return packagesWorked(question.model)
    case 'graph': return graphWorked(question.model, question.state, question.concept)
    case 'coalitions': {
      const game = compileGraph(question.model)
      if ('refused' in game) return game
      const worked = coalitionStability(game)
      return 'refused' in worked ? worked : { game, worked }
    }
    case 'better': return betterWorked(question.model, question.picks)
    case 'survival': return survivalWorked(question.model, question.picks)
    case 'tornado': return tornado(question.model, question.outcome, { stopped: patience(10_000) })
    case 'learning': return worthOfLearning(question.model, question.chooser, { seed })
    case 'moved': return { of: question.model, moved: movedSince(question.before, question.model) }
    default: return question satisfies never
  }
}
