import { opendir, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { Stop } from '../stop.ts'
import { storageSentence } from '../storageSentence.ts'
import { documentsIn, type DocumentFile } from './documentsIn.ts'
import type { TextFile } from './textFile.ts'

export interface TextsFound {
  readonly files: readonly DocumentFile[]
  /** Files in folders that are no documents by their name. */
  readonly passedOver: number
  /** A sentence for each file of many documents in which there are parts that are none. */
  readonly incomplete: readonly string[]
}

/** What is taken of a folder. JSON and XML are more often something else than documents: they are taken where they are named. */
const endings = new Set(['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml', '.pdf', '.docx', '.eml', '.rss', '.atom', '.jsonl', '.ndjson', '.csv', '.tsv'])

/**
 * The documents in the files that paths name. A file that is named is taken whatever its ending; of a folder, all documents in it and
 * below, in order of name, hidden ones left out.
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
    if (below.length === 0) throw new Stop('wrong', `${path} holds no documents (${[...endings].join(', ')}); name the files themselves if they end otherwise.`)
    files.push(...below.sort((a, b) => (a.path < b.path ? -1 : 1)))
  }
  const documents: DocumentFile[] = []
  const incomplete: string[] = []
  for (const file of files) {
    const found = await documentsIn(file)
    for (const each of found.documents) documents.push(each)
    if (found.passedOver !== null) incomplete.push(found.passedOver)
  }
  return { files: documents, passedOver, incomplete }
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
