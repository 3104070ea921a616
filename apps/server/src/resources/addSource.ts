import { createRoute, z } from '@hono/zod-openapi'
import type { Kind, SourceId } from '@travaux/model'
import { makeReprints, type Reading } from '@travaux/reading'
import { CannotAppend, isDay, recordAssessments, type CannotAppendReason } from '@travaux/record'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { stream } from 'hono/streaming'
import { streamed } from '../answers.ts'
import { codebookOf } from '../codebookOf.ts'
import { knownSources } from '../knownSources.ts'
import { largestDocument } from '../largestDocument.ts'
import { related } from '../related.ts'
import { resource } from '../resource.ts'
import type { Served } from '../served.ts'
import { withdrawnSentence } from '../withdrawnSentence.ts'

const megabyte = 1024 * 1024
const tooLarge = `The document is larger than ${largestDocument / megabyte} MB, the most this page takes; use \`travaux read FILE --into DOSSIER\` for it, or split it.`

const document = z.object({
  name: z.string().min(1).max(255),
  text: z.string().optional().openapi({ description: 'the document where it is text' }),
  base64: z.base64().optional().openapi({ description: 'its bytes otherwise' }),
  published: z.string().nullable().optional().openapi({ description: 'ISO date; absent or null: what the text says of itself' }),
})

/** One line of what POST /api/sources answers, as it happens. */
export type AddedEvent =
  | { readonly stage: 'kept'; readonly source: SourceId; readonly title: string; readonly characters: number }
  | { readonly stage: 'found'; readonly kind: Kind; readonly count: number }
  | { readonly stage: 'recorded'; readonly source: SourceId; readonly entries: number; /** The source of which it is a reprint, or the earlier version of it, where it is either. */ readonly reprintOf?: SourceId; readonly supersedes?: SourceId }
  | { readonly stage: 'refused'; readonly error: string }

