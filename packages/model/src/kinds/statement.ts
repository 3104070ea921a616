import { z } from 'zod'
import { idOf } from '../id.ts'
import { passage } from '../passage.ts'
import { speaker } from './speaker.ts'

export const modes = ['direct', 'mixed', 'indirect'] as const
export const attributions = ['stated', 'reported', 'denied', 'anonymous'] as const

/** Something a source ascribes to somebody, with the words that name the speaker, the cue, and what was said. */
export const statement = z.object({
  speakers: z.array(speaker),
  mode: z.enum(modes),
  attribution: z.enum(attributions),
  source: passage.nullable().meta({ description: 'the words that name the speaker here' }),
  cue: passage.nullable(),
  content: z.array(passage).min(1).meta({ description: 'more than one where the cue breaks the quotation' }),
  issues: z.array(idOf('issue')),
}).meta({ id: 'statement' })

export type Statement = z.infer<typeof statement>
