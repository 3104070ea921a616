import { createRoute, z } from '@hono/zod-openapi'
import type { IssueId, SideId } from '@travaux/model'
import { positionChain, positions, type Chain, type Positions } from '@travaux/record'
import { HTTPException } from 'hono/http-exception'
import { answers } from '../answers.ts'
import { asked, viewQuery } from '../asked.ts'
import { resource } from '../resource.ts'
import type { Served } from '../served.ts'

const since = z.string().optional().openapi({ description: 'movement is measured since this ISO date.', example: '2018-11-14' })

/** GET /api/positions and /api/positions/:issue/:side */
export function positionsResource({ dossier }: Served) {
  return resource()
    .openapi(createRoute({
      method: 'get', path: '/api/positions', summary: 'Issues by sides: where each stands, in which words, and how that moved.',
      request: { query: viewQuery.extend({ since }) },
      responses: answers<Positions>('record', 'Positions', 'One row an issue, one cell a side; silence is a cell.'),
    }), (c) => {
      const { folded, options } = asked(dossier, c.req.valid('query'))
      return c.json(positions(folded, options), 200)
    })
    .openapi(createRoute({
      method: 'get', path: '/api/positions/{issue}/{side}', summary: 'The evidence behind one cell, newest first.',
      request: { query: viewQuery.extend({ since }), params: z.object({ issue: z.string(), side: z.string() }) },
      responses: answers<Chain>('record', 'Chain', 'Every stance that led to the cell, and the other answers on the table.', [404]),
    }), (c) => {
      const { folded, options } = asked(dossier, c.req.valid('query'))
      const { issue, side } = c.req.valid('param')
      const links = positionChain(folded, issue as IssueId, side as SideId, options)
      if (links === null) throw new HTTPException(404, { message: `There is no position of ${side} on ${issue} in this dossier; GET /api/positions lists its issues and sides.` })
      return c.json(links, 200)
    })
}
