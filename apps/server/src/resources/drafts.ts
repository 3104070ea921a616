import { randomUUID } from 'node:crypto'
import { createRoute, z } from '@hono/zod-openapi'
import { refusalOf } from '@travaux/drafting'
import { isoDate, kinds, passage, type DraftId, type DraftingAct, type DraftingActId } from '@travaux/model'
import { draftOnRecord, drafts, type DraftRow, type Recorded } from '@travaux/record'
import { HTTPException } from 'hono/http-exception'
import { answers } from '../answers.ts'
import { asked, viewQuery } from '../asked.ts'
import { anchored } from '../drafting/anchored.ts'
import { bearings, type Bearing } from '../drafting/bearings.ts'
import { draftOfText } from '../drafting/draftOfText.ts'
import { draftView, type DraftView } from '../drafting/draftView.ts'
import { missingDraft } from '../drafting/missingDraft.ts'
import { openBrackets } from '../drafting/openBrackets.ts'
import { resource } from '../resource.ts'
import type { Served } from '../served.ts'

const inPath = z.object({ draft: z.string() })
const round = z.coerce.number().int().min(1).optional().openapi({ description: 'the text after this round; absent: after the last.', example: 2 })
const act = z.object({
  value: z.custom<DraftingAct>((given) => typeof given === 'object' && given !== null, { error: 'expected an object: a value of the kind draftingAct' }).openapi({ type: 'object', description: 'a draftingAct: see kinds.schema.json' }),
  evidence: z.array(passage).max(1000).readonly(),
  at: z.object({ alternative: z.string().nullable(), text: z.string(), from: z.int().min(0), to: z.int().min(0) }).optional()
    .openapi({ description: 'of a proposal over words that stand: [from, to) of the text they were chosen in, that of the clause (`text`) or of one of its alternatives (`raw`). The anchor is made of it.' }),
})

/** What was made of a text that became a draft. */
export interface TextTabled { readonly draft: DraftId; readonly clauses: number; /** Named in it, and no side of the dossier: what they want is in the text alone. */ readonly unknownSides: readonly string[]; readonly position: number }

const given = z.object({ title: z.string().trim().min(1).max(400), text: z.string().min(1), language: z.string().min(2).max(35), date: isoDate })

/** A draft in the list of them, with how many brackets are open in it. */
export type ServedDraft = DraftRow & { readonly brackets: number }

/** GET and POST /api/drafts, GET /api/drafts/:draft and /api/bearings, POST /api/drafts/:draft/acts */
export function draftsResource({ dossier, reviewer }: Served) {
  return resource()
    .openapi(createRoute({
      method: 'get', path: '/api/drafts', summary: 'The texts under negotiation.',
      request: { query: viewQuery },
      responses: answers<readonly ServedDraft[]>('server', 'ServedDraft[]', 'Each draft with how much was done to it, and how many brackets are left.'),
    }), (c) => {
      const { folded, options } = asked(dossier, c.req.valid('query'))
      return c.json(drafts(folded, options).map((draft) => ({ ...draft, brackets: openBrackets(folded, draft.id, options) })), 200)
    })
    .openapi(createRoute({
      method: 'post', path: '/api/drafts', summary: 'Makes a bracketed text a draft: its clauses tabled, its brackets open, who wants which words recorded.',
      request: { body: { required: true, content: { 'application/json': { schema: given } } } },
      responses: answers<TextTabled>('server', 'TextTabled', 'The draft, and how much was tabled.', [409, 415, 503, 507]),
    }), async (c) => {
      const made = draftOfText(dossier.folded, c.req.valid('json'), randomUUID)
      if ('refused' in made) throw new HTTPException(409, { message: made.refused })
      await dossier.record(made.findings, { is: 'person', name: reviewer })
      return c.json({ draft: made.draft, clauses: made.clauses, unknownSides: made.unknownSides, position: dossier.folded.position }, 200)
    })
    .openapi(createRoute({
      method: 'get', path: '/api/bearings', summary: 'Which brackets what was said bears on, and which of them it moved.',
      request: { query: viewQuery },
      responses: answers<readonly Bearing[]>('server', 'Bearing[]', 'One row a stance and a bracket in which an alternative gives the answer it is on.'),
    }), (c) => {
      const { folded, options } = asked(dossier, c.req.valid('query'))
      return c.json(bearings(folded, options), 200)
    })
    .openapi(createRoute({
      method: 'get', path: '/api/drafts/{draft}', summary: 'A draft after a round: its clauses, a column a side, brackets with who wants which words, and what each rests on.',
      request: { query: viewQuery.extend({ round }), params: inPath },
      responses: answers<DraftView>('server', 'DraftView', 'The text, its acts and what the record knows of its alternatives.', [404]),
    }), (c) => {
      const query = c.req.valid('query')
      const { folded, options } = asked(dossier, query)
      const view = draftView(folded, c.req.valid('param').draft, options, query.round ?? null)
      if (view === undefined) throw missingDraft(c.req.valid('param').draft)
      return c.json(view, 200)
    })
    .openapi(createRoute({
      method: 'post', path: '/api/drafts/{draft}/acts', summary: 'What a side, or the chair, does to a draft: proposes, supports, opposes, reserves, agrees, reopens, moves …',
      request: { params: inPath, body: { required: true, content: { 'application/json': { schema: act } } } },
      responses: answers<{ readonly entries: readonly Recorded[]; readonly position: number }>('record', '{ entries: Recorded[], position: number }', 'What was recorded, and the log’s position after it.', [404, 409, 415, 503, 507]),
    }), async (c) => {
      const { value: given, evidence, at } = c.req.valid('json')
      const { draft } = c.req.valid('param')
      const on = draftOnRecord(dossier.folded, draft, { as: null })
      if (on === undefined) throw missingDraft(draft)
      const misfit = kinds.draftingAct.safeParse(given).error?.issues[0]
      if (misfit !== undefined) throw new HTTPException(400, { message: `This is no act on a draft: ${misfit.path.join('.')}: ${misfit.message}.` })
      const value = at === undefined ? given : anchored(on, given, at)
      if ('refused' in value) throw new HTTPException(409, { message: `This was not recorded. ${value.refused}` })
      const why = value.draft !== on.id ? `It is an act on ${value.draft}, not on ${on.id}.` : refusalOf(on.id, on.value, on.acts, { id: 'act_new' as DraftingActId, recordedAt: '9999', value })
      if (why !== null) throw new HTTPException(409, { message: `This was not recorded: ${why.slice(0, 1).toLowerCase()}${why.slice(1)}` })
      const entries = await dossier.review({ act: 'add', kind: 'draftingAct', value, evidence }, reviewer)
      if ('refused' in entries) throw new HTTPException(409, { message: entries.refused })
      return c.json({ entries, position: dossier.folded.position }, 200)
    })
}
