import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { makeId, type SourceId } from '@travaux/model'
import { keepFile, type KeptDocument } from '@travaux/reading'
import type { Refused } from './takeIn.ts'

/** A document whose text is kept: what passages will point into, and the id that its words give it. */
export interface KeptSource {
  readonly source: SourceId
  /** With what was to be said of its bytes among its notes. */
  readonly kept: KeptDocument
  /** The name of its file without the folder, and where it stands in a file of many: "news.jsonl (line 17)". */
  readonly file: string
  /** Of the bytes of its file as they came in, in hex. */
  readonly sha256: string
  /** Whether its text is not simply what the file's bytes say, so that the file is kept, too. Collections are not: their texts are. */
  readonly keepOriginal: boolean
}

/** `passedOver`: a sentence where parts of the file are no documents, or null. */
export interface KeptSources { readonly sources: readonly KeptSource[]; readonly passedOver: string | null }

/**
 * Bytes to the kept texts of the documents in them. An id is made of the first 16 hex digits of the SHA-256 of the text, so the same words
 * are the same source whatever the file is called and however it was encoded.
 */
export async function keepSource(name: string, bytes: Uint8Array): Promise<KeptSources | Refused> {
  const file = await keepFile(bytes, { name: basename(name) })
  if ('refused' in file) return { refused: `${name}: ${file.refused.replace(/\.$/, '')}.` }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const [first] = file.passedOver
  const more = file.passedOver.length - 1
  return {
    sources: file.documents.map((kept) => ({
      source: makeId('source', createHash('sha256').update(kept.text).digest('hex').slice(0, 16)),
      kept, sha256, keepOriginal: kept.part === null && kept.mediaType !== 'text/plain', file: kept.part === null ? basename(name) : `${basename(name)} (${kept.part})`,
    })),
    passedOver: first === undefined ? null : `${name}: ${first}${more === 0 ? '' : `, and ${more} more such ${more === 1 ? 'part' : 'parts'}`}; ${file.documents.length === 1 ? 'the other is' : `the other ${file.documents.length} are`} read.`,
  }
}
