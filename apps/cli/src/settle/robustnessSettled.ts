import { packageLearningSentences, packageSurvivalSentence, packageTornadoSentences, surviving, tornado, worthOfLearning, type Estimate, type Finding, type Grounds, type ModelNumber, type PackageModel, type PackageSolution, type Picks } from '@travaux/settlement'
import { named } from './named.ts'
import type { SettledPackages } from './settled.ts'

/** Numbers that are told of in words at most; JSON has all. */
const told = 5

/** How the Nash package and those on the table fare where the numbers lie anywhere in their ranges; null where no number has a range, or nothing is to be tried. */
export function robustnessSettled(model: PackageModel, solution: PackageSolution, grounds: Grounds, { draws, seed, stopped }: { readonly draws: number; readonly seed: number; readonly stopped: () => boolean }): SettledPackages['robustness'] {
  const [nash] = solution.nash
  if (nash === undefined || draws === 0 || !hasRanges(model)) return null
  const telling = { model, grounds }
  const said: string[] = []
  const outcome = { of: 'solution', concept: 'nash' } as const
  const subjects: readonly { readonly name: string; readonly picks: Picks }[] = [{ name: 'the Nash package', picks: nash.picks }, ...model.tabled.map(({ name, picks }) => ({ name: `“${name}”`, picks }))]
  const findings = subjects.flatMap(({ name, picks }, i) => (['agreement', 'frontier', ...i === 0 ? ['solution'] as const : []] as const).map((of): { name: string; finding: Finding } => ({ name, finding: of === 'solution' ? { ...outcome, picks } : { of, picks } })))
  const survived = surviving(model, findings.map(({ finding }) => finding), { seed, draws, stopped, disagreement: solution.disagreementBy, kalaiSmorodinsky: solution.kalaiSmorodinskyBy }).flatMap((each, i) => ('refused' in each ? [] : [{ ...each, name: findings[i]!.name }]))
  for (const each of survived) said.push(packageSurvivalSentence(telling, each.name, each).text)
  const moves = tornado(model, outcome, { stopped, disagreement: solution.disagreementBy, kalaiSmorodinsky: solution.kalaiSmorodinskyBy })
  if (!('refused' in moves)) said.push(...packageTornadoSentences(telling, outcome, moves).slice(0, told).map(({ text }) => text))
  const learning = stopped() ? null : worthOfLearning(model, { by: 'nash' }, { seed })
  if (learning !== null && !('refused' in learning)) said.push(...packageLearningSentences(telling, learning, told).map(({ text }) => text))
  return {
    seed, said,
    survival: survived.map(({ name, finding, share, low, high, draws: made, exact }) => ({ of: name.replace(/^“(.*)”$/su, '$1'), finding: finding.of, package: named(model, finding.picks), share, low, high, draws: made, exact })),
    tornado: 'refused' in moves ? [] : moves.bars.filter(({ size }) => size > 0).map(({ number, low, high, size }) => ({ ...numberNamed(model, number), answersOtherAtLow: low.result, answersOtherAtHigh: high.result, size })),
    learning: learning === null || 'refused' in learning ? [] : learning.numbers.filter(({ worth }) => worth > 0).map(({ number, worth, changes }) => ({ ...numberNamed(model, number), worth, changes })),
  }
}

function hasRanges({ sides }: PackageModel): boolean {
  const ranged = ({ low, high }: Estimate): boolean => low < high
  return sides.some(({ reservation, weights, values }) => (reservation !== null && ranged(reservation)) || weights.some(ranged) || values.some((row) => row.some(ranged)))
}

function numberNamed({ sides, issues }: PackageModel, { of, side, issue, alternative, estimate: { low, likely, high } }: ModelNumber) {
  return { of, side: sides[side]!.name, issue: issue === null ? null : issues[issue]!.name, alternative: issue === null || alternative === null ? null : issues[issue]!.alternatives[alternative]!.name, low, likely, high }
}
