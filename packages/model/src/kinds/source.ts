import { z } from 'zod'
import { idOf } from '../id.ts'
import { isoDateOrTime } from '../isoDate.ts'

export const genres = ['report', 'statement', 'transcript', 'read-out', 'treaty', 'note', 'comment', 'unknown'] as const

/** A document as it was taken in. `text` is what passages point into and never changes. */
export const source = z.object({
  title: z.string(),
  publisher: z.string().nullable(),
  dateline: z.string().nullable(),
  published: isoDateOrTime.nullable().meta({ description: 'ISO date, or date and time with offset' }),
  language: z.string().nullable().meta({ description: 'ISO 639-1' }),
  genre: z.enum(genres),
  file: z.string().nullable().meta({ description: 'the name of the file it came from, without its folder' }),
  mediaType: z.string(),
  sha256: z.string().nullable().meta({ description: 'of the bytes as they were taken in, in hex' }),
  retold: z.boolean().meta({ description: 'true where the words are a retelling, not the original publication' }),
  text: z.string(),
  url: z.string().optional().meta({ description: 'where it was published' }),
  sketch: z.string().optional().meta({ description: 'by which a text that is nearly the same is known: see nearDuplicate.ts of @travaux/reading' }),
  reprintOf: idOf('source').optional().meta({ description: 'the source of which this is a copy, edited or cut, by another publisher: it was not read again' }),
  supersedes: idOf('source').optional().meta({ description: 'the earlier version of the same document, which this one corrects or continues' }),
  notes: z.array(z.object({ at: z.tuple([z.int(), z.int()]).nullable(), message: z.string() })),
}).meta({ id: 'source' })

export type Source = z.infer<typeof source>
