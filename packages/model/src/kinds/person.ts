import { z } from 'zod'
import { idOf } from '../id.ts'
import { isoDate } from '../isoDate.ts'

/** A person with the offices held. `from` and `to` are ISO dates, inclusive; null where not known. */
export const person = z.object({
  name: z.string(),
  surname: z.string(),
  aliases: z.array(z.string()),
  offices: z.array(z.object({
    title: z.string(),
    side: idOf('side').nullable(),
    from: isoDate.nullable(),
    to: isoDate.nullable(),
  })),
}).meta({ id: 'person' })

export type Person = z.infer<typeof person>
