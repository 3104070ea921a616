import { z } from 'zod'
import { timex } from '../timex.ts'
import { speaker } from './speaker.ts'

export const undertakingStatuses = ['agreed', 'promised', 'in-force', 'under-way', 'delayed', 'done', 'refused'] as const

/** What a side has said or agreed that it will do or refrain from, and how far that has come by this source. */
export const undertaking = z.object({
  by: z.array(speaker),
  what: z.string(),
  conduct: z.boolean().meta({ description: 'true where it binds how the sides behave or speak, not what they carry out' }),
  status: z.enum(undertakingStatuses),
  due: timex.nullable(),
}).meta({ id: 'undertaking' })

export type Undertaking = z.infer<typeof undertaking>
