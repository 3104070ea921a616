import { z } from 'zod'
import { timex } from '../timex.ts'
import { speaker } from './speaker.ts'

/** What somebody was told to do, by whom, and when a report is due. */
export const instruction = z.object({
  from: z.array(speaker),
  to: z.array(speaker),
  task: z.string().meta({ description: 'in the words of the source, shortened' }),
  reportDue: z.object({ words: z.string(), date: timex.nullable() }).nullable(),
}).meta({ id: 'instruction' })

export type Instruction = z.infer<typeof instruction>
