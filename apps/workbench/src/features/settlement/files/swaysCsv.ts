import type { PackageModel, Tornado } from '@travaux/settlement'
import { numberWords } from '../robustness/numberWords.ts'
import { csv } from './csv.ts'

/** Every number of a model with what an outcome comes to at the ends of its range, that which moves it most first. */
export function swaysCsv(model: PackageModel, { bars, likely }: Tornado): string {
  return csv([
    ['side', 'number', 'lowest', 'likely', 'highest', 'outcome at the lowest', 'likely outcome', 'outcome at the highest', 'moves it by'],
    ...bars.map(({ number, low, high, size }) => [model.sides[number.side]!.name, numberWords(model, number), number.estimate.low, number.estimate.likely, number.estimate.high, low.result, likely.result, high.result, size]),
  ])
}
