import { randomUUID } from 'node:crypto'
import type { EntryId } from '@travaux/model'
import { openDossier, type Dossier } from '@travaux/record'
import { Stop } from './stop.ts'
import { storageSentence } from './storageSentence.ts'
import { storeFile, type StoreFileOptions } from './storeFile.ts'

/** `now`: the clock; the example's runs in the past. `compartment`: where what is recorded goes. */
export interface DossierFileOptions extends StoreFileOptions { readonly now?: () => Date; readonly compartment?: string }

/**
 * Opens a dossier that is a file.
 *
 * @throws Stop with a sentence where it does not exist, is no dossier, is a newer one's, is damaged, or may not be used.
 */
export async function dossierFile(file: string, { now = () => new Date(), compartment = 'shared', ...more }: DossierFileOptions = {}): Promise<Dossier> {
  const store = await storeFile(file, more)
  try {
    return await openDossier({ store, now, newId: () => `ent_${randomUUID()}` as EntryId, compartment })
  } catch (error) {
    const sentence = storageSentence(error, file)
    throw sentence === null ? error : new Stop('no', sentence)
  }
}
