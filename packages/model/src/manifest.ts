import { z } from 'zod'
import { foundBy } from './foundBy.ts'
import { genres } from './kinds/source.ts'

/** What a person said of something found in a source, or took back. */
const review = z.object({
  recorded: z.iso.datetime().meta({ description: 'when it was said, UTC' }),
  by: z.string().min(1).meta({ description: 'whose word it is' }),
  act: z.enum(['confirm', 'correct', 'withdraw', 'restore', 'undo']).meta({ description: 'undo takes back the latest word of the same person' }),
  of: foundBy.optional().meta({ description: 'what it is said of; nothing where the act is undo' }),
  value: z.record(z.string(), z.unknown()).optional().meta({ description: 'of a correction: the fields of the value that are otherwise' }),
  note: z.string().optional().meta({ description: 'why' }),
  apart: z.boolean().optional().meta({ description: 'true where it was said in another copy of the dossier, made before the first that was, and united with this one at the end' }),
})

/**
 * What a dossier is made from: a codebook and sources, each with what is known of it and when the dossier took it in, what persons then said of what was found, and
 * what they recorded of their own. Replaying all in the order of `recorded` shows what was known on any day. Paths are relative to the manifest.
 */
export const dossierManifest = z.object({
  name: z.string().min(1),
  codebook: z.string().meta({ description: 'path of the codebook, JSON' }),
  sources: z.array(z.object({
    file: z.string().min(1).meta({ description: 'path of the source: txt, md or html' }),
    retold: z.boolean().meta({ description: 'true where the words are a retelling, not the original publication' }),
    genre: z.enum(genres),
    publisher: z.string().nullable(),
    dateline: z.string().nullable(),
    published: z.iso.date().nullable(),
    recorded: z.iso.datetime().meta({ description: 'when the dossier took it in, UTC' }),
  })).min(1),
  reviews: z.array(review).optional(),
  additions: z.string().min(1).optional().meta({ description: 'path of what persons recorded of their own, JSON: see `additions`' }),
}).meta({ id: 'dossierManifest' })

export type DossierManifest = z.infer<typeof dossierManifest>
