import { z } from 'zod'
import { genres } from './kinds/source.ts'

/**
 * What a dossier is made from: a codebook and sources, each with what is known of it and when the dossier took it in.
 * Replaying the sources in the order of `recorded` shows what was known on any day. Paths are relative to the manifest.
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
}).meta({ id: 'dossierManifest' })

export type DossierManifest = z.infer<typeof dossierManifest>
