import { randomUUID } from 'node:crypto'
import type { EntryId } from '@travaux/model'
import { openRecorder, type OpenRecorderOptions, type Recorder } from '@travaux/record'
import { Stop } from './stop.ts'
import { storageSentence } from './storageSentence.ts'
import { storeFile } from './storeFile.ts'
import type { CompartmentOptions } from './terminal/compartmentOptions.ts'

/** Who is told of what is recorded: see `openRecorder`. */
type Listeners = Pick<OpenRecorderOptions, 'onSource' | 'onTold'>

/**
 * Opens a dossier that is a file to record what is read of any number of documents, in little memory.
 *
 * @throws Stop with a sentence where it does not exist, is no dossier, is a newer one's, is damaged, or may not be used.
 */
export async function recorderFile(file: string, listeners: Listeners, { clearance = 'everything', compartment = 'shared' }: CompartmentOptions = {}): Promise<Recorder> {
  const store = await storeFile(file, { clearance })
  try {
    return await openRecorder({ store, now: () => new Date(), newId: () => `ent_${randomUUID()}` as EntryId, compartment, ...listeners })
  } catch (error) {
    const sentence = storageSentence(error, file)
    throw sentence === null ? error : new Stop('no', sentence)
  }
}
