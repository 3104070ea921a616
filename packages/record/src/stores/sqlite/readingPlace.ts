import { pathToFileURL } from 'node:url'
import { canWrite, hasJournal } from './checkFile.ts'

/**
 * Where SQLite is to look for a file that is only read. In the write-ahead mode it makes two files beside the one it reads, which it cannot where
 * nothing may be written. There, a file without a journal is whole in itself and is read as one that does not change (`immutable`,
 * sqlite.org/uri.html); one with a journal is read with it (`mode=ro`), which SQLite can only where it finds both files there.
 */
export function readingPlace(path: string): string | URL {
  if (canWrite(path)) return path
  const at = pathToFileURL(path)
  if (hasJournal(path)) at.searchParams.set('mode', 'ro')
  else at.searchParams.set('immutable', '1')
  return at
}
