import { z } from 'zod'
import { idOf } from '../id.ts'
import { isoDate } from '../isoDate.ts'

/** A proposal on the table: one answer an issue of a model. */
export const settlementPackage = z.object({
  model: idOf('settlementModel'),
  name: z.string().min(1),
  by: idOf('side').nullable().meta({ description: 'null: a mediator, or nobody' }),
  date: isoDate.nullable(),
  picks: z.array(idOf('proposition')).min(1).meta({ description: 'one alternative of each issue of the model' }),
}).meta({ id: 'settlementPackage' })

export type SettlementPackage = z.infer<typeof settlementPackage>
