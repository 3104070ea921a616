import type { Estimate, PackageModel, PackageSide } from '../packages/packageModel.ts'
import type { ModelNumber } from './modelNumbers.ts'

/** The model with another estimate in the place of one number. */
export function withNumber(model: PackageModel, { of, side, issue, alternative }: Omit<ModelNumber, 'estimate'>, estimate: Estimate): PackageModel {
  const changed = (own: PackageSide): PackageSide => {
    switch (of) {
      case 'reservation': return { ...own, reservation: estimate }
      case 'weight': return { ...own, weights: own.weights.with(issue!, estimate) }
      case 'value': return { ...own, values: own.values.with(issue!, own.values[issue!]!.with(alternative!, estimate)) }
    }
  }
  return { ...model, sides: model.sides.with(side, changed(model.sides[side]!)) }
}
