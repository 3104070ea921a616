import type { EstimateBasis, PropositionId, SideId } from '@travaux/model'
import { compare } from '../compare.ts'
import { groundOnRecord, type GroundOnRecord } from './groundOnRecord.ts'
import type { Naming } from '../names/naming.ts'
import { ownWords } from '../names/ownWords.ts'
import type { SettlementIssueOnRecord } from './settlementIssues.ts'
import type { Known } from '../table.ts'

/** A red line of a side, or what its mandate excludes or requires. `propositions`: those of the model that it is about; none where the model no longer has any. */
export interface RedLineOnRecord extends GroundOnRecord {
  readonly from: 'redLine' | 'mandate'
  readonly side: SideId
  readonly rule: 'excludes' | 'requires'
  readonly propositions: readonly PropositionId[]
  readonly name: string
  readonly basis: EstimateBasis
  readonly held: boolean
}

/**
 * The red lines of the sides of a model, in their order. One that names the model is its own, whatever it is about. One that names none counts where it excludes
 * something that the model has, or where the model has all of what it requires one of: else it may be met outside. A mandate for a draft counts as any other:
 * what a side may not write it may not agree to.
 */
export function settlementRedLines(seen: Known, names: Naming, model: { readonly id: string; readonly sides: readonly SideId[]; readonly issues: readonly SettlementIssueOnRecord[] }): readonly RedLineOnRecord[] {
  const inModel = new Set(model.issues.flatMap(({ alternatives }) => alternatives.map(({ proposition }) => proposition)))
  const own = seen.all('redLine').flatMap((line): RedLineOnRecord[] => {
    const { side, rule, basis, held, words, model: of, propositions: all } = line.value
    const propositions = all.filter((each) => inModel.has(each))
    const counts = of === null ? propositions.length > 0 && (rule === 'excludes' || propositions.length === all.length) : of === model.id
    return counts ? [{ ...groundOnRecord(seen, line, side), from: 'redLine', side, rule, propositions, name: ownWords(seen, names, words), basis, held }] : []
  })
  const instructed = seen.all('mandate').flatMap((mandate): RedLineOnRecord[] => {
    const { side, rule, words } = mandate.value
    if ((rule.rule !== 'excludes' && rule.rule !== 'requires') || !inModel.has(rule.proposition)) return []
    return [{ ...groundOnRecord(seen, mandate, side), from: 'mandate', side, rule: rule.rule, propositions: [rule.proposition], name: ownWords(seen, names, words), basis: 'mandate', held: true }]
  })
  return [...own, ...instructed].filter(({ side }) => model.sides.includes(side)).toSorted((a, b) => model.sides.indexOf(a.side) - model.sides.indexOf(b.side) || compare(a.subject, b.subject))
}
