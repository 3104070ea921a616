import { readFile, stat } from 'node:fs/promises'
import { markedIn, marksInBrackets, type Comment } from '@travaux/drafting'
import { standardInput } from '../read/standardInput.ts'
import { Stop } from '../stop.ts'
import { storageSentence } from '../storageSentence.ts'

/**
 * A draft text as a file gives it: all its characters, the remarks that its authors made on them, and what the file holds that could not be taken over, a sentence
 * each. `date`: when the file was last written, ISO date and time, UTC.
 */
export interface TextIn { readonly text: string; readonly comments: readonly Comment[]; readonly notes: readonly string[]; readonly date: string }

/**
 * The text in a file, `-` being standard input: of plain text and Markdown its own characters; of Word and Akoma Ntoso with each author's insertions and deletions
 * as attributed brackets; of PDF and pages the running text.
 *
 * @throws Stop with a sentence where the file cannot be read or holds no text.
 */
export async function textIn(file: string): Promise<TextIn> {
  if (file === '') throw new Stop('wrong', 'The file’s name is empty; give the name of a text or a dossier.')
  const path = file === '-' ? (await standardInput()).path : file
  const [bytes, date] = await Promise.all([readFile(path), stat(path)]).then(([read, { mtime }]) => [read, mtime.toISOString()] as const).catch((error: unknown) => { throw new Stop('no', storageSentence(error, file) ?? String(error)) })
  const found = await textOf(bytes, file)
  if ('refused' in found) throw new Stop('no', `${file}: ${found.refused}`)
  return { ...found, date }
}

async function textOf(bytes: Uint8Array, file: string): Promise<Omit<TextIn, 'date'> | { readonly refused: string }> {
  const marked = await markedIn(bytes)
  if (marked !== null && 'refused' in marked) return marked
  if (marked !== null) {
    const { text, comments, notes } = marksInBrackets(marked)
    return { text, comments, notes: [...new Set([...marked.notes, ...notes])] }
  }
  const text = exactly(bytes)
  if (text !== null && /^\s*\{\\rtf/u.test(text)) return { refused: 'the file is rich text (.rtf): open it in Word or LibreOffice and save it as .docx' }
  if (text !== null && (/\.(?:txt|text|md|markdown)$/iu.test(file) || !/^\uFEFF?\s*<(?:\?xml|!doctype html|html)|^%PDF-/iu.test(text))) return { text, comments: [], notes: [] }
  const { keepFile } = await import('@travaux/reading')
  const kept = await keepFile(bytes, { name: file === '-' ? 'standard-input.txt' : file })
  if ('refused' in kept) return kept
  const [first, ...more] = kept.documents
  if (first === undefined) return { refused: 'there is no text in it' }
  return { text: first.text, comments: [], notes: [...first.notes.map(({ message }) => message), ...more.length === 0 ? [] : [`the file holds ${more.length + 1} documents; this is the first`]] }
}

/** UTF-8 as it stands, a mark at its beginning included, so that it is printed again to the byte; null where it is none. */
function exactly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
