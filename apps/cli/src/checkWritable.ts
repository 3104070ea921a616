import { access, constants } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Stop } from './stop.ts'
import { storageSentence } from './storageSentence.ts'

/** @throws Stop where nothing can be written at `file`'s place, before work is done for it. */
export async function checkWritable(file: string): Promise<void> {
  const folder = dirname(file)
  await access(folder, constants.W_OK).catch((error: unknown) => {
    throw new Stop('no', storageSentence(error, folder) ?? `${folder} cannot be written to.`)
  })
}
