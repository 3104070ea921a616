import { readFile } from 'node:fs/promises'
import { largestText } from '@travaux/reading'
import type { Queue, Queued } from '@travaux/record'
import { keepSource, type KeptSources, type Refused } from '@travaux/server'
import type { DocumentFile } from '../read/documentsIn.ts'
import { Stop } from '../stop.ts'
import { storageSentence } from '../storageSentence.ts'
import { counted } from '../terminal/counted.ts'
import type { Format } from '../terminal/formatOption.ts'
import { json } from '../terminal/json.ts'
import { printWords } from '../terminal/printWords.ts'
import { print } from '../terminal/print.ts'
import { progress } from '../terminal/progress.ts'
import { queuedDocument, type PutAs } from './queuedDocument.ts'

export interface PutFilesOptions extends PutAs { /** How the dossier is called in sentences. */ readonly dossier: string; readonly signal: AbortSignal; readonly format: Format }

const megabyte = 1024 * 1024
/** In bytes, of what is held in memory before it is put. */
const atOnce = 8 * megabyte

/**
 * Puts documents on the queue of a dossier, with progress on stderr, and says how many were new.
 *
 * @throws Stop where it was interrupted, the server takes no more, or a file could not be read.
 */
export async function putFiles(files: readonly DocumentFile[], queue: Queue, { dossier, signal, format, ...as }: PutFilesOptions): Promise<void> {
  const bar = progress('Putting documents on the queue', files.length)
  let held: Queued[] = []
  let [size, put, done, refused] = [0, 0, 0, 0]
  const flush = async () => {
    put += await queue.put(held).catch((error: unknown) => {
      const sentence = storageSentence(error, dossier)
      throw sentence === null ? error : new Stop('no', sentence)
    })
    done += held.length
    held = []
    size = 0
  }
  const open = opener()
  try {
    for (const file of files) {
      if (signal.aborted) break
      const content = await open(file)
      if ('refused' in content) {
        refused++
        bar.say(content.refused)
        continue
      }
      const document = queuedDocument(file.name, content, as)
      held.push(document)
      size += document.bytes.length
      if (size >= atOnce || held.length === 200) await flush()
      bar.at(done, file.name)
    }
    if (held.length > 0) await flush()
  } finally {
    bar.away()
  }
  const already = done - put
  if (format === 'json') await print(json({ dossier, put, already, refused }))
  else await printWords(`${counted(put, 'document')} put on the queue of ${dossier}${already === 0 ? '' : `; ${already} on it already`}. \`travaux read --worker --into ADDRESS\` reads them.\n`)
  if (done + refused < files.length) throw new Stop('interrupted', `Interrupted after ${done + refused} of ${files.length} documents; the same command puts the others.`)
  if (refused > 0) throw new Stop('no', `${refused} of ${files.length} documents could not be put on the queue.`)
}

/** Opens files one after the other; one of many documents once for all of them. */
function opener() {
  let last: { readonly path: string; readonly kept: KeptSources | Refused } | null = null
  return async ({ path, name, bytes: length, part }: DocumentFile) => {
    if (length > largestText) return { refused: `${name}: the file has ${Math.round(length / megabyte)} MB, and at most ${largestText / megabyte} MB can be read: split it into its documents.` }
    try {
      if (part === null) return { bytes: await readFile(path) }
      if (last?.path !== path) last = { path, kept: await keepSource(path, await readFile(path)) }
    } catch (error) {
      const refused = storageSentence(error, name)
      if (refused === null) throw error
      return { refused }
    }
    if ('refused' in last.kept) return last.kept
    const kept = last.kept.sources[part]
    return kept === undefined ? { refused: `${name} is no longer in its file, which was changed meanwhile; put it on the queue again.` } : { kept }
  }
}
