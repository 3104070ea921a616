import type { DatabaseSync } from 'node:sqlite'
import type { Entry } from '@travaux/model'
import { compartmentIds } from '../sqlite/compartmentIds.ts'
import { logWriter } from '../sqlite/logTable.ts'
import { paragraphIndex } from '../sqlite/paragraphIndex.ts'
import { pragma } from '../sqlite/prepareFile.ts'
import type { encryptedLog, Reached } from './encryptedLog.ts'

/**
 * What takes the chunks after those that were read into a plain dossier in memory, within a transaction. They are authenticated as they are decrypted, so their
 * hashes are not worked out again: that is for `verify`.
 */
export function takingIn(memory: DatabaseSync, log: ReturnType<typeof encryptedLog>): (reached: Reached) => Reached {
  const compartments = compartmentIds(memory, 'everything', pragma(memory, 'user_version'))
  const index = paragraphIndex(memory, compartments)
  const writer = logWriter(memory)
  return (reached) => {
    let last = reached
    for (const { chunks, end, links } of log.after(reached)) {
      for (const link of links) {
        const entry = JSON.parse(link.body) as Entry
        writer.add(link, entry.id, compartments.idOf(entry.compartment))
        index.add(link.position, entry)
      }
      last = { chunks, end }
    }
    if (last !== reached) writer.setHeads(log.state().heads)
    return last
  }
}
