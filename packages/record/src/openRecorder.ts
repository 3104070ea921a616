import type { Author, Entry, Finding, Source, SourceId, SubjectId } from '@travaux/model'
import type { OpenDossierOptions } from './openDossier.ts'
import { fold } from './fold.ts'
import type { Folded } from './folded.ts'
import { newEntries } from './newEntries.ts'
import { sameValue } from './sameValue.ts'
import { seenFrom } from './seenFrom.ts'
import { StaleAppend } from './staleAppend.ts'
import type { Original, Recorded } from './store.ts'

/** How the reader last read a source: its version, the ISO date of publication it went by, and the position of the entry that says so. */
export interface LastReading { readonly version: string; readonly published: string | null; readonly position: number }

/** What is found in one source; or what decides on it, once everything on record is known: it is asked again where others recorded meanwhile. */
export type ToRecord = readonly Finding[] | (() => readonly Finding[])

/** Records what is read of very many documents, without holding what it records. */
export interface Recorder {
  readonly name: string
  /** What persons and codebooks told up to when it was opened, with what the reader said of the same subjects; nothing else. */
  readonly told: Folded
  /** How each source was last read by the reader. */
  readonly readings: ReadonlyMap<SourceId, LastReading>
  /** Records the findings of several readings, each of one source, all or none. Gives for each how many entries were new, or why it could not be recorded:
   *  the others then are all the same.
   *  @throws CannotAppend where the log could not be written. */
  record(readings: readonly ToRecord[], author: Author): Promise<readonly (number | { readonly refused: string })[]>
  /** Reads what others recorded since. */
  follow(): Promise<void>
  /** Keeps files that sources are taken from, before these are recorded. */
  keepOriginals(originals: readonly Original[]): Promise<void>
  close(): Promise<void>
}

export type OpenRecorderOptions = Pick<OpenDossierOptions, 'store' | 'now' | 'newId' | 'compartment'> & {
  /** Is told of each source that the reader recorded, as the log is read and added to: what it needs of it, it keeps. */
  readonly onSource?: (id: SourceId, value: Source) => void
  /** Is told of each entry by somebody but the reader that is recorded after `told` was gathered. */
  readonly onTold?: (entry: Recorded) => void
}

/** What is kept of a source: where in the log the runs of its reader's entries lie, as pairs first, last. */
interface Place { readonly runs: number[] }

/**
 * Opens a store to record in bulk. Of what a reader found only the names of the sources and where their entries lie stay in memory,
 * about 300 bytes a source, however large the log; a `Dossier` keeps all of it. What is recorded is the same but in one thing: where a
 * source is read again, an entry on a side or person is new unless this reader said the same of it in this source before. What not all see who see
 * what is recorded here (`compartment`) is passed over: it would tell them of it.
 *
 * @throws CannotOpen where the log cannot be read to its end. The store is closed then.
 */
