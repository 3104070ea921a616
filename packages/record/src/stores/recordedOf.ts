import { CannotOpen } from '../cannotOpen.ts'
import type { Link } from '../chain.ts'
import { readEntry } from '../readEntry.ts'
import type { Recorded } from '../store.ts'

/**
 * An entry as it is shown at `position`, from what is stored. `link.position` is where it stands in the whole log.
 *
 * @throws CannotOpen where its words are no entry; `shown` is how the dossier is called.
 */
export function recordedOf({ position: place, body, previous, hash, signature }: Omit<Link, 'seal'>, position: number, shown: string): Recorded {
  const entry = readEntry(body)
  if (entry === null) throw new CannotOpen('damaged', `${shown} is damaged: entry ${place} cannot be read; go back to a copy made before.`)
  // Most entries follow the one before them: its hash is held once.
  const shared = previous === lastHash ? lastHash : previous
  lastHash = hash
  return Object.assign(entry, { position, previous: shared, hash, signature })
}

let lastHash: string | null = null
