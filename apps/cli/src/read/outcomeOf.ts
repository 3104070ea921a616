import { readFileSync, statSync } from 'node:fs'
import type { Codebook, SourceId } from '@travaux/model'
import { largestText, type Described, type Reading } from '@travaux/reading'
import type { Original } from '@travaux/record'
import { keepSource, readSource, type Already, type KeptSource, type KeptSources, type KnownSource, type Refused } from '@travaux/server'
import { storageSentence } from '../storageSentence.ts'

/** What is the same for all files of one command. `known`: the sources that are not read again. */
export interface ReadTask { /** Whether files are wanted along with what was found in them, where they are to be kept. */ readonly originals?: boolean; readonly codebook: Codebook | null; readonly published: string | null; readonly known: ReadonlyMap<SourceId, KnownSource> }

/** What a file holds that lies on no disk here: its bytes, or a document of it whose text is kept already. */
export type Content = { readonly bytes: Uint8Array } | { readonly kept: KeptSource }

/** A document of a file, and what is known of it beforehand: its own `published` goes over the command's. `part`: which of the documents, from 0, where the file holds many. */
export interface FileToRead { readonly content?: Content; readonly path: string; readonly name: string; readonly part?: number | null; readonly described?: Described; readonly published?: string | null }

/** `sameAs`: the name of a file before it in the same command, whose text is the same. */
export type NotRead = Already | Refused | { readonly source: SourceId; readonly sameAs: string }

/** What became of one file. */
export type Outcome = { readonly source: SourceId; readonly reading: Reading; readonly original?: Original } | NotRead

const megabyte = 1024 * 1024

/** The documents of the file read last: its other parts are asked for next. */
let last: { readonly path: string; readonly kept: KeptSources | Refused } | null = null

/** Reads one document on this thread. Never throws: a file that cannot be read gives the sentence that says why. */
export async function outcomeOf({ path, name, part = null, described, published: on, content }: FileToRead, { codebook, published, known, originals = false }: ReadTask): Promise<Outcome> {
  try {
    const opened = content === undefined ? await onDisk(path, name, part) : await inMemory(name, content)
    if ('refused' in opened) return opened
    const { kept, bytes } = opened
    const before = known.get(kept.source)
    if (before !== undefined) return { already: kept.source, known: before }
    const original = originals && kept.keepOriginal && bytes !== null ? { original: { sha256: kept.sha256, bytes } } : {}
    return { source: kept.source, ...original, reading: readSource(kept, { published: on ?? published, codebook, ...described === undefined ? {} : { described } }) }
  } catch (error) {
    const sentence = storageSentence(error, name)
    return { refused: sentence ?? `${name} could not be read because of a fault in Travaux (${error instanceof Error ? error.message : String(error)}); please report it.` }
  }
}

/** `bytes`: null where they were not read for this document alone. */
type Opened = { readonly kept: KeptSource; readonly bytes: Uint8Array | null } | Refused

async function onDisk(path: string, name: string, part: number | null): Promise<Opened> {
  const { size } = statSync(path)
  // Asked before a file of any size is brought into memory.
  if (size > largestText) return { refused: `${name}: the file has ${Math.round(size / megabyte)} MB, and at most ${largestText / megabyte} MB can be read: split it into its documents.` }
  const again = part !== null && last?.path === path ? last.kept : null
  const bytes = again === null ? readFileSync(path) : null
  const opened = again ?? await keepSource(part === null ? name : path, bytes ?? new Uint8Array(0))
  last = part === null ? null : { path, kept: opened }
  if ('refused' in opened) return opened
  const kept = opened.sources[part ?? 0]
  return kept === undefined ? { refused: `${name} is no longer in its file, which was changed while it was read; read it again.` } : { kept, bytes }
}

async function inMemory(name: string, content: Content): Promise<Opened> {
  if ('kept' in content) return { kept: content.kept, bytes: null }
  const opened = await keepSource(name, content.bytes)
  if ('refused' in opened) return opened
  const [kept] = opened.sources
  return kept === undefined ? { refused: `${name} holds no document.` } : { kept, bytes: content.bytes }
}
