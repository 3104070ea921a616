import { CannotOpen, isEncrypted, openEncrypted, openPostgres, openSqlite, type OpenSqliteOptions, type Store } from '@travaux/record'
import { checkIsFile } from './checkIsFile.ts'
import { isAddress } from './dossierPlace.ts'
import { withPassphrase } from './passphrase/withPassphrase.ts'
import { Stop } from './stop.ts'
import { storageSentence } from './storageSentence.ts'
import { writerKey } from './writerKey.ts'

/** `create`: whether a file that is not there is made; not where nothing is said. `passphrase`: makes it encrypted. */
export type StoreFileOptions = Pick<OpenSqliteOptions, 'create' | 'readOnly' | 'name' | 'clearance'> & { readonly passphrase?: string }

/**
 * Opens the store that is a file, or on a server, without reading its log. What is recorded is signed where this account has a key. The passphrase
 * of an encrypted one is taken from the environment or asked for.
 *
 * @throws Stop with a sentence where it does not exist, is no dossier, is a newer one's, is damaged, or may not be used.
 */
export async function storeFile(file: string, { create = false, passphrase, ...more }: StoreFileOptions): Promise<Store> {
  if (!create && !isAddress(file)) await checkIsFile(file)
  try {
    const sign = more.readOnly === true ? undefined : writerKey()?.sign
    const options = { create, ...more, ...sign === undefined ? {} : { sign } }
    if (isAddress(file)) return await openPostgres(file, options)
    if (passphrase !== undefined) return await openEncrypted(file, { ...options, passphrase })
    return isEncrypted(file) ? await withPassphrase(file, (given) => openEncrypted(file, { ...options, passphrase: given })) : openSqlite(file, options)
  } catch (error) {
    const sentence = error instanceof Stop ? null : storageSentence(error, file)
    if (sentence === null) throw error
    throw new Stop(error instanceof CannotOpen && error.reason === 'missing' ? 'wrong' : 'no', sentence)
  }
}
