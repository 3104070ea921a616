import { z } from 'zod'
import { idOf } from '../id.ts'

/** A place. Where sides name it differently, `bySide` holds each side's name and `name` is neutral between them. */
export const place = z.object({
  name: z.string(),
  bySide: z.record(idOf('side'), z.string()),
  aliases: z.array(z.string()),
  within: idOf('place').nullable(),
  disputed: z.boolean(),
}).meta({ id: 'place' })

export type Place = z.infer<typeof place>
