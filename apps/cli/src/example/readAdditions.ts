import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { additions, type DossierManifest } from '@travaux/model'
import { Stop } from '../stop.ts'
import { storageSentence } from '../storageSentence.ts'
import type { Addition } from './addAddition.ts'
import { fittingJson } from './fittingJson.ts'

/**
 * What persons recorded of their own, as the list says that a manifest names; nothing where it names none.
 *
 * @throws Stop where the list cannot be read or does not fit, or holds what was recorded after reviews that were said apart: in which of the two copies would be unknown.
 */
export async function readAdditions(folder: string, { additions: path, reviews = [] }: DossierManifest): Promise<readonly Addition[]> {
  if (path === undefined) return []
  const file = join(folder, path)
  const text = await readFile(file, 'utf8').catch((error: unknown) => { throw new Stop('no', storageSentence(error, file) ?? `${file} cannot be read: ${String(error)}.`) })
  const apart = reviews.filter((review) => review.apart === true).map(({ recorded }) => recorded).toSorted()[0]
  return fittingJson(file, text, additions, 'what persons recorded').map((entry, i) => {
    const called = `${path}, entry ${i + 1} (${entry.subject})`
    if (apart !== undefined && entry.recorded >= apart) throw new Stop('no', `${called} was recorded at ${entry.recorded}, after the copies of the dossier parted at ${apart}; give it an earlier time.`)
    return { ...entry, called }
  })
}
