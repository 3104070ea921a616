import { z } from 'zod'
import { timex } from '../timex.ts'

/** A time expression and what it means, given when its source was published. */
export const date = z.object({
  value: timex,
  from: z.string().nullable().meta({ description: 'what it was worked out from, where it does not say so itself: the publication date, an earlier date' }),
}).meta({ id: 'date' })

export type DateFound = z.infer<typeof date>
