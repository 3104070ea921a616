import { randomUUID } from 'node:crypto'
import { access, constants, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { EntryId } from '@travaux/model'
import { CannotOpen, openDossier, openSqlite, type Dossier } from '@travaux/record'
import { Stop } from './stop.ts'
import { storageSentence } from './storageSentence.ts'

export interface OpenFileOptions {
  /** The clock; the example's runs in the past. */
  readonly now?: () => Date
  /** Whether a file that is not there is made. */
  readonly create?: boolean
  /** What a dossier made now is called; its file's name where nothing is given. */
  readonly name?: string
}

/**
 * Opens a dossier that is a file.
 *
 * @throws Stop with a sentence where it does not exist, is no dossier, is a newer one's, is damaged, or may not be used.
 */
export async function dossierFile(file: string, { now = () => new Date(), create = false, name }: OpenFileOptions = {}): Promise<Dossier> {
  if (!create) await checkIsFile(file)
  try {
    return await openDossier({ store: openSqlite(file, { create, ...(name === undefined ? {} : { name }) }), now, newId: () => `ent_${randomUUID()}` as EntryId })
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

/** @throws Stop where nothing can be written at `file`'s place, before work is done for it. */
export async function checkWritable(file: string): Promise<void> {
  const folder = dirname(file)
  await access(folder, constants.W_OK).catch((error: unknown) => {
    throw new Stop('no', storageSentence(error, folder) ?? `${folder} cannot be written to.`)
  })
}
