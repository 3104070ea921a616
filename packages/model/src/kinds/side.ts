import { z } from 'zod'

/** A state or body that negotiates. Not "party": that is a state for which a treaty is in force. */
export const side = z.object({
  name: z.string(),
  adjective: z.string().nullable().meta({ description: 'Japanese, Russian' }),
  aliases: z.array(z.string()).meta({ description: 'other names of the state and its government, capital included: Tokyo' }),
  mark: z.enum(['a', 'b', 'c', 'd', 'third']).nullable().meta({ description: 'its colour and shape in the workbench; null: the next free one' }),
  country: z.string().regex(/^[A-Z]{2}$/, { error: 'expected the two capitals of a country (ISO 3166-1): JP' }).optional().meta({ description: 'ISO 3166-1 alpha-2, whose public holidays it keeps: JP; absent of a body, or where nobody said' }),
  negotiates: z.boolean().meta({ description: 'false for a third state, which has no column of its own' }),
}).meta({ id: 'side' })

export type Side = z.infer<typeof side>
