import { basename } from 'node:path'
import type { SourceId } from '@travaux/model'
import { makeReprints } from '@travaux/reading'
import type { Clearance, Held, Queue } from '@travaux/record'
import { codebookOf, knownSource, type Already, type Refused } from '@travaux/server'
import { version } from '../packageRoot.ts'
import { recorderFile } from '../recorderFile.ts'
import { readingThreads } from '../read/readingThreads.ts'
import { documentQueued } from './queuedDocument.ts'
import { isNewTo } from './isNewTo.ts'
import { recordTogether, type RecordedOne } from './recordTogether.ts'

export interface ReaderOptions {
  readonly queue: Pick<Queue, 'inTurn'>
  readonly address: string
  /** How the dossier is called in sentences. */
  readonly dossier: string
  readonly clearance?: Clearance | undefined
  /** Where what is found goes; what not all see who see that is not known here. */
  readonly compartment: string
  readonly cores: number
  /** Told when the dossier has learned what later documents are to be read by: a reader opened anew knows it. */
  readonly onLearned: () => void
}

/** Reads documents that were taken from a queue, and records what is found. */
export interface Reader {
  /** What the record says of a document before it is read: of one whose worker died after it had recorded it, nothing is read again. */
  known(document: Held): Already | null
  /** Null where it was stopped before, or the dossier learned meanwhile what the document is to be read by. */
  read(document: Held): Promise<RecordedOne | null>
  /** Sees what others recorded. */
  follow(): Promise<void>
  /** What is being read is thrown away; what is being recorded is recorded. */
  stop(): Promise<void>
  close(): Promise<void>
}

/** Opens a dossier on a server to read documents into it, knowing what it knows now. */
export async function openReader({ queue, address, dossier, clearance = 'everything', compartment, cores, onLearned }: ReaderOptions): Promise<Reader> {
  const reprints = makeReprints()
  /** The sources that were read of files, by hash and name. */
  const sourceOfFile = new Map<string, SourceId>()
  let learned = false
  const recorder = await recorderFile(address, {
    onSource: (id, value) => {
      reprints.add(id, value)
      if (value.sha256 !== null) sourceOfFile.set(`${value.sha256} ${value.file ?? ''}`, id)
    },
    onTold: (entry) => {
      if (!isNewTo(recorder.told, entry)) return
      learned = true
      onLearned()
    },
  }, { clearance, compartment })
  const rules = new Map<string | null, ReturnType<typeof knownSource>>()
  const knownNow = (source: SourceId, published: string | null) => {
    let rule = rules.get(published)
    if (rule === undefined) rules.set(published, rule = knownSource(recorder.told, { version, published }, recorder.readings))
    return rule(source)
  }
  const record = recordTogether(recorder, { reprints, knownNow, isLate: () => learned, inTurn: (work) => queue.inTurn(work) })
  const threads = readingThreads({ originals: true, codebook: codebookOf(recorder.told, dossier), published: null, known: new Map() }, { size: cores })

  return {
    known({ name, details: { published = null, sha256, source: kept } }) {
      const source = (kept as SourceId | null | undefined) ?? sourceOfFile.get(`${sha256} ${basename(name)}`)
      const known = source === undefined ? undefined : knownNow(source, published)
      return source === undefined || known === undefined ? null : { already: source, known }
    },

    async read(document): Promise<RecordedOne | null> {
      const { name, details: { published = null } } = document
      const outcome = await threads.read(documentQueued(document))
      if (outcome === null || !('reading' in outcome)) return outcome as Already | Refused | null
      if (outcome.original !== undefined && knownNow(outcome.source, published) === undefined) await recorder.keepOriginals([outcome.original])
      const recorded = await record({ source: outcome.source, reading: outcome.reading, published })
      return recorded !== null && 'refused' in recorded ? { refused: `${name} could not be recorded because of a fault in Travaux (${recorded.refused}); please report it.` } : recorded
    },

    follow: () => recorder.follow(),

    stop: () => threads.close(),

    async close() {
      await threads.close()
      await recorder.close()
    },
  }
}
