import { z } from 'zod'
import { idOf } from '../id.ts'
import { bases } from './estimateBasis.ts'

/** A hard limit of a side: no package with any of the propositions (`excludes`), or none without one of them (`requires`). What a mandate excludes or requires is one too. */
export const redLine = z.object({
  side: idOf('side'),
  model: idOf('settlementModel').nullable().meta({ description: 'null: every model that has the propositions' }),
  rule: z.enum(['excludes', 'requires']),
  propositions: z.array(idOf('proposition')).min(1),
  words: z.string().min(1).meta({ description: 'what it says, in a few words' }),
  basis: z.enum(bases),
  held: z.boolean().meta({ description: 'whether it limits packages unless somebody switches it off; what a side says in public and may give up need not' }),
}).meta({ id: 'redLine' })

export type RedLine = z.infer<typeof redLine>
