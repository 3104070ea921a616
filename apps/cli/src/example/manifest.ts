import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { genres } from '@travaux/model'
import { z } from 'zod'
import { Stop } from '../stop.ts'
import { storageSentence } from '../storageSentence.ts'

/** `dossier.json` of an example: what it is made of, and when each source would have come in. */
const manifest = z.object({
  name: z.string().min(1),
  codebook: z.string(),
  sources: z.array(z.object({
    file: z.string(),
    /** True where the words are a retelling, not the original publication. */
    retold: z.boolean(),
    genre: z.enum(genres),
    publisher: z.string().nullable(),
    dateline: z.string().nullable(),
    published: z.iso.date().nullable(),
    recorded: z.iso.datetime(),
  })).min(1),
})

export type Manifest = z.infer<typeof manifest>

/** @throws Stop where the folder has no manifest, or one that does not fit. */
export async function readManifest(folder: string): Promise<Manifest> {
  const file = join(folder, 'dossier.json')
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Stop('wrong', `${storageSentence(error, file)?.replace(/[;.].*$/, '') ?? `${file} cannot be read`}; --from takes the name of an example, or a folder with a dossier.json.`)
  })
  try {
    return manifest.parse(JSON.parse(text))
  } catch (error) {
    const why = error instanceof z.ZodError ? `at ${error.issues[0]?.path.join('.')}: ${error.issues[0]?.message}` : (error as Error).message
    throw new Stop('no', `${file} does not say what its dossier is made of: ${why}.`)
  }
}
