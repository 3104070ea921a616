import { surviving, type Finding, type PackageModel } from '@travaux/settlement'
import { marginRanges } from '../../src/robustness/marginRanges.ts'
import { literalFinding } from './literalFinding.ts'
import { corners, rangedModel } from './rangedModel.ts'

/** What of a model by chance is said to survive for certain and does not at every corner of the ranges, or the other way round; null where all is as it is. */
export function differsAtCorners(random: () => number): string | null {
  const model = rangedModel(random, { packages: 24, ranges: 3 })
  const drawn = (): number[] => model.issues.map(({ alternatives }) => Math.floor(random() * alternatives.length))
  const [picks, than] = [drawn(), drawn()]
  return differs(model, [
    { of: 'possible', picks }, { of: 'agreement', picks }, { of: 'better', picks, than, side: 0 }, { of: 'dominates', picks, than }, { of: 'frontier', picks },
    { of: 'solution', concept: 'nash', picks }, { of: 'solution', concept: 'utilitarian', picks },
  ])
}

function differs(model: PackageModel, findings: readonly Finding[]): string | null {
  const survived = surviving(model, findings, { seed: 1, draws: 1 })
  const at = corners(model).map(literalFinding)
  for (const [i, finding] of findings.entries()) {
    const told = survived[i]!
    if ('refused' in told) return null
    const kept = at.filter((holds) => holds(finding)).length
    const [always, never] = [told.exact && told.share === 1, told.exact && told.share === 0]
    const name = `${finding.of}${finding.of === 'solution' ? ` ${finding.concept}` : ''} of ${finding.picks.join()}: kept at ${kept} of ${at.length} corners, told ${told.exact ? told.share : 'open'}`
    if ((always && kept < at.length) || (never && kept > 0)) return name
    // Corners tell all of what is told for certain, but that a package is off the frontier, or not picked, by other packages at other numbers.
    const settled = finding.of !== 'solution' || finding.concept === 'utilitarian' || marginRanges(model, finding.picks).every((margin) => margin !== null && margin[0] > 0)
    if (!always && kept === at.length && settled) return `${name}: not settled`
    if (!never && kept === 0 && finding.of !== 'frontier' && finding.of !== 'solution') return `${name}: not settled`
  }
  return null
}
