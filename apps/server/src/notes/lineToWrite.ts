import { z } from '@hono/zod-openapi'
import { idOf } from '@travaux/model'
import { isDay } from '@travaux/record'
import { lineSaid } from './lineSaid.ts'

/** What is sent to write a line of a note. */
export const lineToWrite = z.object({
  meeting: idOf('meeting').openapi({ description: 'the meeting that the note is of, by any of its ids' }),
  day: z.string().refine(isDay, { error: 'expected an ISO date' }).openapi({ description: 'the day of the meeting, ISO; of a note that is begun already it is not looked at' }),
  said: lineSaid,
  instead: z.string().nullable().default(null).openapi({ description: 'the text of the last line, where this line is to take its place; null: it is a new one' }),
})

export type LineToWrite = z.infer<typeof lineToWrite>
