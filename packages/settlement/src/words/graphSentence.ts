import type { Basis } from '../grounds.ts'
import type { Sentence } from './sentence.ts'

/**
 * A sentence about a graph model with the parts it is made of, whose texts together are its text: words, a state (by its place in the game, from 0), a decision maker, or what
 * somebody said or put in (by its key). `states` are numbers from 1, as `Sentence` has them.
 */
export interface GraphSentence extends Sentence { readonly parts: readonly GraphPart[] }

export type GraphPart =
  | { readonly is: 'words'; readonly text: string }
  | { readonly is: 'state'; readonly text: string; readonly state: number }
  | { readonly is: 'decisionMaker'; readonly text: string; readonly decisionMaker: number }
  | { readonly is: 'ground'; readonly text: string; readonly key: string; readonly basis: Basis }

/** Words with parts in them; what a part of a sentence is made of. */
export type Phrase = readonly GraphPart[]
