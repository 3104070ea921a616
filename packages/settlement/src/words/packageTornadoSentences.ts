import type { Outcome, Tornado } from '../robustness/tornado.ts'
import type { GraphSentence, Phrase } from './graphSentence.ts'
import { graphSentenceOf } from './graphSentenceOf.ts'
import { groundedPhrase } from './groundedPhrase.ts'
import { packageNames } from './packageNames.ts'
import type { PackageTelling } from './packageTelling.ts'
import { phrase } from './phrase.ts'
import { shownPoints } from './shownPoints.ts'
import { solutionWords } from './solutionWords.ts'

/** Which numbers alone move an outcome, the one that moves it most first; one sentence that says so where none does. */
export function packageTornadoSentences(telling: PackageTelling, outcome: Outcome, { bars, likely }: Tornado): readonly GraphSentence[] {
  const names = packageNames(telling)
  const moving = bars.filter(({ size }) => size > 0)
  const what = ((): Phrase => {
    switch (outcome.of) {
      case 'value': return phrase`what it is worth to ${names.side(outcome.side)}`
      case 'margin': return phrase`what ${names.side(outcome.side)} has of it over no agreement`
      case 'distance': return phrase`how far it lies from the frontier`
      case 'solution': return phrase`what ${solutionWords[outcome.concept]} picks`
      default: return outcome satisfies never
    }
  })()
  if (moving.length === 0) return [graphSentenceOf(phrase`no number alone, anywhere in its range, changes ${what}.`)]
  return moving.map(({ number, low, high }) => {
    const { estimate } = number
    const at = (end: typeof low): string => outcome.of === 'solution' ? end.picks === null ? 'nothing is picked' : end.result === 0 ? 'the same is picked' : end.result === 1 ? 'one answer differs' : `${end.result} answers differ` : shownPoints(end.result)
    const range = outcome.of === 'solution' ? phrase`at ${shownPoints(estimate.low)}, ${at(low)}; at ${shownPoints(estimate.high)}, ${at(high)}` : phrase`${what} goes from ${at(low)} to ${at(high)}, likely ${shownPoints(likely.result)}`
    return graphSentenceOf(phrase`${names.number(number)}, ${shownPoints(estimate.low)} to ${shownPoints(estimate.high)}: ${range}${groundedPhrase(estimate.because, estimate.because, telling.grounds)}.`, estimate.because)
  })
}
