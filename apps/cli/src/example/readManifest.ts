import { readFile } from 'node:fs/promises'
import { join, posix, win32 } from 'node:path'
import { dossierManifest, type DossierManifest } from '@travaux/model'
import { Stop } from '../stop.ts'
import { storageSentence } from '../storageSentence.ts'
import { fittingJson } from './fittingJson.ts'

/** `dossier.json` of a folder. @throws Stop where there is none, or one that does not fit, or that names a file outside of its folder. */
export async function readManifest(folder: string): Promise<DossierManifest> {
  const file = join(folder, 'dossier.json')
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Stop('wrong', `${storageSentence(error, file)?.replace(/[;.].*$/, '') ?? `${file} cannot be read`}; --from takes the name of an example, or a folder with a dossier.json.`)
  })
  const manifest = fittingJson(file, text, dossierManifest, 'what its dossier is made of')
  for (const path of [manifest.codebook, ...manifest.additions === undefined ? [] : [manifest.additions], ...manifest.sources.map((source) => source.file)]) {
    if (leadsOut(path)) throw new Stop('no', `${file} names ${path}, which lies outside of its folder; put what a dossier is made of beside its dossier.json.`)
  }
  return manifest
}

/** Judged by the words alone and the same on every system, so that a manifest that works on one works on all. */
function leadsOut(path: string): boolean {
  return posix.isAbsolute(path) || win32.isAbsolute(path) || /^[a-z]:/i.test(path) || posix.normalize(path.replaceAll('\\', '/')).split('/')[0] === '..'
}
