import type { Codebook, SourceId } from '@travaux/model'
import type { Reprints } from '@travaux/reading'
import type { Recorder } from '@travaux/record'
import type { KnownSource } from '@travaux/server'
import { Stop } from '../stop.ts'
import { storageSentence } from '../storageSentence.ts'
import { progress } from '../terminal/progress.ts'
import type { apartFromReprints } from './apartFromReprints.ts'
import { countedWords } from './countedWords.ts'
import { readMany, type ReadManyOptions } from './readMany.ts'
import { recordInBatches } from './recordInBatches.ts'
import type { Report } from './report.ts'
import type { TextFile } from './textFile.ts'
import { whyNotRead } from './whyNotRead.ts'

/** Where readings are recorded, how it is called, and what sets reprints apart from their originals before. */
interface Into { readonly dossier: string; readonly recorder: Recorder; readonly reprints: Reprints; readonly apart: ReturnType<typeof apartFromReprints>; /** Is told of each text that is recorded, once it was read. */ readonly onRead: (source: SourceId) => void }

export interface ReadAllOptions extends Pick<ReadManyOptions, 'signal' | 'threads' | 'published'> {
  readonly codebook: Codebook | null
  readonly known: ReadonlyMap<SourceId, KnownSource>
  readonly report: Report
  readonly into: Into | null
}

/**
 * Reads files, with progress on stderr, and reports or records what is found.
 *
 * @throws Stop where it was interrupted, or some could not be read.
 */
export async function readAll(files: readonly TextFile[], { report, into, ...task }: ReadAllOptions): Promise<void> {
  const bar = progress(files.length === 1 ? 'Reading' : 'Reading texts', files.length)
  // Ticks while one long text is read, too.
  let done = 0
  const tick = setInterval(() => bar.at(done, files[done]?.name), 200)
  let failed = 0
  const refused = (sentence: string) => {
    failed++
    bar.say(sentence)
  }
  const copied = into === null && files.length > 1 ? (await import('./copiesAmong.ts')).copiesAmong() : null
  const batches = into === null ? null : recordInBatches(into.recorder, into.dossier, report, refused)
  try {
    await report.begin()
    await readMany(files, {
      ...task, once: into !== null, originals: into !== null,
      onOutcome: async (file, outcome) => {
        if (process.stdout.isTTY) bar.away()
        if ('reading' in outcome && outcome.original !== undefined) await into?.recorder.keepOriginals([outcome.original]).catch((error: unknown) => {
          const sentence = storageSentence(error, into.dossier)
          throw sentence === null ? error : new Stop('no', sentence)
        })
        const copy = 'reading' in outcome ? copied?.(file.name, outcome.source, outcome.reading.source) ?? null : null
        if (copy !== null) bar.say(copy)
        if ('reading' in outcome && batches !== null && into !== null) {
          const reading = into.apart(outcome.source, outcome.reading)
          into.reprints.add(outcome.source, reading.source)
          into.onRead(outcome.source)
          await batches.reading(file.name, reading)
        } else if ('reading' in outcome) await report.reading(file.name, outcome.reading, 0)
        else {
          const sentence = await whyNotRead(file.name, outcome)
          if ('refused' in outcome) refused(outcome.refused)
          else if (sentence !== null) bar.say(sentence)
          await (batches ?? report).notRead(file.name, outcome)
        }
        bar.at(++done, 'reading' in outcome ? countedWords(outcome.reading) : '')
      },
    })
    await batches?.flush()
  } finally {
    clearInterval(tick)
    bar.away()
  }
  await report.end()
  if (done < files.length) {
    throw new Stop('interrupted', `Interrupted after ${done} of ${files.length} texts; ${into === null ? 'what was printed is whole' : 'what was read is recorded: the same command goes on from there'}.`)
  }
  if (failed > 0) throw new Stop('no', files.length === 1 ? '' : `${failed} of ${files.length} texts could not be read.`)
}
