import { z } from 'zod'
import { kinds, type Kind } from './kind.ts'

/**
 * What persons recorded of their own, beside what was found in sources: a draft and what was done to it, a mandate, how a side reads a term. The list that a manifest names under
 * `additions`. Of one subject the later entry takes the place of the earlier.
 */
export const additions = z.array(z.object({
  recorded: z.iso.datetime().meta({ description: 'when it was recorded, UTC; before the first review that was said apart' }),
  by: z.string().min(1).meta({ description: 'whose word it is: a person, or a desk' }),
  compartment: z.string().min(1).default('shared').meta({ description: 'who sees it: all, or a delegation' }),
  kind: z.enum(Object.keys(kinds) as [Kind, ...Kind[]]),
  subject: z.string().min(1).meta({ description: 'the id of what it is about, with the prefix of its kind: drf_peace-treaty' }),
  value: z.record(z.string(), z.unknown()).meta({ description: 'as the kind has it; where an id belongs, `{ "of": { "source", "kind", "words" } }` is the id of what was found in those words' }),
  evidence: z.array(z.object({
    source: z.string().min(1).meta({ description: 'file of a source that the dossier had taken in by then' }),
    words: z.string().min(1).meta({ description: 'as they stand in it; where they stand more than once, the first' }),
  })).default([]),
})).meta({ id: 'additions' })

export type Additions = z.infer<typeof additions>
