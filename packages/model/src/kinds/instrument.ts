import { z } from 'zod'
import { timex } from '../timex.ts'

/** A treaty, declaration, joint statement or other text the sides rely on. */
export const instrument = z.object({
  name: z.string(),
  date: timex.nullable(),
  provisions: z.array(z.object({ label: z.string(), text: z.string() })),
}).meta({ id: 'instrument' })

export type Instrument = z.infer<typeof instrument>
