import { z } from 'zod'
import { idOf } from '../id.ts'

/** A question the sides must settle. Names may hold `{plc_…}`, replaced by the place's name as the reader speaks. */
export const issue = z.object({
  name: z.string(),
  bySide: z.record(idOf('side'), z.string()),
  group: z.string().nullable().meta({ description: 'heading under which it is listed: Territory and order' }),
  raised: z.object({ by: z.array(idOf('side')), note: z.string() }).nullable(),
  terms: z.array(z.string()).meta({ description: 'words and phrases that speak of it, lower case' }),
}).meta({ id: 'issue' })

export type Issue = z.infer<typeof issue>
