import type { KeptDocument } from './keptFile.ts'
import { textOfHtml } from './textOfHtml.ts'

/** The names under which collections of documents keep these things, best first; compared without case, spaces, dots, - and _. */
const names = {
  text: ['text', 'fulltext', 'body', 'content', 'articletext', 'articlebody', 'bodytext', 'maintext', 'rawtext', 'cleantext', 'article', 'document', 'story', 'transcript', 'speech', 'statement', 'contents'],
  title: ['title', 'headline', 'heading', 'subject', 'articletitle'],
  published: ['published', 'date', 'publicationdate', 'datepublished', 'datepublish', 'publishedat', 'publisheddate', 'pubdate', 'publishdate', 'publishedon', 'datetime', 'timestamp', 'day', 'created', 'createdat'],
  publisher: ['publisher', 'publication', 'source', 'sourcename', 'outlet', 'newspaper', 'agency', 'site', 'sitename', 'medium', 'media', 'journal', 'domain', 'sourcedomain'],
  url: ['url', 'link', 'uri', 'permalink', 'sourceurl', 'canonicalurl'],
  language: ['language', 'lang'],
  genre: ['genre', 'doctype', 'documenttype'],
  dateline: ['dateline'],
} as const

/** Whether a record of these columns could hold a document. */
export function hasText(columns: readonly string[]): boolean {
  const all = new Set(columns.map(plain))
  return names.text.some((name) => all.has(name))
}

/**
 * A record of a collection (a line of JSON, a row of a table) as a document: its text, title, date, publisher, address and language are
 * found by the names that collections usually give them. The text stays as it is, character for character, unless it is a page.
 * Null where it has no text.
 */
export function documentOfRecord(record: Readonly<Record<string, unknown>>, part: string): KeptDocument | null {
  const values = new Map<string, string>()
  for (const [name, value] of Object.entries(record)) {
    const words = wordsOf(value)
    if (words !== null && !values.has(plain(name))) values.set(plain(name), words)
  }
  const field = (of: keyof typeof names) => names[of].map((name) => values.get(name)).find((value) => value !== undefined && value.trim() !== '')
  const raw = field('text')
  if (raw === undefined) return null
  const page = /<(?:p|div|br|html|body|article|span)\b[^>]*>/i.test(raw) ? textOfHtml(/<html/i.test(raw) ? raw : `<html><body><article>${raw}</article></body></html>`) : null
  const text = page?.text ?? raw
  if (text.trim() === '') return null
  const published = dateOf(field('published'))
  const language = field('language')?.trim()
  const given = { publisher: field('publisher')?.trim(), published, url: field('url')?.trim(), genre: field('genre')?.trim(), dateline: field('dateline')?.trim(), language: language !== undefined && /^[a-z]{2}(?:[-_]|$)/i.test(language) ? language.slice(0, 2).toLowerCase() : undefined }
  const meta = Object.fromEntries(Object.entries({ ...page?.meta, ...given }).filter(([, value]) => value !== undefined))
  return { text, title: field('title')?.trim() ?? page?.title ?? null, meta, mediaType: page === null ? 'text/plain' : 'text/html', notes: page?.notes ?? [], part }
}

function plain(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/[\s._-]/g, '')
}

/** Paragraphs may come as a list, a publisher as an object with a name. */
function wordsOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.length > 0 && value.every((each) => typeof each === 'string') ? value.join('\n') : null
  if (typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string') return value.name
  return null
}

/** Seconds or milliseconds since 1970, and 20190115, are dates too. */
function dateOf(given: string | undefined): string | undefined {
  const words = given?.trim()
  if (words === undefined) return undefined
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/.exec(words)
  if (compact !== null) return `${compact[1]}-${compact[2]}-${compact[3]}`
  if (/^\d{9,10}(?:\.\d+)?$/.test(words)) return new Date(Number(words) * 1000).toISOString()
  if (/^\d{12,13}$/.test(words)) return new Date(Number(words)).toISOString()
  return words
}
