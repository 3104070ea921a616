import type { PackageSolution } from '../packages/packageSolution.ts'
import { solutionConcepts, type SolutionConcept } from '../robustness/solutionConcept.ts'
import { basesPhrase } from './basesPhrase.ts'
import type { GraphSentence, Phrase } from './graphSentence.ts'
import { graphSentenceOf } from './graphSentenceOf.ts'
import { listedPhrases } from './listedPhrases.ts'
import { packageKeys } from './packageKeys.ts'
import { packageNames } from './packageNames.ts'
import type { PackageTelling } from './packageTelling.ts'
import { phrase } from './phrase.ts'
import { shownPoints } from './shownPoints.ts'
import { solutionWords } from './solutionWords.ts'

/** Packages that tie and are told one by one; more are counted. */
const told = 3

/** What can be agreed: the frontier, the zone of possible agreement, what each way of picking picks and what for, and what the numbers rest on. `because` of each has the keys of all that its sums are made of. */
export function packageSolutionSentences(telling: PackageTelling, solution: PackageSolution): readonly GraphSentence[] {
  const { pareto, partial } = solution
  const names = packageNames(telling)
  const many = pareto.length === 1 ? 'one package is' : `${pareto.length.toLocaleString('en')} packages, by what they are worth, are`
  return [
    graphSentenceOf(phrase`${many} on the frontier: nothing possible is better than ${pareto.length === 1 ? 'it' : 'one of them'} for one side and worse for none.`),
    zone(telling, solution),
    ...solutionConcepts.map((concept) => picked(telling, solution, concept)),
    ...partial === null ? [] : [graphSentenceOf(phrase`${partial}`)],
    ...restingOn(telling, solution, names.sides(telling.model.sides.map((_, side) => side))),
  ]
}

function zone(telling: PackageTelling, { zopa: { count, ranges, attained }, disagreement }: PackageSolution): GraphSentence {
  const { model } = telling
  const names = packageNames(telling)
  const keys = model.sides.flatMap(({ reservation }) => reservation?.because ?? [])
  const without = phrase`${listedPhrases(disagreement.map((points, side) => phrase`${shownPoints(points)} for ${names.side(side)}${model.sides[side]!.reservation === null ? ', the least of any package, for nobody says' : ''}`), 'and')}`
  if (ranges === null) return graphSentenceOf(phrase`no possible package gives every side at least what it has without an agreement (${without}): there is no zone of possible agreement.`, keys)
  const reach = listedPhrases(ranges.map(([low, high], side) => phrase`${names.side(side)} gets ${attained ? 'from' : 'no less than'} ${shownPoints(low)}${attained ? ' to' : ' and at most'} ${shownPoints(high)}`), 'and')
  const much = count === null ? 'some packages give' : count === 1n ? 'one package gives' : `${count.toLocaleString('en')} packages give`
  return graphSentenceOf(phrase`${much} every side at least what it has without an agreement (${without}), the zone of possible agreement: ${reach}.`, keys)
}

function picked(telling: PackageTelling, solution: PackageSolution, concept: SolutionConcept): GraphSentence {
  const { model } = telling
  const names = packageNames(telling)
  const points = solution[concept]
  const wants = phrase`${solutionWords[concept]} (${meaning(concept, solution.kalaiSmorodinskyBy)})`
  if (points.length === 0) return graphSentenceOf(phrase`${wants} picks nothing: no possible package gives every side at least what it has without an agreement.`)
  const shown = points.slice(0, told).map(({ picks, values }) => phrase`${names.picks(picks)}, worth ${names.values(values)}`)
  const more = points.length - shown.length
  const listed = shown.reduce<Phrase>((all, each, i) => (i === 0 ? each : phrase`${all}; or as well ${each}`), [])
  const sides = model.sides.map((_, side) => side)
  return {
    ...graphSentenceOf(phrase`${wants} picks ${listed}${more > 0 ? `; or as well ${more.toLocaleString('en')} more` : ''}.`, [...new Set(points.slice(0, told).flatMap(({ picks }) => packageKeys(model, picks, sides)))]),
    packages: points.map(({ picks }) => picks),
  }
}

function meaning(concept: SolutionConcept, kalaiSmorodinskyBy: PackageSolution['kalaiSmorodinskyBy']): string {
  switch (concept) {
    case 'nash': return 'the greatest product of what the sides gain over no agreement'
    case 'kalaiSmorodinsky': return kalaiSmorodinskyBy === 'least ratio' ? 'the greatest least share of what each side could gain at most' : 'the shares of what each side could gain at most, least apart'
    case 'egalitarian': return 'the greatest gain of the side that gains least, in points'
    case 'utilitarian': return 'the greatest sum of points, which takes all sides’ points to be alike'
    case 'leximin': return 'the greatest gain of the side that gains least, then of the next, and so on'
    default: return concept satisfies never
  }
}

function restingOn({ model, grounds }: PackageTelling, { pareto }: PackageSolution, sides: Phrase): readonly GraphSentence[] {
  const all = model.sides.map((_, side) => side)
  const keys = [...new Set([...model.sides.flatMap(({ reservation }) => reservation?.because ?? []), ...pareto.flatMap(({ picks }) => packageKeys(model, picks, all))])]
  const bases = basesPhrase(keys, grounds)
  return bases.length === 0 ? [] : [graphSentenceOf(phrase`the numbers of ${sides} rest on ${bases}.`, keys)]
}
