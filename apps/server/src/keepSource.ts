import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { makeId, type SourceId } from '@travaux/model'
import { decodeText, keepText, type Kept } from '@travaux/reading'
import type { Refused } from './takeIn.ts'

/** A document whose text is kept: what passages will point into, and the id that its words give it. */
export interface KeptSource {
  readonly source: SourceId
  /** With what was to be said of its bytes among its notes. */
  readonly kept: Kept
  /** Of the bytes as they came in, in hex. */
  readonly sha256: string
}

/**
 * Bytes to kept text. The id is made of the first 16 hex digits of the SHA-256 of the text, so the same words are the
 * same source whatever the file is called and however it was encoded.
 */
export function keepSource(name: string, bytes: Uint8Array): KeptSource | Refused {
  const decoded = decodeText(bytes)
  if ('refused' in decoded) return { refused: `${name}: ${decoded.refused.replace(/\.$/, '')}.` }
  const kept = keepText(decoded.text, basename(name))
  if (kept.text.trim() === '') return { refused: `${name}: there is no text in it once its markup is taken off; check that it is the document itself.` }
  const words = createHash('sha256').update(kept.text).digest('hex')
  return {
    source: makeId('source', words.slice(0, 16)),
    kept: { ...kept, notes: [...decoded.notes, ...kept.notes] },
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
}
