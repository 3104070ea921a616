import { createRoute } from '@hono/zod-openapi'
import { overview, type Overview } from '@travaux/record'
import { compartmentShown, type CompartmentShown } from '../compartmentShown.ts'
import { answers } from '../answers.ts'
import { asked, viewQuery } from '../asked.ts'
import { largestDocument } from '../largestDocument.ts'
import { resource } from '../resource.ts'
import type { Served } from '../served.ts'

/** What the frame around every view shows, and whose desk this is. */
export type ServedOverview = Overview & { readonly file: string; readonly reviewer: string; readonly version: string; readonly compartment: CompartmentShown; /** In bytes: what POST /api/sources takes. */
  readonly largestDocument: number }

/** GET /api/dossier */
export function dossierResource({ dossier, name, file, compartment, clearance, reviewer, version }: Served) {
  return resource().openapi(createRoute({
    method: 'get', path: '/api/dossier', summary: 'The dossier: its name, sides, days of recording and counts.',
    request: { query: viewQuery },
    responses: answers<ServedOverview>('server', 'ServedOverview', 'The dossier, its file and whose name stands under what is done here.'),
  }), (c) => {
    const { folded, options } = asked(dossier, c.req.valid('query'))
    return c.json({ ...overview(folded, name, options), file, compartment: compartmentShown(dossier.folded, compartment, clearance), reviewer, version, largestDocument }, 200)
  })
}
