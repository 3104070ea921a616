import { z } from 'zod'
import { attributionRoles, bracketKinds, placeholderKinds } from './bracketedText.ts'

const passage = { from: z.int().min(0), to: z.int().min(0) }
const mend = z.object({ at: z.int().min(0), insert: z.string() }).nullable().meta({ description: 'what to put where to set it right; null where a person must judge' })

/** What `travaux text check --format json` prints of a text. Offsets are UTF-16 code units, half-open. */
export const textCheck = z.object({
  characters: z.int().min(0),
  articles: z.array(z.object({ label: z.string(), heading: z.string().nullable(), ...passage })),
  brackets: z.object({
    pairs: z.int().min(0).meta({ description: 'every pair of square brackets, whatever it is for' }),
    unmatched: z.array(z.object({ at: z.int().min(0), kind: z.enum(['open', 'close']) })),
    maxDepth: z.int().min(0).meta({ description: 'the most open at once in a reading from left to right' }),
    kinds: z.partialRecord(z.enum(bracketKinds), z.int().min(1)).meta({ description: 'how many pairs of square brackets are for what; together they are `pairs`' }),
  }),
  options: z.array(z.object({ ...passage, label: z.string(), end: z.int().min(0), level: z.int().min(0), empty: z.boolean() })),
  attributions: z.array(z.object({ ...passage, sides: z.array(z.string()).min(1), role: z.enum(attributionRoles), words: z.object(passage) })),
  placeholders: z.array(z.object({ ...passage, kind: z.enum(placeholderKinds) })),
  notes: z.array(z.object({ at: z.object(passage), message: z.string(), mend })),
}).meta({ id: 'textCheck' })

export type TextCheck = z.infer<typeof textCheck>
