import { existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { DossierManifest, Finding, SourceId } from '@travaux/model'
import { recordAssessments, type Dossier } from '@travaux/record'
import { checkWritable } from '../checkWritable.ts'
import { codebookFile } from '../codebookFile.ts'
import { dossierFile } from '../dossierFile.ts'
import { findingsOf } from '../findingsOf.ts'
import { makeBeside } from '../makeBeside.ts'
import { readMany } from '../read/readMany.ts'
import { readerAuthor } from '../read/readerAuthor.ts'
import { Stop } from '../stop.ts'
import { storageSentence } from '../storageSentence.ts'
import { storeFile } from '../storeFile.ts'
import { progress } from '../terminal/progress.ts'
import { addAddition } from './addAddition.ts'
import { readAdditions } from './readAdditions.ts'
import { readManifest } from './readManifest.ts'
import { sayApart } from './sayApart.ts'
import { sayReview } from './sayReview.ts'

export interface Made { readonly sources: number; readonly statements: number; readonly meetings: number; readonly milliseconds: number }

/**
 * Makes the dossier `file` from an example's folder: its codebook, then each source as found by the reader, and what persons said of that and recorded of
 * their own, all at the times its manifest gives, so that what was known on a day can be asked for. Interrupted, nothing is left. `passphrase`: makes it encrypted.
 *
 * @throws Stop where the file is there already, or a source cannot be read, or two hold the same text, or what persons said finds no place.
 */
export async function makeDossier(file: string, folder: string, signal: AbortSignal, locked: { readonly passphrase?: string } = {}): Promise<Made> {
  const began = performance.now()
  if (existsSync(file)) throw new Stop('no', `${file} is there already and is not overwritten; choose another name.`)
  await checkWritable(file)
  const manifest = await readManifest(folder)
  const codebook = await codebookFile(join(folder, manifest.codebook))
  const sources = inTime(manifest.sources)
  const reviews = inTime(manifest.reviews ?? [])
  const together = reviews.slice(0, reviews.findIndex(({ apart }) => apart === true) >>> 0)
  const ofPersons = inTime([...together, ...await readAdditions(folder, manifest)])
  const ids = new Map<string, SourceId>()
  const files = await Promise.all(sources.map(async ({ file: name, genre, publisher, dateline, published }) => {
    const path = join(folder, name)
    const { size } = await stat(path).catch((error: unknown) => { throw new Stop('no', storageSentence(error, path) ?? String(error)) })
    return { path, name: path, bytes: size, published, described: { genre, ...publisher === null ? {} : { publisher }, ...dateline === null ? {} : { dateline } } }
  }))

  let clock = new Date(sources[0]?.recorded ?? 0)
  const bar = progress('Reading sources', files.length)
  const made = { sources: 0, statements: 0, meetings: 0 }
  try {
    await makeBeside(file, async (making) => {
      const dossier = await dossierFile(making, { ...locked, create: true, name: manifest.name, now: () => clock })
      const desks = new Map([['shared', dossier]])
      /** Where a compartment's own is recorded. */
      const deskOf = async (compartment: string): Promise<Dossier> => {
        const desk = desks.get(compartment) ?? await dossierFile(making, { ...locked, now: () => clock, compartment })
        desks.set(compartment, desk)
        return desk
      }
      try {
        let said = 0
        const sayUntil = async (time: string): Promise<void> => {
          for (let next = ofPersons[said]; next !== undefined && next.recorded < time; next = ofPersons[said += 1]) {
            clock = new Date(next.recorded)
            if ('act' in next) await sayReview(dossier, next, ids)
            else await addAddition(await deskOf(next.compartment), dossier, next, ids)
          }
        }
        await dossier.record(findingsOf(codebook), { is: 'codebook', name: codebook.name })
        await readMany(files, {
          signal, codebook, known: new Map(), published: null, once: true, originals: true,
          onOutcome: async (text, outcome) => {
            if ('refused' in outcome) throw new Stop('no', outcome.refused)
            if ('sameAs' in outcome) throw new Stop('no', `${text.name} has the same words as ${outcome.sameAs}; remove one of them from dossier.json.`)
            const source = sources[made.sources++]
            if (source === undefined || 'already' in outcome) throw new RangeError(`outcome ${made.sources} of ${sources.length} sources, of a dossier that held none`)
            await sayUntil(source.recorded)
            clock = new Date(source.recorded)
            if (outcome.original !== undefined) await dossier.keepOriginals([outcome.original])
            await dossier.record(outcome.reading.findings.map((finding) => described(finding, source)), readerAuthor)
            for (const { kind, subject } of outcome.reading.findings) {
              if (kind === 'source') {
                ids.set(source.file, subject as SourceId)
                await recordAssessments(dossier, subject as SourceId, readerAuthor)
              }
              if (kind === 'statement') made.statements++
              if (kind === 'meeting') made.meetings++
            }
            bar.at(made.sources)
          },
        })
        if (!signal.aborted) await sayUntil('9')
      } finally {
        for (const desk of desks.values()) await desk.close()
      }
      if (!signal.aborted && reviews.length > together.length) await sayApart(await storeFile(making, {}), reviews.slice(together.length), ids)
      if (signal.aborted) throw new Stop('interrupted', `Interrupted; nothing was left at ${file}.`)
    })
    return { ...made, milliseconds: performance.now() - began }
  } finally {
    bar.away()
  }
}

function inTime<Told extends { readonly recorded: string }>(told: readonly Told[]): readonly Told[] {
  return told.toSorted((a, b) => (a.recorded < b.recorded ? -1 : a.recorded > b.recorded ? 1 : 0))
}

/** What the manifest says of a source goes over what the reader made of it. */
function described(finding: Finding, { retold, genre, publisher, dateline, published }: DossierManifest['sources'][number]): Finding {
  if (finding.kind !== 'source') return finding
  const { value } = finding
  return { ...finding, value: { ...value, retold, genre, publisher: publisher ?? value.publisher, dateline: dateline ?? value.dateline, published: published ?? value.published } }
}
