import { createRoute, z } from '@hono/zod-openapi'
import type { Passage, SourceId } from '@travaux/model'
import { paragraphs } from '@travaux/record'
import { answers } from '../answers.ts'
import { asked, viewQuery } from '../asked.ts'
import { resource } from '../resource.ts'
import type { Served } from '../served.ts'

/** A paragraph that holds the words. `number` is the paragraph's, null for a heading; `matches` lie inside `passage`. */
export interface Found {
  readonly source: SourceId
  readonly title: string
  readonly published: string | null
  readonly paragraph: number | null
  readonly text: string
  readonly passage: Passage
  readonly matches: readonly Passage[]
}

/** GET /api/search */
export function searchResource({ dossier }: Served) {
  return resource().openapi(createRoute({
    method: 'get', path: '/api/search', summary: 'Paragraphs of sources that hold all the words, best first.',
    request: { query: viewQuery.extend({ q: z.string().max(500).openapi({ description: '"quoted words" are a phrase, a trailing * any ending', example: 'joint econom*' }) }) },
    responses: answers<{ readonly hits: readonly Found[] }>('Found[]', 'At most 50 paragraphs, with the words marked.'),
  }), async (c) => {
    const { q, ...query } = c.req.valid('query')
    const { folded, options } = asked(dossier, query)
    const hits = q.trim() === '' ? [] : await dossier.search(q, { limit: 50, asOf: query.asOf ?? null, on: options.on ?? null })
    const found = hits.flatMap(({ source, paragraph, matches }): Found[] => {
      // The index knows every source; what was not yet known at `asOf`, or has been withdrawn, is not shown.
      const subject = folded.byKind.source.find(({ id }) => id === source as string)
      if (subject === undefined || subject.review === 'withdrawn') return []
      const { title, published, text } = subject.value
      const numbered = paragraphs(subject.value).find(({ from, to }) => from <= paragraph.from && paragraph.from < to)
      return [{ source, title, published, paragraph: numbered?.number ?? null, text: text.slice(paragraph.from, paragraph.to), passage: paragraph, matches }]
    })
    return c.json({ hits: found }, 200)
  })
}
