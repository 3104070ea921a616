import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { documentEndings } from '../read/documentEndings.ts'
import { storageSentence } from '../storageSentence.ts'

/** A file as it lies there now. `changed`: its time, in milliseconds. */
export interface FileSeen { readonly path: string; readonly bytes: number; readonly changed: number }

/** `troubles`: a sentence for each file or folder that cannot be looked into. */
export interface FilesSeen { readonly files: readonly FileSeen[]; readonly troubles: readonly string[] }

/** Names that programs give to files which they have not done writing. */
const unfinished = /^\.|~$|\.(?:tmp|temp|part|partial|crdownload|download|swp)$/i

/** The documents in a folder and below, in order of name; or the file itself. Hidden files and those that bear the name of an unfinished one are left out. Never throws. */
export async function filesIn(path: string): Promise<FilesSeen> {
  const files: FileSeen[] = []
  const troubles: string[] = []
  await look(path, true, files, troubles)
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), troubles }
}

async function look(path: string, named: boolean, files: FileSeen[], troubles: string[]): Promise<void> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) {
      for (const entry of await readdir(path, { withFileTypes: true })) {
        if (unfinished.test(entry.name)) continue
        if (entry.isDirectory() || (entry.isFile() && documentEndings.has(extname(entry.name).toLowerCase()))) await look(join(path, entry.name), false, files, troubles)
      }
    } else if (found.isFile()) files.push({ path, bytes: found.size, changed: found.mtimeMs })
  } catch (error) {
    // What is gone since its folder was read is no trouble.
    if (!named && (error as NodeJS.ErrnoException).code === 'ENOENT') return
    troubles.push(storageSentence(error, path) ?? `${path} cannot be read: ${String(error)}.`)
  }
}
