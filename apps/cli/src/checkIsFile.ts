import { stat } from 'node:fs/promises'
import { Stop } from './stop.ts'
import { storageSentence } from './storageSentence.ts'

/** @throws Stop where a dossier that is to be there is not, or is a folder. */
export async function checkIsFile(file: string): Promise<void> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new Stop('wrong', `There is no dossier ${file}; \`travaux new ${file}\` makes one.`)
    throw new Stop('wrong', storageSentence(error, file) ?? error.message)
  })
  if (found.isDirectory()) throw new Stop('wrong', `${file} is a folder, not a dossier; give a file made by \`travaux new\`.`)
}
