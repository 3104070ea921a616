import { micromark } from 'micromark'
import type { Note } from '../note.ts'
import { readFrontMatter } from './readFrontMatter.ts'
import { textOfHtml } from './textOfHtml.ts'

/** The kinds of text that `keepText` tells apart. */
type TextType = 'text/plain' | 'text/html' | 'text/markdown'

/** What a file says of itself outside its text: front matter, or the head of a page. */
export interface Kept {
  readonly text: string
  readonly title: string | null
  readonly meta: { readonly publisher?: string; readonly published?: string; readonly genre?: string; readonly language?: string; readonly retold?: boolean; readonly dateline?: string; /** Where it was published. */ readonly url?: string }
  readonly mediaType: TextType | 'application/pdf' | 'message/rfc822' | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  readonly notes: readonly Note[]
}

/**
 * The text that passages will point into. Plain text is kept character for character; of a page or Markdown the running
 * text, one paragraph a line. `what` is a media type or a file name. Scripts and styles are never text. Never throws.
 */
export function keepText(text: string, what: string): Kept {
  const mediaType = mediaTypeOf(what, text)
  switch (mediaType) {
    case 'text/plain': return { text, title: null, meta: {}, mediaType, notes: [] }
    case 'text/html': return { ...textOfHtml(text), mediaType }
    case 'text/markdown': {
      const { body, fields } = readFrontMatter(text)
      const kept = textOfHtml(`<html><body><article>${micromark(body)}</article></body></html>`)
      const { title, ...meta } = fields
      return { text: kept.text, title: title ?? kept.title, meta: { ...kept.meta, ...meta }, mediaType, notes: kept.notes }
    }
    default: return mediaType satisfies never
  }
}

function mediaTypeOf(what: string, text: string): TextType {
  const name = what.toLowerCase()
  if (name.includes('html') || name.endsWith('.htm')) return 'text/html'
  if (name.includes('markdown') || name.endsWith('.md')) return 'text/markdown'
  if (name === '' && /^\s*<(?:!doctype html|html)/i.test(text)) return 'text/html'
  return 'text/plain'
}
