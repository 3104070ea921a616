import { readdir, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { Stop } from '../stop.ts'
import { storageSentence } from '../storageSentence.ts'
import { documentEndings } from './documentEndings.ts'
import { documentsIn, type DocumentFile } from './documentsIn.ts'
import type { TextFile } from './textFile.ts'

export interface TextsFound {
  readonly files: readonly DocumentFile[]
  /** Files in folders that are no documents by their name. */
  readonly passedOver: number
  /** A sentence for each file of many documents in which there are parts that are none, and for each file or folder that could not be looked into. */
  readonly incomplete: readonly string[]
}

/** A path under another name: how what came from elsewhere is spoken of. */
export type TextsGiven = Pick<TextFile, 'path' | 'name'>

/**
 * The documents in the files that paths name. A file that is named is taken whatever its ending; of a folder, all documents in it and
 * below, in order of name, hidden ones left out.
 *
 * What cannot be looked into is named, and the others are read.
 *
 * @throws Stop where a path does not exist or is no file, or a folder holds no texts.
 */
export async function textsIn(paths: readonly (string | TextsGiven)[]): Promise<TextsFound> {
  const files: TextFile[] = []
  const incomplete: string[] = []
  let passedOver = 0
  for (const each of paths) {
    const { path, name: given } = typeof each === 'string' ? { path: each, name: each } : each
    if (path === '') throw new Stop('wrong', 'A file’s name is empty; give the name of a file or folder, or leave the argument out.')
    const found = await stat(path).catch((error: unknown) => {
      throw new Stop('wrong', storageSentence(error, path) ?? `${path} cannot be read: ${String(error)}.`)
    })
    if (!found.isDirectory()) {
      // A device or a pipe may never end.
      if (!found.isFile()) throw new Stop('wrong', `${path} is no file but a device or a pipe; save what comes from it as a file, or hand it to \`travaux read -\`.`)
      files.push({ path, name: given, bytes: found.size })
      continue
    }
    const below: TextFile[] = []
    const before = incomplete.length
    passedOver += await gather(path, below, incomplete)
    if (below.length === 0 && incomplete.length === before) throw new Stop('wrong', `${path} holds no documents (${[...documentEndings].join(', ')}); name the files themselves if they end otherwise.`)
    files.push(...below.sort((a, b) => (a.path < b.path ? -1 : 1)))
  }
  const documents: DocumentFile[] = []
  for (const file of files) {
    const found = await documentsIn(file)
    for (const each of found.documents) documents.push(each)
    if (found.passedOver !== null) incomplete.push(found.passedOver)
  }
  return { files: documents, passedOver, incomplete }
}

async function gather(folder: string, into: TextFile[], incomplete: string[]): Promise<number> {
  let passedOver = 0
  const notRead = (path: string) => (error: unknown) => {
    // Names are text here: of one in another encoding what stands for its bytes leads to no file.
    const isName = path.includes('\uFFFD')
    incomplete.push(isName ? `${path}: its name is not UTF-8, so that it cannot be opened; rename it.` : storageSentence(error, path) ?? `${path} cannot be read: ${String(error)}.`)
    return null
  }
  const entries = await readdir(folder, { withFileTypes: true }).catch(notRead(folder))
  for (const entry of entries ?? []) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) passedOver += await gather(path, into, incomplete)
    else if (entry.isFile() && documentEndings.has(extname(basename(path)).toLowerCase())) {
      const found = await stat(path).catch(notRead(path))
      if (found !== null) into.push({ path, name: path, bytes: found.size })
    } else passedOver++
  }
  return passedOver
}
