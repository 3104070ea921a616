import { resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { CannotOpen } from '../../cannotOpen.ts'
import { checkFile, checkVersion } from '../sqlite/checkFile.ts'
import { pragma } from '../sqlite/prepareFile.ts'
import { openFault } from '../sqlite/sqliteFault.ts'
import { transaction } from '../sqlite/transaction.ts'
import { defaultCost, lock, unlock } from './header.ts'
import { headerTable } from './headerTable.ts'

/** `oldOpens`: whether the old passphrase still opens a copy made of the file alone, without its journal, as another program is reading: until all have closed it. */
export interface Changed { readonly oldOpens: boolean }

/**
 * Gives an encrypted dossier another passphrase. What is recorded stays encrypted by the same key, so who knows the old passphrase and has a copy from before can open later
 * copies too: against that helps only a new encrypted copy.
 *
 * @throws CannotOpen with a sentence, leaving the file as it was.
 */
export async function changePassphrase(file: string, { from, to, cost = defaultCost, patience = 5000 }: { readonly from: string; readonly to: string; readonly cost?: number; readonly patience?: number }): Promise<Changed> {
  if (to === '') throw new CannotOpen('passphrase', `The new passphrase for ${file} is empty; give one.`)
  const path = resolve(file)
  checkFile(path, { create: false, readOnly: false, kind: 'encrypted' })
  let db: DatabaseSync | null = null
  try {
    db = new DatabaseSync(path, { timeout: patience })
    const header = headerTable(db)
    checkVersion(path, pragma(db, 'application_id'), pragma(db, 'user_version'), 'encrypted')
    const before = header.read(path)
    const next = await lock(await unlock(before, from, path), to, cost)
    // The old one is overwritten, not only let go.
    db.exec('PRAGMA secure_delete = ON; PRAGMA synchronous = FULL')
    transaction(db, () => {
      if (header.read(path).words !== before.words) throw new CannotOpen('locked', `${file} was given another passphrase meanwhile; try again with that.`)
      header.write(next)
    })
    // It does not throw where others read: it says so.
    const { busy } = db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() as { busy: number }
    return { oldOpens: busy !== 0 }
  } catch (error) {
    throw openFault(error, file)
  } finally {
    db?.close()
  }
}
