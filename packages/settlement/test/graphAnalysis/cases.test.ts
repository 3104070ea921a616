import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readModels } from '../../src/formats/readModels.ts'
import type { GraphInput } from '../../src/formats/settleInput.ts'
import type { GraphGame } from '../../src/graph/graphGame.ts'
import type { Path } from '../../src/graphAnalysis/path.ts'
import { coalitionStability, type CoalitionStability } from '../../src/graphAnalysis/coalitionStability.ts'
import { explainCoalition } from '../../src/graphAnalysis/explainCoalition.ts'
import { explainStability } from '../../src/graphAnalysis/explainStability.ts'
import { inverse, type Inverse } from '../../src/graphAnalysis/inverse.ts'
import { routeTo } from '../../src/graphAnalysis/routeTo.ts'
import { statusQuoAnalysis } from '../../src/graphAnalysis/statusQuoAnalysis.ts'
import { compiled } from '../graph/compiled.ts'

const folder = join(import.meta.dirname, '../../../../../shared/cases')
const here = existsSync(folder)
const gameOf = (name: string): GraphGame => compiled((readModels([{ name, text: readFileSync(join(folder, name), 'utf8') }]) as GraphInput).model)
/** By numbers from 1, as the case has them. */
const told = (path: Path | null): readonly (readonly [number, number])[] | null => path?.map(({ by, to }) => [by, to + 1] as const) ?? null

describe.skipIf(!here)(`the groundwater conflict of Elmira${here ? '' : ' (skipped: ../shared is not on this machine)'}`, () => {
  const [ministry, company, municipality] = [0, 1, 2]
  const game = here ? gameOf('gmcr-elmira.json') : undefined!

  it('goes from the status quo to the equilibrium 7 by one improvement, the municipality’s (Li, Kilgour & Hipel 2005)', () => {
    const { legal, improving } = routeTo(game, statusQuoAnalysis(game, 0), 6)
    expect([told(legal), told(improving)]).toEqual([[[municipality, 7]], [[municipality, 7]]])
  })

  it('comes to the equilibrium 10 by nobody’s improvements alone: the ministry would have to lose by one move', () => {
    const route = routeTo(game, statusQuoAnalysis(game, 0), 9)
    expect(route.improving).toBeNull()
    expect(told(route.leastLosing)).toEqual([[municipality, 7], [ministry, 8], [company, 10]])
    expect(route.losing).toEqual([1])
  })

  it('goes on from 7 to 10 where ministry and company move together, the one coalition that gains there (Kilgour, Hipel, Fang & Peng 2001)', () => {
    const together = (1 << ministry) | (1 << company)
    const { coalitions, stable } = coalitionStability(game) as CoalitionStability
    expect(coalitions.filter((_, c) => (stable[c]![6]! & 1) === 0)).toEqual([together])
    expect(coalitions.every((_, c) => stable[c]![9] === 15)).toBe(true)
    const { answers } = explainCoalition(game, together, 6, 'seq')
    expect(answers.map(({ to, way, sanction }) => [to + 1, told(way), sanction])).toEqual([[10, [[ministry, 8], [company, 10]], null]])
  })

  it('would keep the status quo if the municipality did not prefer to insist', () => {
    const { needs, preferences } = inverse(game, 0, 'seq') as Inverse
    expect(needs.map(({ decisionMaker, changes }) => [decisionMaker, changes.map(({ noBetter }) => noBetter)])).toEqual([[municipality, [[6]]]])
    expect(preferences[0]).toMatchObject({ distance: 0.5 })
  })
})

describe.skipIf(!here)(`the Cuban missile crisis${here ? '' : ' (skipped: ../shared is not on this machine)'}`, () => {
  const game = here ? gameOf('gmcr-cuban.json') : undefined!

  it('has its Nash equilibrium where neither could improve by one move', () => {
    expect(explainStability(game, 0, 5, 'nash')).toMatchObject({ stable: true, answers: [] })
    expect(explainStability(game, 1, 5, 'nash')).toMatchObject({ stable: true, answers: [] })
  })

  it('cannot come back from an air strike', () => {
    expect(routeTo(game, statusQuoAnalysis(game, 1), 0).barred).toEqual({ by: 'irreversible', options: [0] })
  })
})

describe.skipIf(!here)(`the prisoners’ dilemma${here ? '' : ' (skipped: ../shared is not on this machine)'}`, () => {
  it('is left by both together for cooperation, and by neither alone', () => {
    const game = here ? gameOf('gmcr-prisoners.json') : undefined!
    expect(explainCoalition(game, 0b11, 0, 'gmr').answers.map(({ to, way }) => [to + 1, told(way)])).toEqual([[4, [[0, 2], [1, 4]]]])
    expect([0, 1].map((dm) => explainStability(game, dm, 0, 'nash').stable)).toEqual([true, true])
  })
})
