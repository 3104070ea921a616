import { z } from 'zod'
import { idOf } from '../id.ts'
import { levels } from './meeting.ts'
import { partName } from './wording.ts'

export const modals = ['may', 'should', 'will', 'shall'] as const
export const powers = ['negotiate', 'adopt', 'initial', 'sign', 'sign-ad-referendum', 'express-consent'] as const

/** What a side's negotiators may agree to: a limit on the strength of words, an answer that is excluded or required, or the powers of a level. */
export const mandate = z.object({
  side: idOf('side'),
  draft: idOf('draft').nullable().meta({ description: 'null: every draft' }),
  clause: partName.nullable().meta({ description: 'null: the whole draft' }),
  rule: z.discriminatedUnion('rule', [
    z.object({ rule: z.literal('at-most'), modal: z.enum(modals).meta({ description: 'the strongest word by which the side may be bound, weakest first: may, should, will, shall' }) }),
    z.object({ rule: z.literal('excludes'), proposition: idOf('proposition') }),
    z.object({ rule: z.literal('requires'), proposition: idOf('proposition') }),
    z.object({ rule: z.literal('powers'), level: z.enum(levels), powers: z.array(z.enum(powers)) }),
  ]),
  words: z.string().meta({ description: 'the instruction, in its own words or shortened' }),
}).meta({ id: 'mandate' })

export type Mandate = z.infer<typeof mandate>
