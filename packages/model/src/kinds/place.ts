import { z } from 'zod'
import { idOf } from '../id.ts'

/** A place. Where sides name it differently, `bySide` holds each side's name and `name` is neutral between them. */
export const place = z.object({
  name: z.string(),
  bySide: z.record(idOf('side'), z.string()),
  aliases: z.array(z.string()),
  within: idOf('place').nullable(),
  disputed: z.boolean(),
  at: z.object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) }).nullable().optional().meta({ description: 'degrees north and east (WGS 84), for a map; of a stretch of land its middle' }),
}).meta({ id: 'place' })

export type Place = z.infer<typeof place>
