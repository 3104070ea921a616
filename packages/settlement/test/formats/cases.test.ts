import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { statesLeftOut } from '../../src/formats/cases/statesLeftOut.ts'
import { readModels } from '../../src/formats/readModels.ts'
import type { GraphInput, PackageInput, SeveralInput } from '../../src/formats/settleInput.ts'
import { conjunctionMask } from '../../src/graph/conjunctionMask.ts'
import { feasibleStates } from '../../src/graph/feasibleStates.ts'

const folder = join(import.meta.dirname, '../../../../../shared/cases')
const here = existsSync(folder)
const file = (name: string) => ({ name, text: readFileSync(join(folder, name), 'utf8') })
const states = ({ model }: GraphInput) => [...feasibleStates(model.options.length, model.infeasible.map(conjunctionMask)).bits]

describe('statesLeftOut(options, states)', () => {
  it('leaves just the states of the list', () => {
    for (const kept of [[0], [7], [0, 1, 2, 4, 5, 6], [1, 3, 5, 7], [], [0, 1, 2, 3, 4, 5, 6, 7]]) {
      expect([...feasibleStates(3, (statesLeftOut(3, kept) ?? []).map(conjunctionMask)).bits]).toEqual(kept)
    }
  })

  it('is null where a state is beyond the options, or there twice', () => {
    expect(statesLeftOut(2, [4])).toBeNull()
    expect(statesLeftOut(2, [1, 1])).toBeNull()
  })
})

describe.skipIf(!here)(`readModels(files) of shared/cases${here ? '' : ' (skipped: ../shared is not on this machine)'}`, () => {
  it.each(['cuban', 'elmira', 'prisoners', 'syriairaq'])('%s: the case and its file of GMCR+ are one model', (name) => {
    const [plain, gmcr] = [readModels([file(`gmcr-${name}.json`)]), readModels([file(`gmcr/${name}.gmcr`)])] as [GraphInput, GraphInput]
    expect(states(plain)).toEqual(states(gmcr))
    expect(plain.model.decisionMakers).toEqual(gmcr.model.decisionMakers)
    expect(plain.model.options).toEqual(gmcr.model.options)
  })

  it('gmcr-us-northkorea-2017: each variant once, with the moves that its rule forbids', () => {
    const found = readModels([file('gmcr-us-northkorea-2017.json')]) as SeveralInput
    expect(found.inputs.map(({ name }) => name)).toEqual(['base', 'bloodthirsty, invade irreversible'])
    const [base, bloodthirsty] = found.inputs.map(({ input }) => input) as [GraphInput, GraphInput]
    expect(base.model.forbidden).toEqual([])
    expect(bloodthirsty.model.forbidden).toEqual([{ by: 1, from: [4, 5, 6], to: [0, 1, 2, 8, 9, 10] }])
    expect(states(base)).toEqual([0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14])
    expect(base.model.decisionMakers[0]?.preference).toMatchObject({ by: 'ranking', ranking: [[8], [0], [9], [10], [12], [5], [4], [13], [14], [1], [2], [6]] })
  })

  it('gmcr-divergences: a model each', () => {
    const found = readModels([file('gmcr-divergences.json')]) as SeveralInput
    expect(found.inputs.length).toBe(8)
    const given = JSON.parse(file('gmcr-divergences.json').text) as { readonly cases: Readonly<Record<string, { readonly d: { readonly feas: readonly number[] } }>> }
    for (const { name, input } of found.inputs) expect(states(input as GraphInput)).toEqual(given.cases[name]?.d.feas)
  })

  it('bargaining-scenarios.json is a list of results and no model', () => {
    expect(readModels([file('bargaining-scenarios.json')])).toMatchObject({ refused: expect.stringMatching(/it lists results of 7 scenarios and no model; give the files of one, domain first, such as those in genius\/NiceOrDie\./) })
  })

  it.each(here ? readdirSync(join(folder, 'genius')) : [])('genius/%s: as many outcomes as the case says, in profiles’ own points', (scenario) => {
    const files = readdirSync(join(folder, 'genius', scenario)).map((name) => file(`genius/${scenario}/${name}`))
    const found = readModels(files) as PackageInput
    const { rawConvention } = JSON.parse(file('bargaining-scenarios.json').text) as { readonly rawConvention: readonly { readonly path: string; readonly outcomes: number; readonly issues: readonly (readonly [string, number])[] }[] }
    const given = rawConvention.find(({ path }) => path === `genius/${scenario}`)
    expect(found.model.issues.map(({ name, alternatives }) => [name, alternatives.length])).toEqual(given?.issues)
    expect(found.notes.filter((note) => !note.includes('discount factor'))).toEqual([])
  })
})