export async function openRecorder({ store, now, newId, compartment = 'shared', onSource = () => {}, onTold = () => {} }: OpenRecorderOptions): Promise<Recorder> {
  const places = new Map<SourceId, Place>()
  const readings = new Map<SourceId, LastReading>()
  let position = 0
  let last = 0
  let current: SourceId | null = null

  const take = (entry: Recorded): void => {
    position = entry.position
    if (!seenFrom(compartment, entry)) return void (current = null)
    last = Math.max(last, Date.parse(entry.recordedAt))
    const source = entry.author.is === 'reader' ? sourceOf(entry) : null
    if (source === null) return void (current = null)
    let place = places.get(source)
    if (place === undefined) places.set(source, place = { runs: [] })
    if (source === current) place.runs[place.runs.length - 1] = position
    else place.runs.push(position, position)
    current = source
    if (entry.kind === 'source' && 'value' in entry && entry.author.is === 'reader') {
      readings.set(source, { version: entry.author.version, published: entry.value.published, position })
      onSource(source, entry.value)
    }
  }
  const catchUp = async (): Promise<void> => {
    for await (const batch of store.read(position)) for (const entry of batch) {
      take(entry)
      if (entry.author.is !== 'reader' && seenFrom(compartment, entry)) onTold(entry)
    }
  }

  let told: Folded
  try {
    told = await toldIn(store.read(0), () => store.read(0), take, compartment)
  } catch (error) {
    await store.close()
    throw error
  }

  /** What an author said in a source, the last of each subject. */
  const saidIn = async (source: SourceId | null, author: Author): Promise<ReadonlyMap<SubjectId, Entry>> => {
    const said = new Map<SubjectId, Entry>()
    const runs = source === null ? [] : places.get(source)?.runs ?? []
    for (let i = 0; i < runs.length; i += 2) {
      const [first, last] = [runs[i] ?? 0, runs[i + 1] ?? 0]
      reading: for await (const batch of store.read(first - 1)) for (const entry of batch) {
        if (entry.position > last) break reading
        if (sameValue(entry.author, author)) said.set(entry.subject, entry)
      }
    }
    return said
  }

  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work)
    turn = done.catch(() => {})
    return done
  }
  return {
    name: store.name,
    told,
    readings,

    record(batch, author) {
      const recordAll = async (): Promise<readonly (number | { readonly refused: string })[]> => {
        for (;;) {
          await catchUp()
          const made = { newId, recordedAt: new Date(Math.max(now().getTime(), last + 1)).toISOString(), compartment }
          const entries: Entry[] = []
          const outcomes: (number | { readonly refused: string })[] = []
          for (const each of batch) {
            const findings = typeof each === 'function' ? each() : each
            const source = findings.find(({ kind }) => kind === 'source')?.subject as SourceId | undefined
            const said = await saidIn(source ?? null, author)
            try {
              const added = newEntries(findings, author, { said: (subject) => said.get(subject), textOf: () => undefined }, made)
              entries.push(...added)
              outcomes.push(added.length)
            } catch (error) {
              if (!(error instanceof RangeError)) throw error
              outcomes.push({ refused: error.message })
            }
          }
          if (entries.length === 0) return outcomes
          try {
            for (const entry of await store.append(entries, position)) take(entry)
            return outcomes
          } catch (error) {
            if (!(error instanceof StaleAppend)) throw error
          }
        }
      }
      return inTurn(recordAll)
    },

    follow: () => inTurn(catchUp),

    keepOriginals: (originals) => store.keepOriginals(originals),

    async close() {
      await turn
      await store.close()
    },
  }
}

/** A reader's entry rests on the source it was found in. */
function sourceOf(entry: Recorded): SourceId | null {
  if (entry.kind === 'source') return entry.subject as SourceId
  return 'evidence' in entry ? entry.evidence[0]?.source ?? null : null
}

/**
 * Everything said of what somebody but the reader spoke of. Where they spoke after the reader, the log is gone through once more for what
 * the reader had said of it. Texts of sources are left out.
 */
async function toldIn(first: AsyncIterable<readonly Recorded[]>, again: () => AsyncIterable<readonly Recorded[]>, each: (entry: Recorded) => void, compartment: string): Promise<Folded> {
  const subjects = new Set<SubjectId>()
  const kept: Recorded[] = []
  let readBefore = false
  let spokeAfter = false
  for await (const batch of first) for (const entry of batch) {
    each(entry)
    if (!seenFrom(compartment, entry)) continue
    if (entry.author.is === 'reader') {
      readBefore = true
      if (!subjects.has(entry.subject)) continue
    } else {
      subjects.add(entry.subject)
      spokeAfter ||= readBefore
    }
    kept.push(withoutText(entry))
  }
  if (!spokeAfter) return fold(kept)
  kept.length = 0
  for await (const batch of again()) for (const entry of batch) if (subjects.has(entry.subject) && seenFrom(compartment, entry)) kept.push(withoutText(entry))
  return fold(kept)
}

function withoutText(entry: Recorded): Recorded {
  if (entry.kind !== 'source' || !('value' in entry)) return entry
  return { ...entry, value: { ...entry.value, text: '' } }
}
