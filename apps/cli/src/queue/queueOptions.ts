import { isAddress } from '../dossierPlace.ts'
import { Stop } from '../stop.ts'

/** What of `travaux read` has to do with a queue. */
export interface QueueOptions {
  readonly queue?: true
  readonly worker?: true
  readonly wait?: true
  readonly queueState?: true
  readonly into?: string
  readonly published?: string
  readonly compartment?: string
}

/** What is asked of a queue, and of which dossier's. */
export interface QueueAsked { readonly does: 'put' | 'work' | 'show'; readonly address: string }

/**
 * What is asked of a queue; null where nothing is.
 *
 * @throws Stop where options do not go together.
 */
export function queueOptions(paths: readonly string[], { queue, worker, wait, queueState, into, published, compartment }: QueueOptions): QueueAsked | null {
  const asked = [queue === true ? '--queue' : '', worker === true ? '--worker' : '', queueState === true ? '--queue-state' : ''].filter((option) => option !== '')
  const [option] = asked
  if (wait === true && worker !== true) throw new Stop('wrong', '--wait goes with --worker: it stays when the queue is empty.')
  if (option === undefined) return null
  if (asked.length > 1) throw new Stop('wrong', `${asked.join(' and ')} do not go together; put documents on the queue first, then start what reads them.`)
  if (into === undefined) throw new Stop('wrong', `${option} goes with --into: say of which dossier, such as --into postgres://user@host/database?dossier=talks.`)
  if (!isAddress(into)) throw new Stop('wrong', `${option} goes with a dossier on a PostgreSQL server, and ${into} is a file, which \`travaux read FILES --into ${into}\` reads into on all cores of this machine.`)
  if (queue === true) return { does: 'put', address: into }
  if (paths.length > 0) throw new Stop('wrong', `${option} takes no files: put them on the queue with \`travaux read FILES --queue --into ADDRESS\`.`)
  if (published !== undefined || compartment !== undefined) throw new Stop('wrong', `${published === undefined ? '--compartment' : '--published'} goes with --queue: it travels with the documents.`)
  return { does: worker === true ? 'work' : 'show', address: into }
}
