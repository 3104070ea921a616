import type { SourceId } from '@travaux/model'
import { makeReprints, type Reading, type Reprints } from '@travaux/reading'
import type { Recorder } from '@travaux/record'
import type { Already, Refused } from '@travaux/server'
import { apartFromReprints } from '../read/apartFromReprints.ts'
import { collectAbove } from '../read/collectAbove.ts'
import { readerAuthor } from '../read/readerAuthor.ts'

/** What was read of one document. */
export interface ReadOne { readonly source: SourceId; readonly reading: Reading; readonly published: string | null }

/** What became of it: the reading as it was recorded, with how many entries were new; or nothing, since another had recorded it, or it does not fit. */
export type RecordedOne = { readonly reading: Reading; readonly added: number } | Already | Refused

export interface RecordTogetherOptions {
  readonly reprints: Reprints
  /** What the record says of a source at this moment. */
  readonly knownNow: (source: SourceId, published: string | null) => Already['known'] | undefined
  /** Whether the dossier has learned more than what was read was read by: then none of it is recorded. */
  readonly isLate: () => boolean
  /** Runs what records one process at a time. */
  readonly inTurn: (work: () => Promise<void>) => Promise<void>
}

interface Waiting extends ReadOne { readonly answer: (recorded: RecordedOne | null) => void; readonly fail: (error: unknown) => void }

/** In bytes, of the main thread. */
const heap = 96 * 1024 * 1024

/**
 * Records readings beside others who record in the same dossier: as many in one transaction as have come while the last one ran. Whether a source is recorded,
 * and of what it is a reprint, is decided on when all that others recorded is known, so that each is on record once.
 */
export function recordTogether(recorder: Recorder, { reprints, knownNow, isLate, inTurn }: RecordTogetherOptions): (read: ReadOne) => Promise<RecordedOne | null> {
  const apart = apartFromReprints(reprints, recorder)
  let waiting: Waiting[] = []
  let recording = false

  const record = async (some: readonly Waiting[]) => {
    const decided: (RecordedOne | null)[] = []
    const outcomes = await recorder.record(some.map(({ source, reading, published }, i) => () => {
      const known = knownNow(source, published)
      const kept = known !== undefined ? { already: source, known } : isLate() ? null : { reading: apart(source, reading), added: 0 }
      decided[i] = kept
      return kept !== null && 'reading' in kept ? kept.reading.findings : []
    }), readerAuthor)
    for (const [i, { answer }] of some.entries()) {
      const [what, outcome] = [decided[i] ?? null, outcomes[i] ?? 0]
      answer(typeof outcome !== 'number' ? outcome : what !== null && 'reading' in what ? { ...what, added: outcome } : what)
    }
  }
  const recordAll = async () => {
    if (recording) return
    recording = true
    while (waiting.length > 0) {
      let together: readonly Waiting[] = waiting
      await inTurn(async () => {
        // Only now: what has come while others had their turn goes along.
        const some = parted(waiting)
        together = some.together
        waiting = some.later
        await record(some.together)
      }).catch((error: unknown) => {
        waiting = waiting.filter((each) => !together.includes(each))
        for (const { fail } of together) fail(error)
      })
      collectAbove(heap)
    }
    recording = false
  }
  return (read) => new Promise((answer, fail) => {
    waiting.push({ ...read, answer, fail })
    void recordAll()
  })
}

/** Those that are no copies of each other: what a copy is can be told only when its original is on record. */
function parted(waiting: readonly Waiting[]) {
  const among = makeReprints()
  const ids = new Set<SourceId>()
  const [together, later]: [Waiting[], Waiting[]] = [[], []]
  for (const each of waiting) {
    const { source, reading: { source: value } } = each
    if (ids.has(source) || among.relationOf(source, value) !== null) later.push(each)
    else {
      together.push(each)
      ids.add(source)
      among.add(source, value)
    }
  }
  return { together, later }
}
