import { describe, expect, it } from 'vitest'
import { surviving, type Finding, type PackageModel } from '@travaux/settlement'
import { allPicks, literalPackages } from '../packages/literalPackages.ts'
import { madeModel } from '../packages/madeModel.ts'
import { modelNumbers } from '../../src/robustness/modelNumbers.ts'
import { seededChance } from '../../src/robustness/seededChance.ts'
import { withNumber } from '../../src/robustness/withNumber.ts'

/** The model with every number somewhere in its range, at a hundredth of a point. */
function drawn(of: PackageModel, random: () => number): PackageModel {
  return modelNumbers(of).reduce((so, number) => {
    const { low, high } = number.estimate
    const at = [low, high, Math.round((low + random() * (high - low)) * 100) / 100][Math.floor(random() * 3)]!
    return withNumber(so, number, { ...number.estimate, low: at, likely: at, high: at })
  }, of)
}

function holds(of: PackageModel, finding: Finding): boolean {
  const { feasible, pareto } = literalPackages(of, 'likely', 'reservation')
  const found = feasible.find(({ picks }) => String(picks) === String('picks' in finding ? finding.picks : []))
  switch (finding.of) {
    case 'possible': return found !== undefined
    case 'agreement': return of.sides.every(({ reservation, weights, values }) => reservation === null || finding.picks.reduce((sum, alternative, issue) => sum + Math.round(weights[issue]!.likely * 100) * Math.round(values[issue]![alternative]!.likely * 100), 0) >= Math.round(reservation.likely * 10_000))
    case 'frontier': return found !== undefined && pareto.some(({ worth }) => String(worth) === String(found.worth))
    default: throw new RangeError(finding.of)
  }
}

describe('surviving(model, findings, { seed })', () => {
  it('never says always or never of what some numbers within the ranges make otherwise (seeds 1 to 500, 12 draws each)', () => {
    const wrong: string[] = []
    let exact = 0
    for (let seed = 1; seed <= 500; seed++) {
      const random = seededChance(seed)
      const of = madeModel(random)
      const all = allPicks(of)
      if (all.length > 60) continue
      const picks = all[Math.floor(random() * all.length)]!
      const findings: Finding[] = [{ of: 'possible', picks }, { of: 'agreement', picks }, { of: 'frontier', picks }]
      const told = surviving(of, findings, { seed, draws: 8 })
      for (const [at, each] of told.entries()) {
        if ('refused' in each || !each.exact) continue
        exact++
        for (let draw = 0; draw < 12; draw++) if (holds(drawn(of, random), findings[at]!) !== (each.share === 1)) wrong.push(`seed ${seed}: ${findings[at]!.of} ${each.share}`)
      }
    }
    expect(wrong.slice(0, 5)).toEqual([])
    expect(exact).toBeGreaterThan(300)
  })
})
