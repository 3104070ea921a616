import { z } from 'zod'
import { idOf } from '../id.ts'

/** Which issues could be settled together, by which answers, among which sides. What the answers are worth to whom is said apart, each a `preference`. */
export const settlementModel = z.object({
  name: z.string().min(1),
  sides: z.array(idOf('side')).min(2).max(8),
  issues: z.array(z.object({
    issue: idOf('issue'),
    statusQuo: idOf('proposition').nullable().meta({ description: 'the alternative that holds while nothing is agreed; null: none of them' }),
    alternatives: z.array(z.object({
      proposition: idOf('proposition'),
      name: z.string().min(1).nullable().meta({ description: 'a short name for lists and plots; null: the proposition’s own words' }),
      doneBy: z.array(idOf('side')).meta({ description: 'the sides whose act it takes to carry it out; none: it takes effect with the agreement' }),
    })).min(1),
  })).min(1),
}).meta({ id: 'settlementModel' })

export type SettlementModel = z.infer<typeof settlementModel>
