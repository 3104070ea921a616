import { z } from 'zod'
import { idOf } from '../id.ts'

/** Someone who speaks, meets, instructs or undertakes: a person, an office, or a side as such. */
export const speaker = z.object({
  person: idOf('person').nullable(),
  name: z.string().meta({ description: 'the fullest name known: Sergey Lavrov; the foreign ministry; Japan' }),
  office: z.string().nullable(),
  side: idOf('side').nullable(),
}).meta({ id: 'speaker' })

export type Speaker = z.infer<typeof speaker>
