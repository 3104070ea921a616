import { existsSync } from 'node:fs'
import { constants, copyFile, link, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Codebook, Finding } from '@travaux/model'
import { codebookFile } from '../codebookFile.ts'
import { checkWritable, dossierFile } from '../dossierFile.ts'
import { readMany } from '../read/readMany.ts'
import { readerAuthor } from '../read/readerAuthor.ts'
import { Stop } from '../stop.ts'
import { storageSentence } from '../storageSentence.ts'
import { progress } from '../terminal/progress.ts'
import { readManifest, type Manifest } from './manifest.ts'

export interface Made { readonly sources: number; readonly statements: number; readonly meetings: number; readonly milliseconds: number }

/**
 * Makes the dossier `file` from an example's folder: its codebook, then each source as found by the reader, all at the
 * times its manifest gives, so that what was known on a day can be asked for. It is made beside its place and moved there
 * when whole: interrupted, nothing is left.
 *
 * @throws Stop where the file is there already, or a source cannot be read.
 */
export async function makeDossier(file: string, folder: string, signal: AbortSignal): Promise<Made> {
  const began = performance.now()
  if (existsSync(file)) throw new Stop('no', `${file} is there already and is not overwritten; choose another name.`)
  await checkWritable(file)
  const manifest = await readManifest(folder)
  const codebook = await codebookFile(join(folder, manifest.codebook))
  const sources = manifest.sources.toSorted((a, b) => (a.recorded < b.recorded ? -1 : a.recorded > b.recorded ? 1 : 0))
  const files = await Promise.all(sources.map(async ({ file: name, genre, publisher, dateline, published }) => {
    const path = join(folder, name)
    const { size } = await stat(path).catch((error: unknown) => { throw new Stop('no', storageSentence(error, path) ?? String(error)) })
    return { path, name: path, bytes: size, published, described: { genre, ...publisher === null ? {} : { publisher }, ...dateline === null ? {} : { dateline } } }
  }))

  const making = `${file}.${process.pid}.making`
  let clock = new Date(sources[0]?.recorded ?? 0)
  const bar = progress('Reading sources', files.length)
  const made = { sources: 0, statements: 0, meetings: 0 }
  try {
    const dossier = await dossierFile(making, { create: true, name: manifest.name, now: () => clock })
    try {
      await dossier.record(findingsOf(codebook), { is: 'codebook', name: codebook.name })
      await readMany(files, {
        signal, codebook, known: new Set(), published: null,
        onOutcome: async (text, outcome) => {
          if ('refused' in outcome) throw new Stop('no', outcome.refused)
          if ('already' in outcome) throw new Stop('no', `${text.name} has the same words as an earlier source; remove one of them from dossier.json.`)
          const source = sources[made.sources++]
          if (source === undefined) throw new RangeError(`outcome ${made.sources} of ${sources.length} sources`)
          clock = new Date(source.recorded)
          await dossier.record(outcome.reading.findings.map((finding) => described(finding, source)), readerAuthor)
          for (const { kind } of outcome.reading.findings) {
            if (kind === 'statement') made.statements++
            if (kind === 'meeting') made.meetings++
          }
          bar.at(made.sources)
        },
      })
    } finally {
      await dossier.close()
    }
    if (signal.aborted) throw new Stop('interrupted', `Interrupted; nothing was left at ${file}.`)
    await moveWithoutOverwriting(making, file)
    return { ...made, milliseconds: performance.now() - began }
  } catch (error) {
    // What is being made has a name of its own that says nothing to anybody.
    if (error instanceof Stop) error.message = error.message.replaceAll(making, file)
    const sentence = error instanceof Stop ? null : storageSentence(error, file)?.replaceAll(making, file) ?? null
    throw sentence === null ? error : new Stop('no', sentence)
  } finally {
    bar.away()
    await Promise.all(['', '-wal', '-shm'].map((ending) => rm(making + ending, { force: true }).catch(() => undefined)))
  }
}

/** A codebook as what is to be recorded: it rests on no source. */
export function findingsOf({ sides, persons, places, issues, propositions }: Codebook): Finding[] {
  const given = (kind: Finding['kind'], all: readonly { readonly id: string }[]) =>
    all.map(({ id, ...value }) => ({ subject: id, kind, value, evidence: [], confidence: null }) as unknown as Finding)
  return [...given('side', sides), ...given('person', persons), ...given('place', places), ...given('issue', issues), ...given('proposition', propositions)]
}

/** A rename would overwrite what another start has made, and somebody has reviewed, in the meantime. */
async function moveWithoutOverwriting(from: string, to: string): Promise<void> {
  try {
    await link(from, to)
  } catch (error) {
    // Some file systems have no links.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new Stop('no', `${to} has been made by another command meanwhile; it was left as it is.`)
    await copyFile(from, to, constants.COPYFILE_EXCL)
  }
}

/** What the manifest says of a source goes over what the reader made of it. */
function described(finding: Finding, { retold, genre, publisher, dateline, published }: Manifest['sources'][number]): Finding {
  if (finding.kind !== 'source') return finding
  const { value } = finding
  return { ...finding, value: { ...value, retold, genre, publisher: publisher ?? value.publisher, dateline: dateline ?? value.dateline, published: published ?? value.published } }
}
