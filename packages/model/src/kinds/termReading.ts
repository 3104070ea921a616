import { z } from 'zod'
import { idOf } from '../id.ts'

/** How a side reads a term of a text: the register of what is left open on purpose, and what each makes of it. */
export const termReading = z.object({
  draft: idOf('draft').nullable(),
  instrument: idOf('instrument').nullable(),
  term: z.string().min(1).meta({ description: 'as it stands in the text' }),
  side: idOf('side'),
  reading: z.string().min(1),
  statement: idOf('statement').nullable().meta({ description: 'the statement that gave it' }),
  deliberate: z.boolean().meta({ description: 'true where the term is left open on purpose' }),
}).meta({ id: 'termReading' })

export type TermReading = z.infer<typeof termReading>
