import type { Concept } from '../graph/concepts.ts'
import type { GraphGame } from '../graph/graphGame.ts'
import type { Answer } from './answer.ts'
import { answerTo } from './answerTo.ts'
import { improvementsBestFirst } from './improvementsBestFirst.ts'
import { isPunished } from './isPunished.ts'

/** Why a state is stable for a decision maker, or is not: what meets each of its improvements, most preferred first. It is stable where every one is punished. */
export interface StabilityReason { readonly decisionMaker: number; readonly state: number; readonly concept: Concept; readonly stable: boolean; readonly answers: readonly Answer[] }

/**
 * The witness of a stability, found by looking from the state alone: O(improvements · moves that the others have from there on). Needs no tables, so that it serves in large models
 * too. Sequences are read as `any-sequence` reads them.
 */
export function explainStability(game: GraphGame, dm: number, state: number, concept: Concept): StabilityReason {
  const answers = improvementsBestFirst(game, dm, state).map((to) => answerTo(game, dm, state, to, concept))
  return { decisionMaker: dm, state, concept, stable: answers.every(isPunished), answers }
}
