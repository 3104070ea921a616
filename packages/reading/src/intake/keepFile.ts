import type { Note } from '../note.ts'
import { decodeText } from './decodeText.ts'
import { isFeed, keepFeed } from './keepFeed.ts'
import { isJsonLines, keepJson } from './keepJson.ts'
import { isMail, keepMail } from './keepMail.ts'
import { keepPdf } from './keepPdf.ts'
import { keepTable } from './keepTable.ts'
import { keepText } from './keepText.ts'
import { keepWord } from './keepWord.ts'
import type { KeptFile } from './keptFile.ts'
import { largestText } from './largestText.ts'

/** How a file is called, and what is said to be in it where that is known. */
export interface FileNamed { readonly name: string; readonly mediaType?: string | undefined }

/**
 * The documents a file holds: one of a text, page, Markdown, Word document, PDF or message; of a feed, JSON lines or a table one for each item,
 * line or row. What a file is its first bytes say where they can; among texts, its ending, then how it begins. Nothing in it is run and
 * nothing fetched; archives and XML that expand beyond all measure are refused. Never throws.
 */
export async function keepFile(bytes: Uint8Array, { name, mediaType }: FileNamed): Promise<KeptFile> {
  if (bytes.length > largestText) return decodedOnly(bytes, name)
  const head = String.fromCharCode(...bytes.subarray(0, 1024))
  if (head.includes('%PDF-')) return keepPdf(bytes)
  if (head.startsWith('PK\x03\x04')) return keepWord(bytes)
  const decoded = decodeText(bytes)
  if ('refused' in decoded) return decoded
  const { text } = decoded
  const kind = kindOf(name, mediaType, text)
  switch (kind) {
    case 'mail': return keepMail(bytes)
    case 'no feed': return { refused: `the file is called a feed and ${/^\s*<(?:!doctype html|html|head|body)\b/i.test(text) ? 'holds a page: fetch the feed itself, or name it .html to have the page read' : 'is none: RSS and Atom begin with <rss>, <rdf:RDF> or <feed>'}` }
    case 'feed': return noted(keepFeed(text), decoded.notes)
    case 'json': return noted(keepJson(text), decoded.notes)
    case 'table': return noted(keepTable(text), decoded.notes)
    case 'text': return noted(decodedOnly(bytes, name, mediaType ?? mediaTypeOf(name, text)), mediaType === undefined ? unexpected(name, text) : [])
    default: return kind satisfies never
  }
}

/** Files that are text by their ending. */
const texts = new Set(['txt', 'text', 'md', 'markdown', 'html', 'htm', 'xhtml', 'xml'])
/** What files of other endings should have been. */
const wanted: Readonly<Record<string, string>> = { docx: 'no Word document', doc: 'no Word document', pdf: 'no PDF', odt: 'no OpenDocument text', rtf: 'no rich text' }

/** Undefined where the name tells. XML that is no feed is most likely a page or a text with marks of its own: they are taken off. */
function mediaTypeOf(name: string, text: string): string | undefined {
  const ending = endingOf(name)
  return ending === 'xml' || (!texts.has(ending) && isPage(text)) ? 'text/html' : undefined
}

/** A note where a file is not what its ending says, or has none that says anything. */
function unexpected(name: string, text: string): Note[] {
  const ending = endingOf(name)
  if (texts.has(ending) || name === '') return []
  const as = isPage(text) ? 'a page' : 'plain text'
  const said = wanted[ending] === undefined ? 'the file’s name does not say what kind of document it is' : `the file ends in .${ending} and is ${wanted[ending]}`
  return [{ at: null, message: `${said}: it was read as ${as}` }]
}

function isPage(text: string): boolean {
  return /^\uFEFF?\s*<(?:!doctype html|html)\b/i.test(text)
}

function endingOf(name: string): string {
  return /\.([a-z0-9]+)$/.exec(name.toLowerCase())?.[1] ?? ''
}

type TextKind = 'mail' | 'feed' | 'no feed' | 'json' | 'table' | 'text'

function kindOf(name: string, mediaType: string | undefined, text: string): TextKind {
  const ending = endingOf(name)
  switch (mediaType ?? '') {
    case 'message/rfc822': return 'mail'
    case 'application/rss+xml': case 'application/atom+xml': return isFeed(text) ? 'feed' : 'no feed'
    case 'text/csv': case 'text/tab-separated-values': return 'table'
    case 'application/json': case 'application/x-ndjson': case 'application/jsonl': return 'json'
    default:
  }
  switch (ending) {
    case 'eml': return 'mail'
    case 'jsonl': case 'ndjson': case 'json': return 'json'
    case 'csv': case 'tsv': return 'table'
    case 'rss': case 'atom': return isFeed(text) ? 'feed' : 'no feed'
    case 'txt': case 'text': case 'md': case 'markdown': case 'html': case 'htm': case 'xhtml': return 'text'
    default:
  }
  if (isFeed(text)) return 'feed'
  if (isMail(text)) return 'mail'
  return isJsonLines(text) ? 'json' : 'text'
}

function decodedOnly(bytes: Uint8Array, name: string, mediaType?: string): KeptFile {
  const decoded = decodeText(bytes)
  if ('refused' in decoded) return decoded
  const kept = keepText(decoded.text, mediaType ?? name)
  if (kept.text.trim() === '') return { refused: 'there is no text in it once its markup is taken off; check that it is the document itself' }
  return { documents: [{ ...kept, notes: [...decoded.notes, ...kept.notes], part: null }], passedOver: [] }
}

/** What was to be said of the bytes is said with the first document. */
function noted(file: KeptFile, notes: readonly Note[]): KeptFile {
  if ('refused' in file || notes.length === 0) return file
  return { ...file, documents: file.documents.map((each, i) => i === 0 ? { ...each, notes: [...notes, ...each.notes] } : each) }
}
