import { z } from '@hono/zod-openapi'
import { idOf, speaker, stances, timex } from '@travaux/model'

const speakers = z.array(speaker).max(20)

/**
 * What one line of a note says: a statement of the speakers (or, where there are none, words alone), an undertaking by them, or what they instruct `to` to do.
 * Stances are those of the speakers' sides, issues what a statement speaks of; `due` is of an undertaking or instruction.
 */
export const lineSaid = z.object({
  is: z.enum(['statement', 'undertaking', 'instruction']),
  speakers,
  to: speakers.default([]),
  words: z.string().max(4000).transform((words) => words.replace(/\s+/g, ' ').trim()).refine((words) => words !== '', { error: 'a line has words' }),
  issues: z.array(idOf('issue')).max(50).default([]),
  stances: z.array(z.object({ proposition: idOf('proposition'), stance: z.enum(stances) })).max(50).default([]),
  due: timex.nullable().default(null),
  conduct: z.boolean().default(false).openapi({ description: 'of an undertaking: it binds how the sides behave or speak' }),
})

export type LineSaid = z.infer<typeof lineSaid>
