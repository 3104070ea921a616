import { createRoute, z } from '@hono/zod-openapi'
import { briefingEndings, briefingNames, builtIn, fileOfBriefing, type Briefing, type BriefingEnding, type BriefingName } from '@travaux/briefing'
import { HTTPException } from 'hono/http-exception'
import { answers, streamed } from '../answers.ts'
import { asked, viewQuery } from '../asked.ts'
import { attachment } from '../attachment.ts'
import { briefingAsked } from '../briefing/briefingAsked.ts'
import { resource } from '../resource.ts'
import type { Served } from '../served.ts'

const mediaTypes: Readonly<Record<BriefingEnding, string>> = {
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', '.pdf': 'application/pdf', '.md': 'text/markdown; charset=utf-8', '.csv': 'text/csv; charset=utf-8', '.ics': 'text/calendar; charset=utf-8',
}
const params = z.object({ name: z.enum(briefingNames) })
const wanted = z.object({
  meeting: z.string().nullable().default(null).openapi({ description: 'a meeting by its id, or words of its title; null: the one the name means' }),
  withoutPrejudice: z.boolean().default(false).openapi({ description: 'for handing over: made of the shared part alone, and marked' }),
  template: z.string().max(200_000).nullable().default(null).openapi({ description: 'the text of a template; null: the one that comes with Travaux' }),
})
const endings = briefingEndings.map((ending) => ending.slice(1)) as [string, ...string[]]
const noFonts = () => Promise.reject(new RangeError('asked for fonts where there are none'))

/** Which briefings there are, and the template of each. */
export interface BriefingsOffered { readonly names: readonly { readonly name: BriefingName; readonly template: string }[] }

/** GET /api/briefings, POST /api/briefings/:name, POST /api/briefings/:name/file */
export function briefingsResource({ dossier, pdfFonts }: Served) {
  async function made(name: BriefingName, query: z.infer<typeof viewQuery>, body: z.infer<typeof wanted>): Promise<Briefing> {
    const { folded, options } = asked(dossier, query)
    const briefing = await briefingAsked(dossier, folded, { name, options, asOf: query.asOf ?? null, ...body })
    if ('refused' in briefing) throw new HTTPException(400, { message: briefing.refused })
    return briefing
  }
  return resource()
    .openapi(createRoute({
      method: 'get', path: '/api/briefings', summary: 'Which briefings can be had, and their templates.',
      responses: answers<BriefingsOffered>('server', 'BriefingsOffered', 'Names and templates.'),
    }), (c) => c.json({ names: briefingNames.map((name) => ({ name, template: builtIn[name] })) }, 200))
    .openapi(createRoute({
      method: 'post', path: '/api/briefings/{name}', summary: 'A briefing, made of the record as it stands; records nothing.',
      request: { params, query: viewQuery, body: { required: true, content: { 'application/json': { schema: wanted } } } },
      responses: answers<Briefing>('briefing', 'Briefing', 'The paper with the words that each line rests on.', [415]),
    }), async (c) => c.json(await made(c.req.valid('param').name, c.req.valid('query'), c.req.valid('json')), 200))
    .openapi(createRoute({
      method: 'post', path: '/api/briefings/{name}/file', summary: 'A briefing as a file: Word, PDF, Markdown, CSV, iCalendar.',
      request: { params, query: viewQuery.extend({ format: z.enum(endings) }), body: { required: true, content: { 'application/json': { schema: wanted } } } },
      responses: streamed('application/octet-stream', 'The file.', [415]),
    }), async (c) => {
      const { format, ...query } = c.req.valid('query')
      const ending = `.${format}` as BriefingEnding
      const briefing = await made(c.req.valid('param').name, query, c.req.valid('json'))
      if (ending === '.pdf' && pdfFonts === null) throw new HTTPException(400, { message: 'No PDF is made here, as there are no fonts to set it in; take Word or Markdown.' })
      const { bytes } = await fileOfBriefing(briefing, ending, { fonts: pdfFonts ?? noFonts })
      return c.body(Buffer.from(bytes), 200, { 'Content-Type': mediaTypes[ending], 'Content-Disposition': attachment(`${briefing.title}${ending}`), 'X-Content-Type-Options': 'nosniff' })
    })
}
