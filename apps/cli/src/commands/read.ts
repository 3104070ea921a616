import { availableParallelism } from 'node:os'
import { Command } from 'commander'
import type { SourceId } from '@travaux/model'
import { isDay } from '@travaux/record'
import { codebookFile } from '../codebookFile.ts'
import { dossierPlace, shownPlace } from '../dossierPlace.ts'
import { interruption } from '../interruption.ts'
import { version } from '../packageRoot.ts'
import { queueOptions, type QueueOptions } from '../queue/queueOptions.ts'
import { jsonListing } from '../read/jsonListing.ts'
import { readAll } from '../read/readAll.ts'
import { recordedListing } from '../read/recordedListing.ts'
import { standardInput } from '../read/standardInput.ts'
import { textListing } from '../read/textListing.ts'
import { textsIn } from '../read/textsIn.ts'
import { recorderFile } from '../recorderFile.ts'
import { Stop } from '../stop.ts'
import { checkCompartments, clearanceOption, compartmentOption, type CompartmentOptions } from '../terminal/compartmentOptions.ts'
import { formatOption, type Format } from '../terminal/formatOption.ts'
import { say } from '../terminal/say.ts'

interface ReadOptions extends CompartmentOptions, Omit<QueueOptions, 'compartment'> { readonly codebook?: string; readonly explain?: true; readonly cores?: number; readonly format: Format }

/** `travaux read`: what is found in texts, printed or recorded. */
export function read(): Command {
  return new Command('read')
    .description('read documents; print what is found, or record it in a dossier')
    .argument('[files...]', 'documents (.txt, .md, .html, .docx, .pdf, .eml), collections of them (.rss, .atom, .jsonl, .csv), or folders of both; - is standard input')
    .option('--into <dossier>', 'record what is found in this dossier')
    .option('--published <date>', 'when they were published (ISO date), over what they say themselves')
    .option('--codebook <file>', 'the sides, persons, issues and propositions to look for; with --into, the dossier’s own')
    .option('--explain', 'say which rule or model found each thing, by which words, and how sure it is')
    .option('--queue', 'put the documents on the queue of a dossier on a server, for workers to read')
    .option('--worker', 'read from the queue of a dossier on a server, until it is empty')
    .option('--wait', 'with --worker: stay when the queue is empty, until interrupted')
    .option('--queue-state', 'say how many documents wait, are being read, and were left aside because they cannot be read')
    .option('--cores <count>', 'read on so many cores (default: all)', coresIn)
    .addOption(clearanceOption())
    .addOption(compartmentOption())
    .addOption(formatOption())
    .addHelpText('after', `
Examples:
  travaux read report.txt
  pandoc note.odt -t plain | travaux read -
  travaux read report.txt --format json --codebook codebook.json
  travaux read papers/ --into talks.travaux
  travaux read papers/ --queue --into "postgres://user@host/database?dossier=talks"
  travaux read --worker --into "postgres://user@host/database?dossier=talks"

A folder is read on all cores. Interrupted, the same command goes on where it stopped: a text that is in the dossier
is passed over where this version has read it with all the dossier knows now, and no other --published is given. One
that a person withdrew is never read again. A file that cannot be read is named on stderr, the others are read, and
the command exits 1.

Workers on any number of machines share the queue of a dossier on a server. Each document is recorded once, however
workers die: what one held that was killed is taken by another some ten seconds later. One that is interrupted gives
back what it holds. What cannot be read is left aside, until it is put on the queue again.`)
    .action(async (paths: string[], options: ReadOptions) => {
      const { published } = options
      if (published !== undefined && !isDay(published)) throw new Stop('wrong', `--published ${published} is not a date; write it as 2019-01-15.`)
      if (options.into !== undefined && options.codebook !== undefined) {
        throw new Stop('wrong', '--codebook and --into do not go together: a dossier brings its own codebook; give it one with `travaux new DOSSIER --codebook FILE`.')
      }
      if (options.into === undefined && (options.clearance !== undefined || options.compartment !== undefined)) throw new Stop('wrong', '--clearance and --compartment go with --into: they are of a dossier.')
      if (options.into === '') throw new Stop('wrong', 'The dossier’s name is empty; give the name of its file, such as talks.travaux.')
      const asked = queueOptions(paths, options)
      if (asked === null || asked.does === 'put') {
        checkCompartments(options)
        if (paths.length === 0) throw new Stop('wrong', 'missing required argument \'files\'; `travaux read --help` says how it is called.')
      }
      const input = paths.includes('-') ? await standardInput() : null
      const { files, passedOver, incomplete } = await textsIn(paths.map((path) => path === '-' && input !== null ? input : path))
      if (passedOver > 0) say(`${passedOver} ${passedOver === 1 ? 'file that is no document by its name' : 'files that are no documents by their names'} passed over.`)
      for (const sentence of incomplete) say(sentence)
      const signal = interruption()
      const same = { signal, threads: options.cores, published: published ?? null }
      if (asked !== null) {
        const { useQueue } = await import('../queue/useQueue.ts')
        await useQueue(asked, { files, published: published ?? null, compartment: options.compartment ?? 'shared', clearance: options.clearance, cores: options.cores ?? availableParallelism(), wait: options.wait === true, format: options.format, signal })
      } else if (options.into === undefined) {
        const codebook = options.codebook === undefined ? null : await codebookFile(options.codebook)
        await readAll(files, { ...same, codebook, known: new Map(), report: options.format === 'json' ? jsonListing(options.explain === true) : textListing(options.explain === true), into: null })
      } else {
        const { makeReprints } = await import('@travaux/reading')
        const reprints = makeReprints()
        const place = dossierPlace(options.into)
        const taken: SourceId[] = []
        const recorder = await recorderFile(place, { onSource: reprints.add }, options)
        try {
          const { codebookOf, knownSources } = await import('@travaux/server')
          const { apartFromReprints } = await import('../read/apartFromReprints.ts')
          const known = knownSources(recorder.told, { version, published: published ?? null }, recorder.readings)
          const dossier = shownPlace(options.into)
          await readAll(files, { ...same, codebook: codebookOf(recorder.told, dossier), known, report: recordedListing(dossier, options.format), into: { dossier, recorder, reprints, apart: apartFromReprints(reprints, recorder), onRead: (source) => void taken.push(source) } })
        } finally {
          await recorder.close()
          // What was read before something stopped it is on record, and gives cause for assessments all the same.
          if (taken.length > 0 && !signal.aborted) await (await import('../read/assessRead.ts')).assessRead(place, taken, options)
        }
      }
      if (incomplete.length > 0) throw new Stop('no', '')
    })
}

function coresIn(given: string): number {
  if (!/^[1-9]\d{0,3}$/.test(given)) throw new Stop('wrong', `--cores ${given} is not a number of cores; write it as 4.`)
  return Number(given)
}
