import type { Reading } from '@travaux/reading'
import type { Recorder } from '@travaux/record'
import { Stop } from '../stop.ts'
import { storageSentence } from '../storageSentence.ts'
import { collectAbove } from './collectAbove.ts'
import type { NotRead } from './outcomeOf.ts'
import { readerAuthor } from './readerAuthor.ts'
import type { Report } from './report.ts'

/** What was read, on its way into a dossier. `flush` records what is still held back. */
export interface Batches {
  reading(file: string, reading: Reading): Promise<void>
  notRead(file: string, why: NotRead): Promise<void>
  flush(): Promise<void>
}

/** A transaction is synced to the disk, which costs about as much as reading a text: one for many. What is held back is lost where the command is killed. */
const largest = { texts: 64, findings: 4000, milliseconds: 250 }

/** In bytes, of the main thread: what is live is about half. */
const heap = 96 * 1024 * 1024

/**
 * Records readings in a dossier, many in one transaction, each whole or not at all, and reports each once it is on record.
 * `onRefused`: told of one that the record refuses; the others are recorded all the same.
 *
 * @throws Stop with a sentence where the disk takes no more.
 */
export function recordInBatches(recorder: Recorder, dossier: string, report: Report, onRefused: (sentence: string) => void): Batches {
  let held: ({ readonly file: string; readonly reading: Reading } | { readonly file: string; readonly why: NotRead })[] = []
  let [texts, findings, since] = [0, 0, 0]

  const flush = async () => {
    const all = held
    held = []
    texts = findings = 0
    const readings = all.flatMap((each) => 'reading' in each ? [each.reading.findings] : [])
    const recorded = readings.length === 0 ? [] : await recorder.record(readings, readerAuthor).catch((error: unknown) => {
      if (readings.length === 1 || storageSentence(error, dossier) === null) throw error
      return null
    }).catch(stopped)
    // What of it the disk still takes is recorded, one by one.
    if (recorded === null) return oneByOne(all)
    await tell(all, recorded)
    collectAbove(heap)
  }
  const oneByOne = async (all: typeof held) => {
    for (const each of all) await tell([each], 'why' in each ? [] : await recorder.record([each.reading.findings], readerAuthor).catch(stopped))
  }
  const stopped = (error: unknown): never => {
    const sentence = storageSentence(error, dossier)
    throw sentence === null ? error : new Stop('no', sentence)
  }
  const tell = async (all: typeof held, recorded: Awaited<ReturnType<Recorder['record']>>) => {
    let next = 0
    for (const each of all) {
      if ('why' in each) {
        await report.notRead(each.file, each.why)
        continue
      }
      const added = recorded[next++] ?? 0
      if (typeof added === 'number') await report.reading(each.file, each.reading, added)
      else {
        const refused = `${each.file} could not be recorded because of a fault in Travaux (${added.refused}); please report it.`
        onRefused(refused)
        await report.notRead(each.file, { refused })
      }
    }
  }
  const hold = async (each: (typeof held)[number]) => {
    if (held.length === 0) since = performance.now()
    held.push(each)
    if (texts >= largest.texts || findings >= largest.findings || held.length >= 1000 || performance.now() - since >= largest.milliseconds) await flush()
  }
  return {
    reading: (file, reading) => {
      texts++
      findings += reading.findings.length
      return hold({ file, reading })
    },
    notRead: (file, why) => hold({ file, why }),
    flush,
  }
}
