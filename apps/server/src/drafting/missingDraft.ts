import { HTTPException } from 'hono/http-exception'

/** What is answered where a dossier has no such draft. */
export function missingDraft(id: string): HTTPException {
  return new HTTPException(404, { message: `There is no draft ${id} in this dossier; GET /api/drafts lists those there are.` })
}
