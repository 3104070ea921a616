import type { PackageModel, WorthOfLearning } from '@travaux/settlement'
import { numberWords } from '../robustness/numberWords.ts'
import { csv } from './csv.ts'

/** What it is worth to learn each number, each side's numbers, and all. */
export function learningCsv(model: PackageModel, { unit, numbers, sides, all, draws }: WorthOfLearning): string {
  return csv([
    ['side', 'number', 'lowest', 'likely', 'highest', `worth of learning, ${unit}`, 'share for which the choice would change', 'draws'],
    ...numbers.map(({ number, worth, changes }) => [model.sides[number.side]!.name, numberWords(model, number), number.estimate.low, number.estimate.likely, number.estimate.high, worth, changes, draws]),
    ...sides.map(({ side, worth }) => [model.sides[side]!.name, 'all its numbers', null, null, null, worth, null, draws]),
    ['', 'all numbers', null, null, null, all, null, draws],
  ])
}
