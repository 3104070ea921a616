import type { HttpBindings } from '@hono/node-server'
import { OpenAPIHono } from '@hono/zod-openapi'
import { CannotAppend } from '@travaux/record'
import { HTTPException } from 'hono/http-exception'
import { onlyFromHere } from './guard/onlyFromHere.ts'
import { pageHeaders } from './guard/pageHeaders.ts'
import { addSourceResource } from './resources/addSource.ts'
import { calendarResource } from './resources/calendar.ts'
import { changesResource } from './resources/changes.ts'
import { chronologyResource } from './resources/chronology.ts'
import { alertsResource } from './resources/alerts.ts'
import { audiencesResource } from './resources/audiences.ts'
import { conductResource } from './resources/conduct.ts'
import { contradictionsResource } from './resources/contradictions.ts'
import { dossierResource } from './resources/dossier.ts'
import { briefingsResource } from './resources/briefings.ts'
import { draftChangesResource } from './resources/draftChanges.ts'
import { draftFileResource } from './resources/draftFile.ts'
import { draftFindingsResource } from './resources/draftFindings.ts'
import { draftLanguagesResource } from './resources/draftLanguages.ts'
import { draftsResource } from './resources/drafts.ts'
import { eventsResource } from './resources/events.ts'
import { followUpResource } from './resources/followUp.ts'
import { historyResource } from './resources/history.ts'
import { namesResource } from './resources/names.ts'
import { notesResource } from './resources/notes.ts'
import { placesResource } from './resources/places.ts'
import { positionsResource } from './resources/positions.ts'
import { proposalsResource } from './resources/proposals.ts'
import { readOutsResource } from './resources/readOuts.ts'
import { reviewResource } from './resources/review.ts'
import { rivalsResource } from './resources/rivals.ts'
import { searchResource } from './resources/search.ts'
import { settlementResource } from './resources/settlement.ts'
import { shiftsResource } from './resources/shifts.ts'
import { sourcesResource } from './resources/sources.ts'
import { statementsResource } from './resources/statements.ts'
import { thirdPartiesResource } from './resources/thirdParties.ts'
import { verificationResource } from './resources/verification.ts'
import type { Served } from './served.ts'
import { statusOf } from './statusOf.ts'

/** Every resource behind the guard. Each refusal, from wherever, is `{ error }` with one sentence. */
export function api(served: Served) {
  const app = new OpenAPIHono<{ Bindings: HttpBindings; Variables: { styleNonce: string } }>()
  app.use(pageHeaders)
  app.use(onlyFromHere)
  app.onError((error, c) => {
    if (error instanceof HTTPException) return c.json({ error: error.message }, error.status)
    if (error instanceof CannotAppend) return c.json({ error: error.message }, statusOf(error.reason))
    served.report(error)
    return c.json({ error: `${c.req.method} ${c.req.path} failed because of a fault in Travaux; nothing already recorded is lost. The terminal it runs in says more.` }, 500)
  })
  const whole = app
    .route('/', dossierResource(served))
    .route('/', sourcesResource(served))
    .route('/', addSourceResource(served))
    .route('/', positionsResource(served))
    .route('/', shiftsResource(served))
    .route('/', audiencesResource(served))
    .route('/', contradictionsResource(served))
    .route('/', proposalsResource(served))
    .route('/', chronologyResource(served))
    .route('/', calendarResource(served))
    .route('/', followUpResource(served))
    .route('/', conductResource(served))
    .route('/', alertsResource(served))
    .route('/', briefingsResource(served))
    .route('/', readOutsResource(served))
    .route('/', thirdPartiesResource(served))
    .route('/', draftsResource(served))
    .route('/', draftChangesResource(served))
    .route('/', draftFileResource(served))
    .route('/', draftFindingsResource(served))
    .route('/', draftLanguagesResource(served))
    .route('/', settlementResource(served))
    .route('/', statementsResource(served))
    .route('/', searchResource(served))
    .route('/', namesResource(served))
    .route('/', notesResource(served))
    .route('/', placesResource(served))
    .route('/', changesResource(served))
    .route('/', historyResource(served))
    .route('/', rivalsResource(served))
    .route('/', verificationResource(served))
    .route('/', reviewResource(served))
    .route('/', eventsResource(served))
  whole.doc31('/api/openapi.json', { openapi: '3.1.0', info: { title: 'Travaux', version: served.version, description: 'One dossier, on this machine only.' } })
  whole.all('/api/*', (c) => c.json({ error: `There is no ${c.req.method} ${c.req.path}; GET /api/openapi.json lists what there is.` }, 404))
  return whole
}

/** What `hc<Api>(address)` of hono/client needs to know. */
export type Api = ReturnType<typeof api>
