import { Command } from 'commander'
import type { Codebook, SourceId } from '@travaux/model'
import { isDay, type Recorder } from '@travaux/record'
import type { KnownSource } from '@travaux/server'
import { codebookFile } from '../codebookFile.ts'
import { interruption } from '../interruption.ts'
import { version } from '../packageRoot.ts'
import { recorderFile } from '../recorderFile.ts'
import type { apartFromReprints } from '../read/apartFromReprints.ts'
import { countedWords } from '../read/countedWords.ts'
import { jsonListing } from '../read/jsonListing.ts'
import type { NotRead } from '../read/outcomeOf.ts'
import { readMany } from '../read/readMany.ts'
import { recordInBatches } from '../read/recordInBatches.ts'
import { recordedListing } from '../read/recordedListing.ts'
import type { Report } from '../read/report.ts'
import { standardInput } from '../read/standardInput.ts'
import { textListing } from '../read/textListing.ts'
import type { TextFile } from '../read/textFile.ts'
import { textsIn } from '../read/textsIn.ts'
import { dossierPlace, shownPlace } from '../dossierPlace.ts'
import { Stop } from '../stop.ts'
import { storageSentence } from '../storageSentence.ts'
import { checkCompartments, clearanceOption, compartmentOption, type CompartmentOptions } from '../terminal/compartmentOptions.ts'
import { formatOption, type Format } from '../terminal/formatOption.ts'
import { progress } from '../terminal/progress.ts'
import { say } from '../terminal/say.ts'

interface ReadOptions extends CompartmentOptions { readonly into?: string; readonly published?: string; readonly codebook?: string; readonly explain?: true; readonly format: Format }

/** `travaux read`: what is found in texts, printed or recorded. */
export function read(): Command {
  return new Command('read')
    .description('read documents; print what is found, or record it in a dossier')
    .argument('<files...>', 'documents (.txt, .md, .html, .docx, .pdf, .eml), collections of them (.rss, .atom, .jsonl, .csv), or folders of both; - is standard input')
    .option('--into <dossier>', 'record what is found in this dossier')
    .option('--published <date>', 'when they were published (ISO date), over what they say themselves')
    .option('--codebook <file>', 'the sides, persons, issues and propositions to look for; with --into, the dossier’s own')
    .option('--explain', 'say which rule or model found each thing, by which words, and how sure it is')
    .addOption(clearanceOption())
    .addOption(compartmentOption())
    .addOption(formatOption())
    .addHelpText('after', `
Examples:
  travaux read report.txt
  pandoc note.odt -t plain | travaux read -
  travaux read report.txt --format json --codebook codebook.json
  travaux read papers/ --into talks.travaux

A folder is read on all cores. Interrupted, the same command goes on where it stopped: a text that is in the dossier
is passed over where this version has read it with all the dossier knows now, and no other --published is given. One
that a person withdrew is never read again. A file that cannot be read is named on stderr, the others are read, and
the command exits 1.`)
    .action(async (paths: string[], options: ReadOptions) => {
      const { published } = options
      if (published !== undefined && !isDay(published)) throw new Stop('wrong', `--published ${published} is not a date; write it as 2019-01-15.`)
      if (options.into !== undefined && options.codebook !== undefined) {
        throw new Stop('wrong', '--codebook and --into do not go together: a dossier brings its own codebook; give it one with `travaux new DOSSIER --codebook FILE`.')
      }
      if (options.into === undefined && (options.clearance !== undefined || options.compartment !== undefined)) throw new Stop('wrong', '--clearance and --compartment go with --into: they are of a dossier.')
      checkCompartments(options)
      if (options.into === '') throw new Stop('wrong', 'The dossier’s name is empty; give the name of its file, such as talks.travaux.')
      const input = paths.includes('-') ? await standardInput() : null
      const { files, passedOver, incomplete } = await textsIn(paths.map((path) => path === '-' && input !== null ? input : path))
      if (passedOver > 0) say(`${passedOver} ${passedOver === 1 ? 'file that is no document by its name' : 'files that are no documents by their names'} passed over.`)
      for (const sentence of incomplete) say(sentence)
      const stopped = interruption()
      const ended = () => { if (incomplete.length > 0) throw new Stop('no', '') }
      if (options.into === undefined) {
        const codebook = options.codebook === undefined ? null : await codebookFile(options.codebook)
        await readAll(files, options, stopped, codebook, new Map(), options.format === 'json' ? jsonListing(options.explain === true) : textListing(options.explain === true), null)
        return ended()
      }
      const { makeReprints } = await import('@travaux/reading')
      const reprints = makeReprints()
      const recorder = await recorderFile(dossierPlace(options.into), reprints.add, options)
      try {
        const { codebookOf, knownSources } = await import('@travaux/server')
        const { apartFromReprints } = await import('../read/apartFromReprints.ts')
        const known = knownSources(recorder.told, { version, published: options.published ?? null }, recorder.readings)
        await readAll(files, options, stopped, codebookOf(recorder.told, shownPlace(options.into)), known, recordedListing(shownPlace(options.into), options.format), { recorder, apart: apartFromReprints(reprints, recorder) })
      } finally {
        await recorder.close()
      }
      ended()
    })
}

/** Where readings are recorded, and what sets reprints apart from their originals before. */
interface Into { readonly recorder: Recorder; readonly apart: ReturnType<typeof apartFromReprints> }

async function readAll(files: readonly TextFile[], options: ReadOptions, signal: AbortSignal, codebook: Codebook | null, known: ReadonlyMap<SourceId, KnownSource>, report: Report, into: Into | null): Promise<void> {
  const bar = progress(files.length === 1 ? 'Reading' : 'Reading texts', files.length)
  // Ticks while one long text is read, too.
  let done = 0
  const tick = setInterval(() => bar.at(done, files[done]?.name), 200)
  let failed = 0
  const refused = (sentence: string) => {
    failed++
    bar.say(sentence)
  }
  const copied = into === null && files.length > 1 ? (await import('../read/copiesAmong.ts')).copiesAmong() : null
  const batches = into === null ? null : recordInBatches(into.recorder, options.into ?? '', report, refused)
  try {
    await report.begin()
    await readMany(files, {
      signal, codebook, known, published: options.published ?? null, once: into !== null, originals: into !== null,
      onOutcome: async (file, outcome) => {
        if (process.stdout.isTTY) bar.away()
        if ('reading' in outcome && outcome.original !== undefined) await into?.recorder.keepOriginals([outcome.original]).catch((error: unknown) => {
          const sentence = storageSentence(error, options.into ?? '')
          throw sentence === null ? error : new Stop('no', sentence)
        })
        const copy = 'reading' in outcome ? copied?.(file.name, outcome.source, outcome.reading.source) ?? null : null
        if (copy !== null) bar.say(copy)
        if ('reading' in outcome) await (batches === null || into === null ? report.reading(file.name, outcome.reading, 0) : batches.reading(file.name, into.apart(outcome.source, outcome.reading)))
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

/** Null where there is nothing to tell but the count at the end, or it is told as a refusal. */
async function whyNotRead(name: string, outcome: NotRead): Promise<string | null> {
  if ('refused' in outcome) return null
  if ('sameAs' in outcome) return `${name} is the same as ${outcome.sameAs}, passed over.`
  if (outcome.known.is === 'read') return null
  const { withdrawnSentence } = await import('@travaux/server')
  return withdrawnSentence(name, outcome.already, outcome.known.by)
}
