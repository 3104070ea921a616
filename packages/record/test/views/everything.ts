import type { IssueId, SourceId } from '@travaux/model'
import { alerts, audiences, calendar, changes, chronology, conduct, criticalPath, draftContext, draftOnRecord, drafts, followUp, history, names, overview, places, positionChain, positions, reading, readOuts, rivals, saidTwoThings, settlementModels, settlementOnRecord, shifts, sources, statements, thirdParties, type Folded } from '@travaux/record'
import { known } from '../../src/views/known.ts'
import { statementHits } from '../../src/views/search/statementHits.ts'
import { japan, russia } from './build.ts'

/** Every view of a dossier, in one value. */
export function everything(folded: Folded, as: typeof japan | null, on: string | null = null) {
  const options = { as, on }
  return {
    overview: overview(folded, 'Treaty', options),
    sources: sources(folded, options),
    positions: positions(folded, options),
    chains: ['iss_sovereignty', 'iss_basis', 'iss_travel'].flatMap((issue) => [japan, russia].map((each) => positionChain(folded, issue as IssueId, each, options))),
    chronology: chronology(folded, options),
    calendar: calendar(folded, options),
    followUp: [followUp(folded, options), criticalPath(folded, options), conduct(folded, options)],
    drafts: [drafts(folded, options), draftContext(folded, options), ...folded.byKind.draft.map(({ id }) => draftOnRecord(folded, id, options))],
    settlement: [settlementModels(folded, options), ...[...folded.byKind.settlementModel, ...folded.byKind.graphModel].map(({ id }) => settlementOnRecord(folded, id, options))],
    statements: statements(folded, options),
    shifts: shifts(folded, options),
    saidTwoThings: saidTwoThings(folded, options),
    told: [readOuts(folded, { ...options, meeting: null }), audiences(folded, options), thirdParties(folded, options)],
  }
}

/** The views that are left: whatever is on record, withdrawn or not, and what tells when it was recorded. */
export function everythingElse(folded: Folded, as: typeof japan | null, on: string | null = null) {
  const options = { as, on }
  return {
    desks: folded.byKind.source.map(({ id }) => reading(folded, id as SourceId, options)),
    names: [names(folded, options), places(folded, options)],
    rivals: rivals(folded, options),
    said: [{ side: japan }, { speaker: 'Lavrov' }, { issue: 'iss_sovereignty' as IssueId }, { level: 'summit' as const }, { since: '2019-01-15' }].map((filter) => statementHits(known(folded, on), filter, 50)),
    histories: [...folded.subjects.keys()].map((id) => history(folded, id, options)),
    alerts: [...[null, '2026-01-01T00:00:30Z'].map((since) => alerts(folded, { ...options, since })), ...[3, folded.position - 5].map((after) => alerts(folded, { ...options, since: null, after }))],
    changes: [null, '2026-01-01', '2026-01-01T00:00:30Z', '2026-01-02'].map((since) => changes(folded, { ...options, since })),
  }
}
