import { opendir, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { Stop } from '../stop.ts'
import { storageSentence } from '../storageSentence.ts'

/** A file to be read. `name` is how it is spoken of: the path as it was given, or below the folder that was given. */
export interface TextFile { readonly path: string; readonly name: string; readonly bytes: number }

export interface TextsFound { readonly files: readonly TextFile[]; /** Files in folders that are not text, HTML or Markdown by their name. */ readonly passedOver: number }

const endings = new Set(['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml'])

/**
 * The files that paths name. A file that is named is taken whatever its ending; of a folder, all texts in it and below,
 * in order of name, hidden ones left out.
 *
 * @throws Stop where a path does not exist or a folder holds no texts.
 */
export async function textsIn(paths: readonly string[]): Promise<TextsFound> {
  const files: TextFile[] = []
  let passedOver = 0
  for (const path of paths) {
    const found = await stat(path).catch((error: unknown) => {
      throw new Stop('wrong', storageSentence(error, path) ?? `${path} cannot be read: ${String(error)}.`)
    })
    if (!found.isDirectory()) {
      files.push({ path, name: path, bytes: found.size })
      continue
    }
    const below: TextFile[] = []
    passedOver += await gather(path, below)
    if (below.length === 0) throw new Stop('wrong', `${path} holds no texts (${[...endings].join(', ')}); name the files themselves if they end otherwise.`)
    files.push(...below.sort((a, b) => (a.path < b.path ? -1 : 1)))
  }
  return { files, passedOver }
}

async function gather(folder: string, into: TextFile[]): Promise<number> {
  let passedOver = 0
  const opened = await opendir(folder).catch((error: unknown) => {
    throw new Stop('wrong', storageSentence(error, folder) ?? `${folder} cannot be read: ${String(error)}.`)
  })
  for await (const entry of opened) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) passedOver += await gather(path, into)
    else if (entry.isFile() && endings.has(extname(basename(path)).toLowerCase())) into.push({ path, name: path, bytes: (await stat(path)).size })
    else passedOver++
  }
  return passedOver
}
