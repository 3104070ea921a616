import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDossier, openSqlite } from '@travaux/record'
import { settlementView, type SettlementOpen } from '@travaux/server'
import { compileGraph, concepts, counterProposals, equilibria, frontierDistance, inverse, limitCounts, packageGraph, routeTo, solvePackages, stability, statusQuoAnalysis, whyOut, type GraphModel, type PackageModel, type PackageSolution, type Refusal } from '@travaux/settlement'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyExample } from '../../tests/copyExample.ts'
import { added, book } from '../../tests/exampleGiven.ts'

/** A model of the packages that is there, and its solution. */
interface Solved { readonly model: PackageModel; readonly solution: PackageSolution }

/** The secretariat’s result as the record moved: what was known on a day, packages better for both than no treaty, those on the frontier, and the answers of the Nash point. */
const moved: readonly [day: string, zopa: number, frontier: number, nash: string][] = [
  ['2019-01-12', 82, 18, 'Left open; Handed over, date agreed later; Not directed, no foreign forces used; Under a framework of their own; Without visas, neighbours first'],
  ['2019-01-15', 74, 17, 'Noted, islands not named; Handed over, date agreed later; Not directed, no foreign forces used; Under a framework of their own; Visas eased'],
  ['2019-01-23', 73, 17, 'Noted, islands not named; Handed over, date agreed later; Not directed, no foreign forces used; Under a framework of their own; Visas eased'],
  ['2019-05-13', 64, 20, 'Noted, islands not named; Handed over, date agreed later; Not directed, no foreign forces used; Larger projects, law left open; Visas eased'],
  ['2019-05-31', 57, 20, 'Noted, islands not named; Handed over, date agreed later; Not directed, no foreign forces used; Larger projects, law left open; Visas eased'],
  ['2019-06-30', 53, 20, 'Noted, islands not named; Handed over, date agreed later; Not directed, no foreign forces used; Larger projects, law left open; Visas eased'],
]

