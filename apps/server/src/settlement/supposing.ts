import type { Preference, SideId } from '@travaux/model'
import type { Estimate, PackageModel, PackageSide } from '@travaux/settlement'
import type { SettlementOpen } from './settlementView.ts'

/** A number that is supposed for once, on the scale of the kind `preference`: 0 to 100 of what an alternative gives, points of all else. */
export interface Supposed { readonly side: SideId; readonly of: Preference['of']; readonly value: number }

/**
 * The model that is open with other numbers, and with some limits held where they are not and let go where they are (`turned`: red lines and linkages by their
 * subjects). A supposed number has no range. `refused` names what the model does not have.
 */
export function supposing(open: SettlementOpen, model: PackageModel, numbers: readonly Supposed[], turned: readonly string[]): PackageModel | { readonly refused: string } {
  const limits = [...model.redLines, ...model.linkages]
  const unknown = turned.find((id) => limits.every(({ because }) => because[0] !== id))
  if (unknown !== undefined) return { refused: `There is no red line or linkage ${unknown} in “${open.name}”.` }
  const turn = <Limit extends { readonly held: boolean; readonly because: readonly string[] }>(all: readonly Limit[]): readonly Limit[] =>
    all.map((limit) => (turned.includes(limit.because[0] ?? '') ? { ...limit, held: !limit.held } : limit))
  const sides: PackageSide[] = [...model.sides]
  for (const { side: id, of, value } of numbers) {
    const at = open.sides.findIndex((each) => each.id === id)
    const side = sides[at]
    if (side === undefined) return { refused: `${id} is no side of “${open.name}”.` }
    const changed = withNumber(open, side, of, value)
    if (changed === null) return { refused: `“${open.name}” has no ${of.of === 'weight' ? `issue ${of.issue}` : `alternative ${of.of === 'alternative' ? of.proposition : ''}`}.` }
    sides[at] = changed
  }
  return { ...model, sides, redLines: turn(model.redLines), linkages: turn(model.linkages) }
}

function withNumber({ issues }: SettlementOpen, side: PackageSide, of: Preference['of'], value: number): PackageSide | null {
  switch (of.of) {
    case 'reservation': return { ...side, reservation: exactly(value, side.reservation?.because ?? []) }
    case 'weight': {
      const issue = issues.findIndex((each) => each.issue === of.issue)
      return issue === -1 ? null : { ...side, weights: side.weights.map((weight, i) => (i === issue ? exactly(value, weight.because) : weight)) }
    }
    case 'alternative': {
      const issue = issues.findIndex(({ alternatives }) => alternatives.some(({ proposition }) => proposition === of.proposition))
      const alternative = issues[issue]?.alternatives.findIndex(({ proposition }) => proposition === of.proposition)
      return issue === -1 ? null : { ...side, values: side.values.map((values, i) => (i === issue ? values.map((was, a) => (a === alternative ? exactly(value / 100, was.because) : was)) : values)) }
    }
    default: return of satisfies never
  }
}

function exactly(value: number, because: readonly string[]): Estimate {
  return { low: value, likely: value, high: value, because }
}
