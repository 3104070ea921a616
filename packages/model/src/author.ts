import { z } from 'zod'

/** Who states an entry: the reader (with its version), a person, or the codebook a dossier was made from. */
export const author = z.discriminatedUnion('is', [
  z.object({ is: z.literal('reader'), version: z.string() }),
  z.object({ is: z.literal('person'), name: z.string().min(1) }),
  z.object({ is: z.literal('codebook'), name: z.string() }),
]).meta({ id: 'author' })

export type Author = z.infer<typeof author>
