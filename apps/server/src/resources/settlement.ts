import { createRoute, z } from '@hono/zod-openapi'
import { idOf } from '@travaux/model'
import type { Dossier } from '@travaux/record'
import type { PackageSolution, Refusal } from '@travaux/settlement'
import { HTTPException } from 'hono/http-exception'
import { answers } from '../answers.ts'
import { asked, viewQuery } from '../asked.ts'
import { resource } from '../resource.ts'
import type { Served } from '../served.ts'
import { settlementOnWire, type ServedSettlement } from '../settlement/settlementOnWire.ts'
import { settlementView, type SettlementView } from '../settlement/settlementView.ts'
import { solveHere } from '../settlement/solveHere.ts'
import { supposing } from '../settlement/supposing.ts'

/** What can be agreed, counts as digits; or why the model has no answer. */
export type ServedSolution = Refusal | Omit<PackageSolution, 'count' | 'feasible' | 'zopa'> & { readonly count: string; readonly feasible: string | null; readonly zopa: Omit<PackageSolution['zopa'], 'count'> & { readonly count: string | null } }

const model = z.string().optional().openapi({ description: 'the settlement model, by its id. Absent: the first by name.', example: 'stl_peace-treaty' })
const estimate = z.string().min(1).optional().openapi({ description: 'whose numbers. Absent: those of which there are most.', example: 'secretariat' })
const since = z.string().optional().openapi({ description: 'give the model as it stood then, too: an ISO date (at the end of that day, UTC) or date and time.', example: '2019-01-22' })
const of = z.discriminatedUnion('of', [z.object({ of: z.literal('alternative'), proposition: idOf('proposition') }), z.object({ of: z.literal('weight'), issue: idOf('issue') }), z.object({ of: z.literal('reservation') })])
const question = z.object({
  model, estimate,
  numbers: z.array(z.object({ side: idOf('side'), of, value: z.number() })).max(10_000).default([]).openapi({ description: 'numbers supposed for once, as a preference has them' }),
  turned: z.array(z.string()).max(10_000).default([]).openapi({ description: 'red lines and linkages, by their ids, to be held where they are not and let go where they are' }),
})

/** Seconds after which an answer is given of what was seen. */
const patience = 60

/** GET /api/settlement and POST /api/settlement/solve */
export function settlementResource({ dossier }: Served) {
  return resource()
    .openapi(createRoute({
      method: 'get', path: '/api/settlement', summary: 'Which settlements are possible: a model of issues with what their answers are worth to whom, limits, packages on the table, graph models beside it.',
      request: { query: viewQuery.extend({ model, estimate, since }) },
      responses: answers<ServedSettlement>('server', 'ServedSettlement', 'The model as the kernels of @travaux/settlement take it, with what each number rests on; which numbers are missing.', [404]),
    }), (c) => c.json(settlementOnWire(viewAsked(dossier, c.req.valid('query'))), 200))
    .openapi(createRoute({
      method: 'post', path: '/api/settlement/solve', summary: 'Works out what can be agreed, also where the limits of a model are too entangled for a page; records nothing.',
      request: { query: viewQuery, body: { required: true, content: { 'application/json': { schema: question } } } },
      responses: answers<ServedSolution>('server', 'ServedSolution', `The frontier and what each method chooses, or { refused, conflict }; after ${patience} s what was found by then, with a sentence in \`partial\`.`, [404, 409, 415]),
    }), async (c) => {
      const { numbers, turned, ...wanted } = c.req.valid('json')
      const { open } = viewAsked(dossier, { ...c.req.valid('query'), ...wanted })
      if (open === null) throw new HTTPException(404, { message: 'There is no settlement model in this dossier.' })
      if (open.model === null) throw new HTTPException(409, { message: `“${open.name}” cannot be worked out yet: ${open.missing[0] ?? 'it has no issues.'}${open.missing.length > 1 ? ` ${open.missing.length - 1} more numbers are missing.` : ''}` })
      const supposed = supposing(open, open.model, numbers, turned)
      if ('refused' in supposed) throw new HTTPException(400, { message: supposed.refused })
      const solution = await solveHere(supposed, { seconds: patience, stopped: () => c.req.raw.signal.aborted })
      return c.json('refused' in solution ? solution : { ...solution, count: String(solution.count), feasible: digits(solution.feasible), zopa: { ...solution.zopa, count: digits(solution.zopa.count) } }, 200)
    })
}

function viewAsked(dossier: Dossier, { model: wanted, estimate: whose, ...query }: z.infer<typeof viewQuery> & { readonly model?: string | undefined; readonly estimate?: string | undefined; readonly since?: string | undefined }): SettlementView {
  const { folded, options, sinceMoment } = asked(dossier, query)
  // As of a moment, nothing is known of what came after it.
  const before = sinceMoment === null || endOf(sinceMoment) > endOf(query.asOf ?? '9999-12-31') ? null : { moment: sinceMoment, folded: dossier.foldedAsOf(sinceMoment) }
  const view = settlementView(folded, options, { model: wanted, estimate: whose, before })
  if (view === undefined) throw new HTTPException(404, { message: `There is no settlement model ${wanted} in this dossier; GET /api/settlement lists those there are.` })
  return view
}

/** The last moment of a date, or the moment itself, in milliseconds. */
function endOf(moment: string): number {
  return Date.parse(moment.length === 10 ? `${moment}T23:59:59.999Z` : moment)
}

function digits(count: bigint | null): string | null {
  return count === null ? null : String(count)
}
