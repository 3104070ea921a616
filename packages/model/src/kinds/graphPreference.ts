import { z } from 'zod'
import { idOf } from '../id.ts'
import { bases } from './estimateBasis.ts'
import { optionsHeld } from './graphModel.ts'

/** One statement of what a side wants among the states of a graph model; what ranks higher counts whatever the lower ones say. */
export const graphPreference = z.object({
  graph: idOf('graphModel'),
  side: idOf('side'),
  estimate: z.string().min(1),
  rank: z.int().min(1).meta({ description: '1 is first in priority' }),
  anyOf: z.array(optionsHeld).min(1).meta({ description: 'true of a state where one of them holds' }),
  words: z.string().min(1),
  basis: z.enum(bases),
}).meta({ id: 'graphPreference' })

export type GraphPreferenceOnRecord = z.infer<typeof graphPreference>
