import type { GraphGame } from '../graph/graphGame.ts'
import type { GraphModel } from '../graph/graphModel.ts'
import type { Grounds } from '../grounds.ts'

/** What sentences about a graph model are told with: the model's names, the game that was compiled of it, and what its keys stand for. */
export interface GraphTelling { readonly model: GraphModel; readonly game: GraphGame; readonly grounds: Grounds }
