import type { IssueId, SourceId } from '@travaux/model'
import {
  alerts, audiences, calendar, changes, chronology, conduct, criticalPath, cslJson, draftContext, draftOnRecord, drafts, followUp, history, names, overview, places, positionChain, positions, reading, readOuts, rivals, saidTwoThings, settlementModels, settlementOnRecord, shifts, sources, statements, statementsCsv, thirdParties, webAnnotations,
  type Folded, type ViewOptions,
} from '@travaux/record'

/** Every view of a folded dossier, and every export that is made of views, in one text; asked for with `options`, of every subject that there is. */
export function everyView(folded: Folded, { as, on }: ViewOptions): string {
  const options = { as, on: on ?? null }
  const of = <T>(view: (folded: Folded, options: ViewOptions) => T): T => view(folded, options)
  return JSON.stringify([
    folded.position, [...folded.subjects], folded.byKind, [...folded.bySource], folded.days,
    overview(folded, 'Talks', options), ...[audiences, calendar, chronology, conduct, criticalPath, draftContext, drafts, followUp, names, places, rivals, saidTwoThings, settlementModels, shifts, sources, statements, statementsCsv, thirdParties, webAnnotations, cslJson].map((view) => of<unknown>(view)),
    ...[null, '2019-01-14'].flatMap((since) => [positions(folded, { ...options, since }), changes(folded, { ...options, since }), alerts(folded, { ...options, since })]), readOuts(folded, { ...options, meeting: null }), folded.byKind.meeting.map(({ id }) => readOuts(folded, { ...options, meeting: id })),
    folded.byKind.issue.flatMap(({ id }) => folded.byKind.side.map((side) => positionChain(folded, id as IssueId, side.id, options))),
    folded.byKind.draft.map(({ id }) => draftOnRecord(folded, id, options)), [...folded.byKind.settlementModel, ...folded.byKind.graphModel].map(({ id }) => settlementOnRecord(folded, id, options)), folded.byKind.source.map(({ id }) => reading(folded, id as SourceId, options)), [...folded.subjects.keys()].map((id) => history(folded, id, options)),
  ])
}