/** POST /api/sources */
export function addSourceResource({ dossier, file, takeIn, readerVersion, report }: Served) {
  const app = resource()
  // Base64 takes four bytes for three; the rest is for the object around it.
  app.post('/api/sources', bodyLimit({ maxSize: Math.ceil(largestDocument * 4 / 3) + megabyte, onError: (c) => c.json({ error: tooLarge }, 413) }))
  return app.openapi(createRoute({
    method: 'post', path: '/api/sources', summary: 'Adds a document and reads it; answers with a line of JSON for each thing done.',
    request: { body: { required: true, content: { 'application/json': { schema: document } } } },
    responses: streamed('application/x-ndjson', 'Lines of JSON: {stage: kept | found | recorded | refused, …}. Nothing is recorded unless a line says so; what stops it later is a line, not a status.', [413, 415]),
  }), (c) => {
    const { name, text, base64, published } = c.req.valid('json')
    if ((text === undefined) === (base64 === undefined)) throw new HTTPException(400, { message: `Give the document ${name} either as text or as base64.` })
    if (published !== undefined && published !== null && !isDay(published)) throw new HTTPException(400, { message: `published=${published} is not a date; write it as 2019-01-15.` })
    const bytes = text === undefined ? Buffer.from(base64 ?? '', 'base64') : new TextEncoder().encode(text)
    if (bytes.length > largestDocument) throw new HTTPException(413, { message: tooLarge })
    c.header('Content-Type', 'application/x-ndjson; charset=utf-8')
    return stream(c, async (lines) => {
      const tell = (event: AddedEvent) => lines.write(`${JSON.stringify(event)}\n`)
      let recorded = 0
      /** Assessments are a recording of their own, after the document's: where that fails, the document stands. Sent again, it is known, and they are proposed then. */
      const done = async (source: SourceId, entries: number, relation: { readonly reprintOf?: SourceId; readonly supersedes?: SourceId } = {}) => {
        const assessed = await recordAssessments(dossier, source, { is: 'reader', version: readerVersion }).catch((error: unknown) => notAssessed(name, error, report))
        if (typeof assessed === 'number' && assessed > 0) await tell({ stage: 'found', kind: 'assessment', count: assessed })
        recorded += 1
        await tell({ stage: 'recorded', source, entries: entries + (typeof assessed === 'number' ? assessed : 0), ...relation })
        if (typeof assessed !== 'number') await tell({ stage: 'refused', error: assessed.refused })
      }
      try {
        const incoming = { name, bytes, published: published ?? null, codebook: codebookOf(dossier.ground, file), known: knownSources(dossier.ground, { version: readerVersion, published: published ?? null }) }
        // One document after the other is told of and recorded, in the order in which they come.
        let turn: Promise<unknown> = Promise.resolve()
        const inTurn = (work: () => Promise<unknown>) => {
          turn = turn.then(work)
          turn.catch(() => {})
        }
        const reprints = makeReprints()
        for (const { id, value, review } of dossier.ground.byKind.source) if (review !== 'withdrawn') reprints.add(id as SourceId, value)
        await takeIn(incoming, (kept) => inTurn(() => tell({ stage: 'kept', ...kept })), (taken) => inTurn(async () => {
          if ('refused' in taken) return tell({ stage: 'refused', error: taken.refused })
          if ('already' in taken) {
            return taken.known.is === 'withdrawn' ? tell({ stage: 'refused', error: withdrawnSentence(name, taken.already, taken.known.by) }) : done(taken.already, 0)
          }
          const source = sourceOf(taken)
          const relation = reprints.relationOf(source, taken.source)
          const reading = relation === null ? taken : related(taken, relation)
          reprints.add(source, reading.source)
          for (const [kind, count] of counted(reading)) await tell({ stage: 'found', kind, count })
          const { sha256 } = reading.source
          if (sha256 !== null && taken.keepOriginal === true) await dossier.keepOriginals([{ sha256, bytes }])
          const entries = await dossier.record(reading.findings, { is: 'reader', version: readerVersion })
          const { reprintOf, supersedes } = reading.source
          return done(source, entries.length, { ...reprintOf === undefined ? {} : { reprintOf }, ...supersedes === undefined ? {} : { supersedes } })
        }))
        await turn
      } catch (error) {
        const foreseen = error instanceof CannotAppend
        if (!foreseen) report(error)
        const before = recorded === 0 ? '' : ` The ${recorded === 1 ? 'document' : `${recorded} documents`} of ${name} told of before ${recorded === 1 ? 'is' : 'are'} recorded; send it again for the rest.`
        await tell({ stage: 'refused', error: foreseen ? `${error.message}${before}` : recorded === 0 ? `${name} could not be read because of a fault in Travaux; nothing of it was recorded.` : `${name} could not be read to its end because of a fault in Travaux.${before}` })
      }
    })
  })
}

/** What is said where a document is recorded, and what it tells of how far things owed have come could not be. */
function notAssessed(name: string, error: unknown, report: Served['report']): { readonly refused: string } {
  const foreseen = error instanceof CannotAppend
  if (!foreseen) report(error)
  return { refused: `${name} is recorded, but not what it tells of how far things owed have come, as ${foreseen ? whyNot[error.reason] : 'there is a fault in Travaux'}; add it again to have that proposed.` }
}

const whyNot: Readonly<Record<CannotAppendReason, string>> = {
  'disk-full': 'the disk is full or refused the write', 'read-only': 'the dossier may no longer be written to', locked: 'another program was writing to the dossier',
  damaged: 'the dossier is damaged', unreachable: 'the dossier could not be reached', unsure: 'the dossier went away before it answered',
}

function counted({ findings }: Reading): ReadonlyMap<Kind, number> {
  const counts = new Map<Kind, number>()
  for (const { kind } of findings) if (kind !== 'source') counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}

function sourceOf({ findings }: Reading): SourceId {
  const found = findings.find((finding) => finding.kind === 'source')
  if (found === undefined) throw new Error('the reader returned no source among its findings')
  return found.subject as SourceId
}
