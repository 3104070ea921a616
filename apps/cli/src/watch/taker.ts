import type { SideId, SourceId } from '@travaux/model'
import { makeReprints } from '@travaux/reading'
import { alerts, CannotAppend, recordAssessments, type Alert, type Dossier } from '@travaux/record'
import { codebookOf, knownSources, related } from '@travaux/server'
import { version } from '../packageRoot.ts'
import { countedWords } from '../read/countedWords.ts'
import { outcomeOf, type FileToRead } from '../read/outcomeOf.ts'
import { readerAuthor } from '../read/readerAuthor.ts'
import { whyNotRead } from '../read/whyNotRead.ts'
import { Stop } from '../stop.ts'

/** What became of a document. `found`: "12 statements, 2 meetings", of a reprint or a later version what it is of. */
export type Taken =
  | { readonly is: 'taken'; readonly file: string; readonly source: SourceId; readonly title: string; readonly found: string; readonly entries: number; readonly alerts: readonly Alert[] }
  | { readonly is: 'already'; readonly file: string; /** A sentence where there is something to tell: that a person withdrew it. */ readonly why: string | null }
  | { readonly is: 'refused'; readonly file: string; readonly why: string; /** Whether the same document may be recorded later: the dossier is in use elsewhere. */ readonly later: boolean }

/** Takes a document into a dossier. Never throws for the document's sake. @throws Stop where the dossier takes nothing more: the disk is full, it was made read-only. */
export type Take = (file: FileToRead) => Promise<Taken>

/** What takes documents into a dossier one by one, and tells what each changed, places named as `as` does. What alerts are made of is brought up to date at once, so that the first document waits for nothing. */
export function taker(dossier: Dossier, called: string, as: SideId | null): Take {
  const reprints = makeReprints()
  for (const { id, value, review } of dossier.ground.byKind.source) if (review !== 'withdrawn') reprints.add(id as SourceId, value)
  alerts(dossier.folded, { as, since: null, after: dossier.folded.position })
  return async (file) => {
    const outcome = await outcomeOf(file, { originals: true, published: null, codebook: codebookOf(dossier.ground, called), known: knownSources(dossier.ground, { version, published: null }) })
    if ('refused' in outcome) return { is: 'refused', file: file.name, why: outcome.refused, later: false }
    if (!('reading' in outcome)) return { is: 'already', file: file.name, why: await whyNotRead(file.name, outcome) }
    const { source } = outcome
    const relation = reprints.relationOf(source, outcome.reading.source)
    const lost = relation !== null && dossier.ground.subjects.get(relation.of)?.review === 'withdrawn'
    const reading = relation === null || lost ? outcome.reading : related(outcome.reading, relation)
    const before = dossier.folded.position
    try {
      if (outcome.original !== undefined) await dossier.keepOriginals([outcome.original])
      const recorded = await dossier.record(reading.findings, readerAuthor)
      const entries = recorded.length + await recordAssessments(dossier, source, readerAuthor)
      reprints.add(source, reading.source)
      const { reprintOf, supersedes, title } = reading.source
      const found = reprintOf === undefined && supersedes === undefined ? countedWords(reading) : reading.notes.at(-1)?.message ?? ''
      return { is: 'taken', file: file.name, source, title, found, entries, alerts: alerts(dossier.folded, { as, since: null, after: before }) }
    } catch (error) {
      if (!(error instanceof CannotAppend)) return { is: 'refused', file: file.name, why: `${file.name} could not be recorded because of a fault in Travaux (${error instanceof Error ? error.message : String(error)}); please report it.`, later: false }
      if (error.reason === 'locked' || error.reason === 'unreachable' || error.reason === 'unsure') return { is: 'refused', file: file.name, why: `${file.name} was not recorded. ${error.message}`, later: true }
      throw new Stop('no', error.message)
    }
  }
}
