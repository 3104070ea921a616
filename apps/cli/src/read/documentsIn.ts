import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { largestText } from '@travaux/reading'
import { storageSentence } from '../storageSentence.ts'
import type { TextFile } from './textFile.ts'

/** A document to be read; `part` says which of its file's, from 0, where that holds many. */
export interface DocumentFile extends TextFile { readonly part: number | null }

/** `passedOver`: a sentence where parts of the file are no documents, or null. */
export interface DocumentsFound { readonly documents: readonly DocumentFile[]; readonly passedOver: string | null }

/** Files that by their ending hold one document: they are opened only when their turn comes. */
const single = new Set(['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml', '.pdf', '.docx', '.eml'])

/**
 * The documents of a file. One of those that may hold many (feeds, JSON lines, tables, and what has no ending that tells) is looked through
 * and closed again: nothing of it stays in memory. What cannot be opened is handed on as it is, to be refused in its turn.
 */
export async function documentsIn(file: TextFile): Promise<DocumentsFound> {
  const whole: DocumentsFound = { documents: [{ ...file, part: null }], passedOver: null }
  if (single.has(extname(file.path).toLowerCase()) || file.bytes > largestText) return whole
  const { keepSource } = await import('@travaux/server')
  const bytes = await readFile(file.path).catch((error: unknown) => {
    if (storageSentence(error, file.name) === null) throw error
    return null
  })
  if (bytes === null) return whole
  const kept = await keepSource(file.name, bytes)
  if ('refused' in kept || kept.sources.length === 1 && kept.sources[0]?.kept.part === null) return whole
  const { sources, passedOver } = kept
  return { passedOver, documents: sources.map(({ kept: { part } }, i) => ({ ...file, name: `${file.name} (${part})`, bytes: Math.ceil(file.bytes / sources.length), part: i })) }
}
