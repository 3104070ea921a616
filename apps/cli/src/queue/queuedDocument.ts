import { createHash } from 'node:crypto'
import { basename, sep } from 'node:path'
import type { Queued } from '@travaux/record'
import type { KeptSource } from '@travaux/server'
import type { Content } from '../read/outcomeOf.ts'
import type { Sized } from '../read/readingThreads.ts'

/** How documents are put: the ISO date of their publication where one is given, and the compartment that they and what is found in them belong to. */
export interface PutAs { readonly published: string | null; readonly compartment: string }

/** A document on its way to a machine that has not its file: the file's bytes, or, of a file of many, the one document's text as it was kept. */
export function queuedDocument(name: string, content: Content, { published, compartment }: PutAs): Queued {
  const bytes = 'bytes' in content ? content.bytes : new TextEncoder().encode(JSON.stringify(content.kept))
  const sha256 = digest(bytes)
  // As every system writes it: where it is read, another may stand between folders.
  const called = name.split(sep).join('/')
  return { key: digest(JSON.stringify([basename(name), sha256, published])), name: called, compartment, bytes, details: { published, sha256, source: 'kept' in content ? content.kept.source : null } }
}

/** The same where it is read. */
export function documentQueued({ name, bytes, details }: Queued): Sized {
  const content: Content = details['source'] === null ? { bytes } : { kept: JSON.parse(new TextDecoder().decode(bytes)) as KeptSource }
  return { path: name, name, bytes: bytes.length, published: details['published'] ?? null, content }
}

function digest(of: string | Uint8Array): string {
  return createHash('sha256').update(of).digest('hex')
}
