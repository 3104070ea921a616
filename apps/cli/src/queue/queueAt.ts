import { CannotOpen, openQueue, type Clearance, type Queue } from '@travaux/record'
import { Stop } from '../stop.ts'
import { storageSentence } from '../storageSentence.ts'

/**
 * Opens the queue of a dossier on a server.
 *
 * @throws Stop with a sentence where there is no such dossier, or the server does not answer.
 */
export async function queueAt(address: string, clearance: Clearance = 'everything'): Promise<Queue> {
  try {
    return await openQueue(address, { clearance })
  } catch (error) {
    const sentence = storageSentence(error, address)
    throw sentence === null ? error : new Stop(error instanceof CannotOpen && error.reason === 'missing' ? 'wrong' : 'no', sentence)
  }
}