describe('the example’s settlement', () => {
  const place = mkdtempSync(join(tmpdir(), 'travaux-example-'))
  const file = join(place, 'example.travaux')
  const secretariat = ['shared', 'secretariat']
  beforeAll(() => copyExample(file))
  afterAll(() => rmSync(place, { recursive: true, force: true }))

  /** The model as those see it who are cleared so: as of a day or now, with the numbers of an estimate or those that are shown first. */
  async function open(clearance: 'everything' | readonly string[], { asOf, estimate }: { asOf?: string; estimate?: string } = {}): Promise<SettlementOpen> {
    const dossier = await openDossier({ store: openSqlite(file, { readOnly: true, clearance }), now: () => new Date(0), newId: () => { throw new RangeError('nothing is recorded here') } })
    const view = settlementView(asOf === undefined ? dossier.folded : dossier.foldedAsOf(asOf), { as: null }, { model: 'stl_peace-treaty', ...estimate === undefined ? {} : { estimate } })
    await dossier.close()
    if (view?.open == null) throw new RangeError('there is no settlement model stl_peace-treaty')
    return view.open
  }
  function solved({ model, missing }: Pick<SettlementOpen, 'model' | 'missing'>): Solved {
    if (model === null) throw new RangeError(missing.join(' '))
    return { model, solution: taken(solvePackages(model)) }
  }
  const answers = ({ model }: Solved, picks: readonly number[]) => picks.map((pick, issue) => model.issues[issue]?.alternatives[pick]?.name).join('; ')

  it('has five issues and 432 packages; half keep the limits that are held, and none all that the sides say', async () => {
    const { model, solution } = solved(await open(secretariat))
    expect(model.issues.map(({ alternatives }) => alternatives.length)).toEqual([4, 3, 4, 3, 3])
    expect([solution.count, solution.feasible, limitCounts(model).allHeld, solution.exact]).toEqual([432n, 216n, 0n, true])
    expect(model.redLines.filter(({ held }) => held).map(({ name }, i) => [name, limitCounts(model).redLines[i]?.alone])).toEqual([['Sovereignty not recognised by name', 108n], ['Two islands not given up', 144n]])
    expect(solvePackages({ ...model, redLines: model.redLines.map((line) => ({ ...line, held: true })) })).toMatchObject({ conflict: ['Two islands not given up', 'Two islands not handed over'] })
  })
  it.each(moved)('as known on %s has %i packages better for both than no treaty, %i on the frontier, and the Nash point %s', async (asOf, zopa, frontier, nash) => {
    const there = solved(await open(secretariat, { asOf }))
    expect({ zopa: Number(there.solution.zopa.count), frontier: there.solution.pareto.length, nash: there.solution.nash.map(({ picks }) => answers(there, picks)) }).toEqual({ zopa, frontier, nash: [nash] })
  })
  it('has a Kalai–Smorodinsky point that is not the Nash point: the sides consult on forces, and neighbours travel without visas', async () => {
    const there = solved(await open(secretariat))
    expect(there.solution.kalaiSmorodinsky.map(({ picks }) => answers(there, picks))).toEqual(['Noted, islands not named; Handed over, date agreed later; Consultation on forces; Larger projects, law left open; Without visas, neighbours first'])
  })
  it('holds the chair’s outline to be possible and off the frontier, and knows better for both within every limit', async () => {
    const { model, solution } = solved(await open(secretariat))
    expect(model.tabled.map(({ name, by, date }) => [name, by, date])).toEqual([['Exercise: the chair’s outline', null, '2019-01-21'], ['Exercise: outline of Japan', 0, '2019-02-16'], ['Exercise: outline of Russia', 1, '2019-05-10']])
    const [chair, japan, russia] = model.tabled.map(({ picks }) => ({ distance: frontierDistance(model, picks, solution), better: counterProposals(model, picks).proposals.filter(({ kind }) => kind === 'better'), short: whyOut(model, picks).short.map(({ side }) => side) }))
    expect([chair?.distance.possible, chair?.distance.onFrontier, chair?.short]).toEqual([true, false, []])
    expect(chair?.better.length).toBeGreaterThan(0)
    for (const { picks } of chair?.better ?? []) expect(whyOut(model, picks)).toMatchObject({ redLines: [], linkages: [], short: [] })
    expect([japan?.distance.onFrontier, japan?.short, russia?.distance.onFrontier, russia?.short]).toEqual([true, [1], true, []])
  })
  it('finds that the Nash point would hold where an answer is feared, and not by itself; each side would have to change its mind, or both steps fall on one day', async () => {
    const { model, solution } = solved(await open(secretariat))
    const graph = taken(packageGraph(model, solution.nash[0]?.picks ?? []))
    const [none, whole] = [graph.stateOf([]), graph.stateOf([0, 1])]
    expect(equilibriaOf(graph.model)).toEqual({ nash: [none], gmr: [none, whole], smr: [none, whole], seq: [none, whole], sim: [none, whole] })
    const change = taken(inverse(taken(compileGraph(graph.model)), whole, 'nash'))
    expect(change.needs.map(({ decisionMaker }) => decisionMaker)).toEqual([0, 1])
    expect(change.options.map((each) => each.change.of)).toEqual(['tied'])
  })
  it('has a graph model with a third party: things stay as they are by every concept, all doing their part holds by three, and two steps on the way there cost who takes them', async () => {
    const { graphs } = await open(secretariat)
    const [{ model }] = graphs as [SettlementOpen['graphs'][number]]
    expect([graphs.length, model.decisionMakers.map(({ name }) => name), model.options.length]).toEqual([1, ['Japan', 'Russia', 'United States'], 6])
    const state = (named: string) => [...model.named].find(([, name]) => name === named)?.[0] ?? -1
    const stable = equilibriaOf(model)
    expect(concepts.filter((concept) => stable[concept].includes(state('As things are')))).toEqual(['nash', 'gmr', 'smr', 'seq', 'sim'])
    expect(concepts.filter((concept) => stable[concept].includes(state('All three have done their part')))).toEqual(['gmr', 'smr', 'seq'])
    const game = taken(compileGraph(model))
    const route = routeTo(game, statusQuoAnalysis(game, game.bits.indexOf(model.statusQuo ?? -1)), game.bits.indexOf(state('All three have done their part')))
    expect([route.leastLosing?.map(({ by }) => model.decisionMakers[by]?.name), route.losing, route.improving]).toEqual([['United States', 'Japan', 'Russia'], [0, 1], null])
  })
  it('keeps the secretariat’s numbers and a delegation’s own each in a compartment; what is shared has the model and no number', async () => {
    const numbers = added.filter(({ kind }) => kind === 'preference' || kind === 'graphPreference')
    const whose = new Map([['secretariat', 'secretariat'], ['Japan’s delegation', 'japan']])
    for (const { subject, compartment, value } of numbers) expect([subject, compartment]).toEqual([subject, whose.get(value['estimate'] as string)])
    for (const { kind, subject, compartment, value } of added) {
      if (numbers.every((each) => each.subject !== subject) && !['mandate', 'assessment', 'paragraph'].includes(kind)) expect([subject, compartment]).toEqual([subject, kind === 'redLine' && value['basis'] === 'inference' ? 'secretariat' : 'shared'])
    }
    const shared = await open(['shared'])
    expect([shared.estimates, shared.model, shared.missing.length, shared.issues.length]).toEqual([[], null, 44, 5])
    expect((await open(['shared', 'japan'])).estimates.map(({ name, numbers: count }) => [name, count])).toEqual([['Japan’s delegation', 46]])
    expect((await open('everything')).estimates.map(({ name, numbers: count }) => [name, count])).toEqual([['secretariat', 46], ['Japan’s delegation', 46]])
  })
  it('counts a delegation’s instruction as a red line for those who see it: 144 packages are left to who sees Russia’s, and 40 are better for both', async () => {
    const all = solved(await open('everything'))
    expect([all.solution.feasible, all.solution.zopa.count, all.solution.pareto.length]).toEqual([144n, 40n, 17])
    const own = solved(await open(['shared', 'japan']))
    expect([own.solution.feasible, own.model.redLines.filter(({ held }) => held).length]).toEqual([216n, 3])
  })
  it('reads a number off what a side said only where words of it are cited, and calls a delegation’s numbers invented', () => {
    for (const { kind, subject, value, evidence } of added) {
      if (kind !== 'preference' && kind !== 'redLine' && kind !== 'graphPreference') continue
      if (value['basis'] === 'public') expect([subject, evidence.length]).toEqual([subject, expect.toSatisfy((count: number) => count > 0)])
      if (value['estimate'] === 'Japan’s delegation') expect([subject, value['why'], value['basis']]).toEqual([subject, expect.stringMatching(/^Invented for the exercise: /), value['side'] === 'sid_japan' ? 'mandate' : 'inference'])
      else expect([subject, value['basis']]).not.toEqual([subject, 'mandate'])
    }
  })
  it('calls no disputed place by one side’s name alone', () => {
    const oneSided = book.places.filter(({ name, bySide, disputed }) => disputed && Object.values(bySide).some((each) => each !== name)).flatMap(({ bySide }) => Object.values(bySide))
    const own = added.filter(({ kind }) => ['proposition', 'settlementModel', 'preference', 'redLine', 'settlementPackage', 'graphModel', 'graphPreference', 'linkage'].includes(kind))
    for (const { subject, value } of own) expect([subject, oneSided.filter((name) => JSON.stringify(value).includes(name))]).toEqual([subject, []])
  })
})

/** What is no refusal. */
function taken<T extends object>(answer: T): Exclude<T, Refusal> {
  if ('refused' in answer) throw new RangeError(String(answer.refused))
  return answer as Exclude<T, Refusal>
}

/** States by their bits, by the concept by which they are equilibria. */
function equilibriaOf(model: GraphModel): Record<(typeof concepts)[number], readonly number[]> {
  const game = taken(compileGraph(model))
  const found = equilibria(game, stability(game))
  const bitsOf = (concept: (typeof concepts)[number]): readonly number[] => Array.from(found[concept], (state) => game.bits[state]!)
  return { nash: bitsOf('nash'), gmr: bitsOf('gmr'), smr: bitsOf('smr'), seq: bitsOf('seq'), sim: bitsOf('sim') }
}
