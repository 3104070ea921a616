import type { Estimate, PackageModel } from '@travaux/settlement'
import { modelNumbers, type ModelNumber } from '../../src/robustness/modelNumbers.ts'
import { withNumber } from '../../src/robustness/withNumber.ts'
import { madeModel } from '../packages/madeModel.ts'

/** A model by chance, of at most so many packages and with at most so many numbers that have a range; every side states a reservation in half of the models, one that it may well reach. */
export function rangedModel(random: () => number, { packages, ranges }: { readonly packages: number; readonly ranges: number }): PackageModel {
  const below = (n: number): number => Math.floor(random() * n)
  let model = madeModel(random)
  while (model.issues.reduce((count, { alternatives }) => count * alternatives.length, 1) > packages) model = madeModel(random)
  if (random() < 0.5) model = { ...model, sides: model.sides.map((side) => ({ ...side, reservation: side.reservation ?? certain(-below(3)) })) }
  if (random() < 0.3) model = { ...model, sides: model.sides.map((side) => ({ ...side, reservation: certain(-1 - below(20)) })) }
  const numbers = modelNumbers(model)
  const open = new Set(Array.from({ length: ranges }, () => below(numbers.length)))
  return numbers.reduce((made, number, place) => withNumber(made, number, open.has(place) ? widened(number, below) : certain(number.estimate.likely)), model)
}

function widened({ of, estimate: { low, likely, high } }: ModelNumber, below: (n: number) => number): Estimate {
  if (low < high) return { low, likely, high, because: [] }
  const under = Math.round(100 * (likely - below(3))) / 100
  return { low: of === 'weight' ? Math.max(0, under) : under, likely, high: Math.round(100 * (likely + 1 + below(3))) / 100, because: [] }
}

export const certain = (number: number): Estimate => ({ low: number, likely: number, high: number, because: [] })

/** The model with each number at one of the ends of its range: all combinations. */
export function corners(model: PackageModel): PackageModel[] {
  return modelNumbers(model).reduce<PackageModel[]>((all, number) => endsOf(number).flatMap((end) => all.map((one) => withNumber(one, number, certain(end)))), [model])
}

function endsOf({ estimate: { low, high } }: ModelNumber): number[] {
  return low === high ? [low] : [low, high]
}
