import { createRoute, z } from '@hono/zod-openapi'
import { fileOfPaper, paperEndings, paperOfDraft, type PaperEnding } from '@travaux/drafting'
import { HTTPException } from 'hono/http-exception'
import { streamed } from '../answers.ts'
import { asked, viewQuery } from '../asked.ts'
import { attachment } from '../attachment.ts'
import { draftAsked } from '../drafting/draftAsked.ts'
import { resource } from '../resource.ts'
import type { Served } from '../served.ts'

const mediaTypes: Readonly<Record<PaperEnding, string>> = {
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', '.xml': 'application/akn+xml', '.pdf': 'application/pdf', '.md': 'text/markdown; charset=utf-8', '.txt': 'text/plain; charset=utf-8',
}
const noFonts = () => Promise.reject(new RangeError('asked for fonts where there are none'))
const formats = paperEndings.map((ending) => ending.slice(1)) as [string, ...string[]]

/** GET /api/drafts/:draft/file */
export function draftFileResource({ dossier, pdfFonts }: Served) {
  return resource().openapi(createRoute({
    method: 'get', path: '/api/drafts/{draft}/file', summary: 'A draft as a file: Word with tracked changes by side, Akoma Ntoso, PDF, Markdown, plain text.',
    request: { query: viewQuery.extend({ format: z.enum(formats), round: z.coerce.number().int().min(1).optional() }), params: z.object({ draft: z.string() }) },
    responses: streamed('application/octet-stream', 'The file.', [404]),
  }), async (c) => {
    const query = c.req.valid('query')
    const { folded, options } = asked(dossier, query)
    const { on, names, textThrough } = draftAsked(folded, c.req.valid('param').draft, options)
    const text = textThrough(query.round ?? null)
    const day = on.acts.map(({ value }) => value.date).toSorted().at(-1) ?? '1970-01-01'
    const ending = `.${query.format}` as PaperEnding
    if (ending === '.pdf' && pdfFonts === null) throw new HTTPException(400, { message: 'No PDF is made here, as there are no fonts to set it in; take Word or plain text.' })
    const { bytes } = await fileOfPaper(paperOfDraft(text, { side: names.side, place: names.place, language: on.value.languages[0] ?? null, date: `${day}T00:00:00Z` }), ending, pdfFonts ?? noFonts)
    return c.body(Buffer.from(bytes), 200, { 'Content-Type': mediaTypes[ending], 'Content-Disposition': attachment(`${on.value.title}, round ${text.round}${ending}`), 'X-Content-Type-Options': 'nosniff' })
  })
}
