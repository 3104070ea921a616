import type { Estimate, PackageLinkage, PackageModel, RedLine } from '../packages/packageModel.ts'
import type { RecordChange } from './recordChange.ts'

/** A change with the model `before` would be had it alone come about. */
export interface RecordStep { readonly change: RecordChange; readonly alone: PackageModel }

/** What changed from one model to another with the same sides, issues and alternatives in the same places, in the order of the model: numbers side by side, then red lines, then linkages. */
export function recordChanges(before: PackageModel, after: PackageModel): readonly RecordStep[] {
  return [...numberChanges(before, after), ...limitChanges(before, after, 'red line'), ...limitChanges(before, after, 'linkage')]
}

function numberChanges(before: PackageModel, after: PackageModel): readonly RecordStep[] {
  const steps: RecordStep[] = []
  const enter = (change: RecordChange, side: number, own: Partial<PackageModel['sides'][number]>): void => {
    steps.push({ change, alone: { ...before, sides: before.sides.with(side, { ...before.sides[side]!, ...own }) } })
  }
  for (const [side, was] of before.sides.entries()) {
    const is = after.sides[side]!
    if (!same(was.reservation, is.reservation)) enter({ of: 'reservation', side: is.name, before: was.reservation, after: is.reservation, because: is.reservation?.because ?? [] }, side, { reservation: is.reservation })
    for (const [issue, { name, alternatives }] of after.issues.entries()) {
      const [old, now] = [was.weights[issue]!, is.weights[issue]!]
      if (!same(old, now)) enter({ of: 'weight', side: is.name, issue: name, before: old, after: now, because: now.because }, side, { weights: was.weights.with(issue, now) })
      for (const [alternative, { name: answer }] of alternatives.entries()) {
        const [old, now] = [was.values[issue]![alternative]!, is.values[issue]![alternative]!]
        if (!same(old, now)) enter({ of: 'value', side: is.name, issue: name, alternative: answer, before: old, after: now, because: now.because }, side, { values: was.values.with(issue, was.values[issue]!.with(alternative, now)) })
      }
    }
  }
  return steps
}

function same(a: Estimate | null, b: Estimate | null): boolean {
  return a === null || b === null ? a === b : a.low === b.low && a.likely === b.likely && a.high === b.high
}

function limitChanges(before: PackageModel, after: PackageModel, of: 'red line' | 'linkage'): readonly RecordStep[] {
  const list = of === 'red line' ? 'redLines' : 'linkages'
  const [was, is] = [named(before[list]), named(after[list])]
  const steps: RecordStep[] = []
  const enter = (how: 'added' | 'removed' | 'held' | 'let go' | 'changed', limit: RedLine | PackageLinkage, limits: readonly (RedLine | PackageLinkage)[]): void => {
    steps.push({ change: { of, name: limit.name, how, because: limit.because }, alone: { ...before, [list]: limits } })
  }
  for (const [key, limit] of is) {
    const old = was.get(key)
    if (old === undefined) enter('added', limit, [...before[list], limit])
    else if (rule(old) !== rule(limit)) enter('changed', limit, before[list].map((one) => one === old ? limit : one))
    else if (old.held !== limit.held) enter(limit.held ? 'held' : 'let go', limit, before[list].map((one) => one === old ? limit : one))
  }
  for (const [key, limit] of was) if (!is.has(key)) enter('removed', limit, before[list].filter((one) => one !== limit))
  return steps
}

/** By side, name and, where a side has several of one name, its turn among them. */
function named(limits: readonly (RedLine | PackageLinkage)[]): ReadonlyMap<string, RedLine | PackageLinkage> {
  const all = new Map<string, RedLine | PackageLinkage>()
  for (const limit of limits) {
    let turn = 0
    while (all.has(JSON.stringify([limit.side, limit.name, turn]))) turn += 1
    all.set(JSON.stringify([limit.side, limit.name, turn]), limit)
  }
  return all
}

/** All that a limit says but whether it is held. */
function rule(limit: RedLine | PackageLinkage): string {
  return JSON.stringify('rule' in limit ? [limit.rule, limit.picks] : [limit.tie, limit.of, limit.on])
}
