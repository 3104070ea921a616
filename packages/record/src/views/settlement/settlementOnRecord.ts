import type { EstimateBasis, Preference, PropositionId, SideId, SubjectId } from '@travaux/model'
import type { Folded, Subject } from '../../folded.ts'
import { compare } from '../compare.ts'
import { graphOnRecord, type GraphOnRecord } from './graphOnRecord.ts'
import { groundOnRecord, type GroundOnRecord } from './groundOnRecord.ts'
import { indexed } from '../indexed.ts'
import { known } from '../known.ts'
import { lastSaid } from './lastSaid.ts'
import { naming, type Naming } from '../names/naming.ts'
import { ownWords } from '../names/ownWords.ts'
import { settlementIssues, type SettlementIssueOnRecord } from './settlementIssues.ts'
import { settlementLinkages, type LinkageOnRecord } from './settlementLinkages.ts'
import { settlementRedLines, type RedLineOnRecord } from './settlementRedLines.ts'
import { sidesOfModel } from './sidesOfModel.ts'
import type { Known } from '../table.ts'
import type { SideShown, ViewOptions } from '../view.ts'

/**
 * A settlement model with all that bears on it: what its answers are worth to whom in every estimate, what limits its packages, those on the table, and graph
 * models beside it. Sides, issues and alternatives stand in the order of the model. Of a graph model that stands alone: that alone, without issues.
 */
export interface SettlementOnRecord {
  readonly id: SubjectId
  readonly name: string
  readonly sides: readonly SideShown[]
  readonly issues: readonly SettlementIssueOnRecord[]
  /** By estimate, side in the order of the model, and what they are of. */
  readonly preferences: readonly PreferenceOnRecord[]
  readonly redLines: readonly RedLineOnRecord[]
  readonly linkages: readonly LinkageOnRecord[]
  /** By date, undated last. */
  readonly packages: readonly PackageOnRecord[]
  readonly graphs: readonly GraphOnRecord[]
}

/**
 * A number that counts. `insteadOf`: other subjects that give the same number of the same estimate, recorded earlier, which therefore do not count. It holds as a mandate does: where its sources had
 * been published, or it rests on none.
 */
export interface PreferenceOnRecord extends GroundOnRecord {
  readonly side: SideId
  readonly estimate: string
  readonly of: Preference['of']
  readonly low: number
  readonly likely: number
  readonly high: number
  readonly basis: EstimateBasis
  readonly why: string | null
  readonly insteadOf: readonly SubjectId[]
}

/** A package on the table. */
export interface PackageOnRecord extends GroundOnRecord { readonly name: string; readonly side: SideId | null; readonly date: string | null; readonly picks: readonly PropositionId[] }

/** The settlement model, or the graph model that stands alone; undefined where there is no such. Only what one is cleared for is in the fold. */
export function settlementOnRecord(folded: Folded, id: string, options: ViewOptions): SettlementOnRecord | undefined {
  const seen = known(folded, options.on)
  const names = naming(seen, options.as)
  const model = seen.get('settlementModel', id)
  if (model === undefined) {
    const graph = seen.get('graphModel', id)
    if (graph === undefined || seen.get('settlementModel', graph.value.settlement) !== undefined) return undefined
    const alone = graphOnRecord(seen, names, graph)
    return { id: graph.id, name: alone.name, sides: alone.sides, issues: [], preferences: [], redLines: [], linkages: [], packages: [], graphs: [alone] }
  }
  const { sides } = model.value
  const issues = settlementIssues(seen, names, model.value)
  const shape = { id: model.id, sides, issues }
  return {
    id: model.id, name: ownWords(seen, names, model.value.name), sides: sidesOfModel(seen, names, sides), issues,
    preferences: preferencesOf(seen, names, model),
    redLines: settlementRedLines(seen, names, shape), linkages: settlementLinkages(seen, names, shape),
    packages: seen.all('settlementPackage').filter(({ value }) => value.model === model.id).map((each) => packageOnRecord(seen, names, each))
      .toSorted((a, b) => compare(a.date ?? '9999', b.date ?? '9999') || compare(a.name, b.name) || compare(a.subject, b.subject)),
    graphs: seen.all('graphModel').filter(({ value }) => value.settlement === model.id).map((graph) => graphOnRecord(seen, names, graph)).toSorted((a, b) => compare(a.name, b.name) || compare(a.id, b.id)),
  }
}

function preferencesOf(seen: Known, names: Naming, model: Subject<'settlementModel'>): readonly PreferenceOnRecord[] {
  const { sides, issues } = model.value
  const places = new Map<string, number>(issues.flatMap(({ issue, alternatives }) => [issue, ...alternatives.map(({ proposition }) => proposition)]).map((each, i) => [each, i]))
  const placeOf = ({ of }: PreferenceOnRecord): number => places.get(keyOf(of)) ?? places.size
  return lastSaid(seen.once(preferencesByModel).get(model.id) ?? [], ({ value: { side, of, estimate } }) => `${side} ${keyOf(of)} ${estimate}`)
    .map(({ subject, insteadOf }): PreferenceOnRecord => {
      const { side, estimate, of, low, likely, high, basis, why } = subject.value
      return { ...groundOnRecord(seen, subject, side), side, estimate, of, low, likely, high, basis, why: why === null ? null : ownWords(seen, names, why), insteadOf }
    })
    .toSorted((a, b) => compare(a.estimate, b.estimate) || sides.indexOf(a.side) - sides.indexOf(b.side) || placeOf(a) - placeOf(b) || compare(a.subject, b.subject))
}

function keyOf(of: Preference['of']): string {
  switch (of.of) {
    case 'alternative': return of.proposition
    case 'weight': return of.issue
    case 'reservation': return ''
    default: return of satisfies never
  }
}

const preferencesByModel = indexed('preference', (_, { value }) => [value.model])

function packageOnRecord(seen: Known, names: Naming, tabled: Subject<'settlementPackage'>): PackageOnRecord {
  const { name, by, date, picks } = tabled.value
  return { ...groundOnRecord(seen, tabled, by), name: ownWords(seen, names, name), side: by, date, picks }
}
