import { z } from 'zod'
import { idOf } from '../id.ts'

/** One possible answer to an issue, as a sentence. May hold `{plc_…}`. */
export const proposition = z.object({
  issue: idOf('issue'),
  text: z.string(),
  terms: z.array(z.array(z.string())).meta({ description: 'each inner list: words or phrases that together, in one statement, speak of this answer' }),
}).meta({ id: 'proposition' })

export type Proposition = z.infer<typeof proposition>
