import { stat } from 'node:fs/promises'
import { CannotOpen, openPostgres, openSqlite, type OpenSqliteOptions, type Store } from '@travaux/record'
import { isAddress } from './dossierPlace.ts'
import { Stop } from './stop.ts'
import { storageSentence } from './storageSentence.ts'
import { writerKey } from './writerKey.ts'

/** `create`: whether a file that is not there is made; not where nothing is said. */
export type StoreFileOptions = Pick<OpenSqliteOptions, 'create' | 'readOnly' | 'name' | 'clearance'>

/**
 * Opens the store that is a file, or on a server, without reading its log. What is recorded is signed where this account has a key.
 *
 * @throws Stop with a sentence where it does not exist, is no dossier, is a newer one's, is damaged, or may not be used.
 */
export async function storeFile(file: string, { create = false, ...more }: StoreFileOptions): Promise<Store> {
  if (!create && !isAddress(file)) await checkIsFile(file)
  try {
    const sign = more.readOnly === true ? undefined : writerKey()?.sign
    const options = { create, ...more, ...sign === undefined ? {} : { sign } }
    return isAddress(file) ? await openPostgres(file, options) : openSqlite(file, options)
  } catch (error) {
    const sentence = storageSentence(error, file)
    if (sentence === null) throw error
    throw new Stop(error instanceof CannotOpen && error.reason === 'missing' ? 'wrong' : 'no', sentence)
  }
}

async function checkIsFile(file: string): Promise<void> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new Stop('wrong', `There is no dossier ${file}; \`travaux new ${file}\` makes one.`)
    throw new Stop('wrong', storageSentence(error, file) ?? error.message)
  })
  if (found.isDirectory()) throw new Stop('wrong', `${file} is a folder, not a dossier; give a file made by \`travaux new\`.`)
}
