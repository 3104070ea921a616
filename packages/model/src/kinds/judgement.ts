import { z } from 'zod'
import { idOf } from '../id.ts'

export const verdicts = ['breach', 'arguable', 'no'] as const

/** Whether a statement keeps what was undertaken about public statements, as a person holds. The reader never judges. */
export const judgement = z.object({
  statement: idOf('statement'),
  undertaking: idOf('undertaking').meta({ description: 'one of conduct' }),
  verdict: z.enum(verdicts),
  reason: z.string().meta({ description: 'why, in the person’s own words; may be empty' }),
}).meta({ id: 'judgement' })

export type Judgement = z.infer<typeof judgement>
