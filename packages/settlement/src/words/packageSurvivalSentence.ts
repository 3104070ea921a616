import { modelNumbers } from '../robustness/modelNumbers.ts'
import type { Survival } from '../robustness/survival.ts'
import type { SolutionConcept } from '../robustness/solutionConcept.ts'
import { basesPhrase } from './basesPhrase.ts'
import type { GraphSentence, Phrase } from './graphSentence.ts'
import { graphSentenceOf } from './graphSentenceOf.ts'
import { packageNames } from './packageNames.ts'
import type { PackageTelling } from './packageTelling.ts'
import { phrase } from './phrase.ts'
import { solutionWords } from './solutionWords.ts'

/** How far something found survives the ranges: always, never, or in which share of the draws. `name`: what its package is called. */
export function packageSurvivalSentence(telling: PackageTelling, name: string, { finding, share, low, high, draws, exact }: Survival): GraphSentence {
  const names = packageNames(telling)
  const what = ((): Phrase => {
    switch (finding.of) {
      case 'possible': return phrase`${name} keeps every limit`
      case 'agreement': return phrase`${name} is worth at least as much to every side as no agreement`
      case 'frontier': return phrase`${name} is on the frontier`
      case 'better': return phrase`${name} is better for ${names.side(finding.side)} than ${names.picks(finding.than)}`
      case 'dominates': return phrase`${name} is better for a side and worse for none than ${names.picks(finding.than)}`
      case 'solution': return phrase`${name} is what ${solutionWords[finding.concept satisfies SolutionConcept]} picks`
      default: return finding satisfies never
    }
  })()
  const percent = (of: number): string => String(Math.round(100 * of))
  const far = exact ? share === 1 ? 'whatever the true numbers within their ranges' : 'by no numbers within their ranges' : `in ${percent(share)}% of ${draws} draws of the numbers within their ranges (${percent(low)} to ${percent(high)}%, with 95% confidence)`
  const ranged = modelNumbers(telling.model).flatMap(({ estimate }) => (estimate.low < estimate.high ? estimate.because : []))
  const bases = finding.of === 'possible' ? [] : basesPhrase(ranged, telling.grounds)
  return { ...graphSentenceOf(phrase`${what} ${far}${bases.length === 0 ? '' : phrase`; the ranges rest on ${bases}`}.`, finding.of === 'possible' ? [] : ranged), packages: [finding.picks] }
}
