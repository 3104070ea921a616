import { z } from '@hono/zod-openapi'
import { asked as askedOf, type Asked, type AskedWords, type Dossier } from '@travaux/record'
import { HTTPException } from 'hono/http-exception'

/** The query that every view takes. Checked in `asked`, whose sentences name what a dossier holds. */
export const viewQuery = z.object({
  as: z.string().optional().openapi({ description: 'speak as this side, by its id or name: names of disputed places follow it. Absent: neutral.', example: 'sid_japan' }),
  asOf: z.string().optional().openapi({ description: 'what was known then: an ISO date (to the end of that day, UTC) or date and time.', example: '2019-01-15' }),
  on: z.string().optional().openapi({ description: 'what held on this ISO date.', example: '2019-01-22' }),
})

/**
 * The dossier as a query asks for it.
 *
 * @throws HTTPException 400 with a sentence where a side is not in the dossier or a time is none.
 */
export function asked(dossier: Dossier, query: AskedWords): Asked {
  const found = askedOf(dossier, query, (option, given) => `${option}=${given}`)
  if ('refused' in found) throw new HTTPException(400, { message: found.refused })
  return found
}
