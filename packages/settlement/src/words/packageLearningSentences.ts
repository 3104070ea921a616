import { modelNumbers } from '../robustness/modelNumbers.ts'
import type { WorthOfLearning } from '../robustness/worthOfLearning.ts'
import type { GraphSentence, Phrase } from './graphSentence.ts'
import { graphSentenceOf } from './graphSentenceOf.ts'
import { groundedPhrase } from './groundedPhrase.ts'
import { packageNames } from './packageNames.ts'
import type { PackageTelling } from './packageTelling.ts'
import { phrase } from './phrase.ts'
import { shownPoints } from './shownPoints.ts'

/** What it is worth to learn a number before choosing, those worth most first, at most `most`; then all numbers of a side, and all there are. */
export function packageLearningSentences(telling: PackageTelling, { chooser, unit, numbers, sides, all, draws }: WorthOfLearning, most = 5): readonly GraphSentence[] {
  const names = packageNames(telling)
  const who = chooser.by === 'side' ? phrase`to ${names.side(chooser.side)}` : chooser.by === 'nash' ? phrase`to whoever seeks the greatest product of gains` : phrase`to whoever seeks the greatest least gain`
  const worth = numbers.filter((each) => each.worth > 1e-9).slice(0, most)
  if (worth.length === 0 && all <= 1e-9) return [graphSentenceOf(phrase`it is worth nothing ${who} to learn any number before choosing: the choice would be the same (${draws} draws).`)]
  const ranged = (of: number | null): readonly string[] => modelNumbers(telling.model).flatMap(({ side, estimate }) => (of === null || side === of) && estimate.low < estimate.high ? estimate.because : [])
  const resting = (keys: readonly string[]): Phrase => groundedPhrase([], keys, telling.grounds)
  return [
    ...worth.map(({ number, worth: gain, changes }) => graphSentenceOf(phrase`to learn ${names.number(number)} is worth up to ${shownPoints(gain)} ${unitWords[unit]} ${who}; it would change the choice in ${Math.round(100 * changes)}% of what it may turn out to be${groundedPhrase(number.estimate.because, number.estimate.because, telling.grounds)}.`, number.estimate.because)),
    ...sides.filter((each) => each.worth > 1e-9).map(({ side, worth: gain }) => graphSentenceOf(phrase`to learn all numbers of ${names.side(side)} is worth up to ${shownPoints(gain)} ${unitWords[unit]} ${who}${resting(ranged(side))}.`, ranged(side))),
    graphSentenceOf(phrase`to learn every number is worth up to ${shownPoints(all)} ${unitWords[unit]} ${who}${resting(ranged(null))} (${draws} draws).`, ranged(null)),
  ]
}

const unitWords: Readonly<Record<WorthOfLearning['unit'], string>> = { 'points of the side': 'of its own points', points: 'points', 'geometric mean of points': 'points of the geometric mean of gains' }
