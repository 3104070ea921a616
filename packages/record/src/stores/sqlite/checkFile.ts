import { accessSync, closeSync, constants, openSync, readSync, statSync, type Stats } from 'node:fs'
import { basename, dirname } from 'node:path'
import { CannotOpen } from '../../cannotOpen.ts'
import { fileKinds, type FileKind } from './fileKinds.ts'

/** Where `application_id` stands in a file. */
const applicationAt = 68

/**
 * Looks at a file's first bytes before SQLite touches it, so that what is refused stays exactly as it was.
 * Offsets as in sqlite.org/fileformat.html, 1.3: the schema's cookie at 40, `user_version` at 60, `application_id` at 68, big-endian.
 *
 * @throws CannotOpen where it is no dossier of ours, a newer one, or may not be written though it is to be (`readOnly` false).
 */
export function checkFile(file: string, { create, readOnly, kind = 'plain' }: { readonly create: boolean; readonly readOnly: boolean; readonly kind?: FileKind }): void {
  const found = statOf(file)
  const folder = dirname(file)
  if (found === null) {
    if (!create) throw new CannotOpen('missing', `There is no dossier ${file}; check the name.`)
    if (statOf(folder)?.isDirectory() !== true) throw new CannotOpen('unwritable', `There is no folder ${folder} to make ${basename(file)} in; make it first.`)
    if (!writable(folder)) throw new CannotOpen('unwritable', `The folder ${folder} may not be written to, so ${basename(file)} cannot be made there; choose another.`)
    return
  }
  if (!found.isFile()) throw new CannotOpen('not-a-dossier', `${file} is ${found.isDirectory() ? 'a folder' : 'not a file'}, not a dossier; give a file made by Travaux.`)
  const head = firstBytes(file)
  if (found.size === 0 && !create) throw new CannotOpen('not-a-dossier', `${file} is empty and no dossier; go back to a copy, or make a new one.`)
  if (found.size > 0 && !(create && isBegun(head))) checkHead(file, head, kind)
  if (readOnly) return
  if (!writable(file)) throw new CannotOpen('read-only', `${file} may not be written to; change its permissions, or work on a copy.`)
  if (!writable(folder)) throw new CannotOpen('unwritable', `The folder ${folder} may not be written to, and an open dossier keeps a journal beside it; work on a copy elsewhere.`)
}

/** Whether a database has never had a table: what is left where a dossier's making was cut off before its first transaction. */
function isBegun(head: Buffer): boolean {
  return isDatabase(head) && [40, 60, 68].every((offset) => head.readUInt32BE(offset) === 0)
}

function isDatabase(head: Buffer): boolean {
  return head.length >= 100 && head.subarray(0, 16).toString('latin1') === 'SQLite format 3\0'
}

function checkHead(file: string, head: Buffer, kind: FileKind): void {
  if (!isDatabase(head)) {
    throw new CannotOpen('not-a-dossier', `${file} is not a dossier, or its beginning is damaged; give a file made by Travaux, or go back to a copy.`)
  }
  checkVersion(file, head.readUInt32BE(applicationAt), head.readUInt32BE(60), kind, (statOf(`${file}-wal`)?.size ?? 0) > 0)
}

/** @throws CannotOpen where the numbers are not those of a dossier this code can read. `mayChange`: a journal may hold others. */
export function checkVersion(file: string, application: number, version: number, kind: FileKind = 'plain', mayChange = false): void {
  const wanted = fileKinds[kind]
  if (application === wanted.application) {
    if (version <= wanted.format) return
    throw new CannotOpen('newer', `${file} was made by a newer Travaux (its format is ${version}, this one reads up to ${wanted.format}); update Travaux to open it.`)
  }
  if (application === fileKinds.encrypted.application) throw new CannotOpen('passphrase', `${file} is encrypted; open it with its passphrase.`)
  if (application === fileKinds.plain.application) throw new CannotOpen('not-a-dossier', `${file} is a dossier that is not encrypted; open it without a passphrase.`)
  if (!mayChange) throw new CannotOpen('not-a-dossier', `${file} is an SQLite file but not a dossier; give a file made by Travaux.`)
}

/** Whether a file is a dossier that is encrypted, by its first bytes; false also where it cannot be read. */
export function isEncrypted(file: string): boolean {
  try {
    const head = firstBytes(file)
    return head.length === 100 && head.readUInt32BE(applicationAt) === fileKinds.encrypted.application
  } catch {
    return false
  }
}

/** Whether SQLite may write to a file and keep a journal beside it. */
export function canWrite(file: string): boolean {
  return writable(file) && writable(dirname(file))
}

/** Whether a journal stands beside a file: it is open somewhere, or was not closed, and holds entries that the file may not. */
export function hasJournal(file: string): boolean {
  return statOf(`${file}-wal`) !== null
}

function statOf(path: string): Stats | null {
  try {
    return statSync(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return null
    throw new CannotOpen('unwritable', `${path} could not be looked at (${code}); check its permissions and those of its folder.`, error)
  }
}

function writable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

function firstBytes(file: string): Buffer {
  let handle: number
  try {
    handle = openSync(file, 'r')
  } catch (error) {
    throw new CannotOpen('unwritable', `${file} may not be read (${(error as NodeJS.ErrnoException).code}); check its permissions.`, error)
  }
  try {
    const bytes = Buffer.alloc(100)
    return bytes.subarray(0, readSync(handle, bytes, 0, 100, 0))
  } finally {
    closeSync(handle)
  }
}
