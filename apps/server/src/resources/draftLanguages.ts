import { createRoute, z } from '@hono/zod-openapi'
import { alignLanguages, articlesOfDraft, articlesOfText, type LanguageAlignment } from '@travaux/drafting'
import { answers } from '../answers.ts'
import { asked, viewQuery } from '../asked.ts'
import { draftAsked } from '../drafting/draftAsked.ts'
import { largestDocument } from '../largestDocument.ts'
import { resource } from '../resource.ts'
import type { Served } from '../served.ts'

const other = z.object({
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, { error: 'write the language as en, ru or ja' }).openapi({ description: 'BCP 47, of the text that is put beside the draft.', example: 'ru' }),
  text: z.string().min(1).max(largestDocument).openapi({ description: 'the text in that language. It is compared and not kept.' }),
})

/** POST /api/drafts/:draft/languages */
export function draftLanguagesResource({ dossier }: Served) {
  return resource().openapi(createRoute({
    method: 'post', path: '/api/drafts/{draft}/languages', summary: 'A draft beside its text in another language, by article, and what differs in structure.',
    request: { query: viewQuery, params: z.object({ draft: z.string() }), body: { required: true, content: { 'application/json': { schema: other } } } },
    responses: answers<LanguageAlignment>('drafting', 'LanguageAlignment', 'The articles side by side, and what one language has and the other has not.', [404, 413, 415]),
  }), (c) => {
    const { language, text } = c.req.valid('json')
    const { folded, options } = asked(dossier, c.req.valid('query'))
    const { on, names, textThrough } = draftAsked(folded, c.req.valid('param').draft, options)
    const versions = [{ language: on.value.languages[0] ?? 'en', articles: articlesOfDraft(textThrough(null), names.place) }, { language, articles: articlesOfText(text) }]
    return c.json(alignLanguages(versions), 200)
  })
}
