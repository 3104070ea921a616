import { z } from 'zod'
import { kinds, type Kind } from './kind.ts'

/** Something found in a source, told by words on which it rests, since its id is known only when the source has been read. */
export const foundBy = z.object({
  source: z.string().min(1).meta({ description: 'the source in which it was found: its file, as the manifest names it' }),
  kind: z.enum(Object.keys(kinds) as [Kind, ...Kind[]]),
  words: z.string().min(1).meta({ description: 'words of that source on which it rests' }),
}).meta({ id: 'foundBy' })

export type FoundBy = z.infer<typeof foundBy>
