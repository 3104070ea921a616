import type { Clearance } from '@travaux/record'
import { shownPlace } from '../dossierPlace.ts'
import type { DocumentFile } from '../read/documentsIn.ts'
import { recordedListing } from '../read/recordedListing.ts'
import type { Format } from '../terminal/formatOption.ts'
import { putFiles } from './putFiles.ts'
import { queueAt } from './queueAt.ts'
import type { QueueAsked } from './queueOptions.ts'
import { readFromQueue } from './readFromQueue.ts'
import { showQueue } from './showQueue.ts'

export interface UseQueueOptions {
  readonly files: readonly DocumentFile[]
  readonly published: string | null
  readonly compartment: string
  readonly clearance?: Clearance | undefined
  readonly cores: number
  readonly wait: boolean
  readonly format: Format
  readonly signal: AbortSignal
}

/** Does what is asked of the queue of a dossier on a server. */
export async function useQueue({ does, address }: QueueAsked, { files, published, compartment, clearance, cores, wait, format, signal }: UseQueueOptions): Promise<void> {
  const queue = await queueAt(address, clearance)
  const dossier = shownPlace(address)
  try {
    switch (does) {
      case 'put': return await putFiles(files, queue, { dossier, published, compartment, format, signal })
      case 'work': return await readFromQueue({ queue, address, dossier, clearance, cores, wait, signal, report: recordedListing(dossier, format) })
      case 'show': return await showQueue(queue, dossier, format)
      default: return does satisfies never
    }
  } finally {
    await queue.close()
  }
}
