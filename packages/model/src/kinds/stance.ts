import { z } from 'zod'
import { idOf } from '../id.ts'
import { passage } from '../passage.ts'

export const stances = ['supports', 'conditional', 'opposes', 'will-not-discuss'] as const

/** Where a statement puts a side on a proposition. */
export const stance = z.object({
  statement: idOf('statement').nullable().meta({ description: 'null where a person records it from agreed text' }),
  side: idOf('side'),
  proposition: idOf('proposition'),
  stance: z.enum(stances),
  words: passage,
}).meta({ id: 'stance' })

export type Stance = z.infer<typeof stance>
