import { createRoute, z } from '@hono/zod-openapi'
import type { SourceId } from '@travaux/model'
import { reading, sources, type FindingCard, type ReadingDesk, type SourceRow } from '@travaux/record'
import { HTTPException } from 'hono/http-exception'
import { answers, streamed } from '../answers.ts'
import { asked, viewQuery } from '../asked.ts'
import { attachment } from '../attachment.ts'
import { compartmentsOf, type Placed } from '../compartmentsOf.ts'
import { resource } from '../resource.ts'
import type { Served } from '../served.ts'

/** A source as it is listed, and who may know of it. */
export type ServedSource = SourceRow & Placed

/** A finding in a source, and who may know of what stands of it. */
export type ServedCard = FindingCard & Placed

/** A source open, who may know of each finding, and whether the file it was taken from is kept, to be saved from `/api/sources/ID/original`. */
export type OpenSource = Omit<ReadingDesk, 'cards'> & { readonly cards: readonly ServedCard[]; readonly keepsOriginal: boolean }

/** GET /api/sources, /api/sources/:id and /api/sources/:id/original */
export function sourcesResource({ dossier }: Served) {
  return resource()
    .openapi(createRoute({
      method: 'get', path: '/api/sources', summary: 'Every source, newest first.',
      request: { query: viewQuery },
      responses: answers<readonly ServedSource[]>('server', 'ServedSource[]', 'Sources with what is found and still to be reviewed in each.'),
    }), (c) => {
      const { folded, options } = asked(dossier, c.req.valid('query'))
      const compartments = compartmentsOf(folded)
      return c.json(sources(folded, options).map((source) => ({ ...source, compartment: compartments.ofSubject(source.id) })), 200)
    })
    .openapi(createRoute({
      method: 'get', path: '/api/sources/{id}', summary: 'One source open on the reading desk: its text, and a card for each finding.',
      request: { query: viewQuery, params: z.object({ id: z.string() }) },
      responses: answers<OpenSource>('server', 'OpenSource', 'The source and what was found in it, in the order of the text; whether its file is kept.', [404]),
    }), async (c) => {
      const { folded, options } = asked(dossier, c.req.valid('query'))
      const { id } = c.req.valid('param')
      const desk = reading(folded, id as SourceId, options)
      if (desk === null) throw new HTTPException(404, { message: `There is no source ${id} in this dossier; GET /api/sources lists those there are.` })
      const { sha256 } = desk.source
      const compartments = compartmentsOf(folded)
      const cards = desk.cards.map((card) => ({ ...card, compartment: compartments.ofSubject(card.subject) }))
      return c.json({ ...desk, cards, keepsOriginal: sha256 !== null && await dossier.keepsOriginal(sha256) }, 200)
    })
    .openapi(createRoute({
      method: 'get', path: '/api/sources/{id}/original', summary: 'The file a source was taken from, byte for byte.',
      request: { params: z.object({ id: z.string() }) },
      responses: streamed('application/octet-stream', 'Its bytes, to be saved.', [404]),
    }), async (c) => {
      const { id } = c.req.valid('param')
      const value = dossier.folded.byKind.source.find((source) => source.id === id)?.value
      const bytes = value?.sha256 == null ? undefined : await dossier.original(value.sha256)
      if (bytes === undefined) throw new HTTPException(404, { message: `The file of source ${id} is not kept in this dossier: of plain text and collections the text alone is.` })
      // Never shown as a page of ours, whatever it is; and were it shown, in a sandbox where nothing runs or loads.
      return c.body(Uint8Array.from(bytes), 200, {
        'Content-Type': 'application/octet-stream', 'Content-Disposition': attachment(value?.file ?? 'original'),
        'Content-Security-Policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      })
    })
}
