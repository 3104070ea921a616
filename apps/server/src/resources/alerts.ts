import { createRoute, z } from '@hono/zod-openapi'
import { alerts, type Alert } from '@travaux/record'
import { answers } from '../answers.ts'
import { asked, viewQuery } from '../asked.ts'
import { resource } from '../resource.ts'
import type { Served } from '../served.ts'

const since = z.string().optional().openapi({ description: 'news of what was recorded then or later: an ISO date (from its beginning, UTC) or date and time. Without `after`, absent: of all of it.', example: '2019-01-14' })
const after = z.coerce.number().int().min(0).optional().openapi({ description: 'news of the entries after this position of the log, instead of since a time', example: 420 })

/** GET /api/alerts */
export function alertsResource({ dossier }: Served) {
  return resource().openapi(createRoute({
    method: 'get', path: '/api/alerts', summary: 'What new documents and entries changed: said for the first time, moved, contradicted, overdue.',
    request: { query: viewQuery.extend({ since, after }) },
    responses: answers<readonly Alert[]>('record', 'Alert[]', 'Alerts, the gravest first.'),
  }), (c) => {
    const { after: position, ...query } = c.req.valid('query')
    const { folded, options, sinceMoment } = asked(dossier, query)
    return c.json(alerts(folded, { ...options, since: sinceMoment, after: position ?? null }), 200)
  })
}
