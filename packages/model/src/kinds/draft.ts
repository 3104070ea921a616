import { z } from 'zod'
import { idOf } from '../id.ts'
import { isoDate } from '../isoDate.ts'

/** A text under negotiation. What stands in it follows from the acts on it (`draftingAct`); here is only what they are acts on. */
export const draft = z.object({
  title: z.string().min(1),
  sides: z.array(idOf('side')).meta({ description: 'who negotiates it, each with a column' }),
  languages: z.array(z.string()).meta({ description: 'BCP 47, the language of the draft first, then those that will be authentic' }),
  instrument: idOf('instrument').nullable().meta({ description: 'the instrument it became, where it was signed' }),
  rounds: z.array(z.object({
    round: z.int().min(1),
    name: z.string(),
    date: isoDate.nullable(),
    meeting: idOf('meeting').nullable(),
  })),
}).meta({ id: 'draft' })

export type Draft = z.infer<typeof draft>
