import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EntryId, Finding, SideId } from '@travaux/model'
import { openDossier, openSqlite } from '@travaux/record'
import { describe, expect, it } from 'vitest'
import { settled, type SettledDivision, type SettledGraph, type SettledPackages } from '../src/settle/settled.ts'
import { folderOf, run } from './run.ts'

const cases = join(import.meta.dirname, '../../../../shared/cases')
const here = existsSync(cases)
const skipped = here ? '' : ' (skipped: ../shared is not on this machine)'
const caseOf = <T>(name: string) => JSON.parse(readFileSync(join(cases, name), 'utf8')) as T

/** What the real command prints as JSON, which must be as its schema says. */
async function answer<T>(args: readonly string[], cwd?: string): Promise<T> {
  const { stdout, stderr, exit } = await run(['settle', ...args, '--format', 'json'], cwd === undefined ? {} : { cwd })
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
  const value: unknown = JSON.parse(stdout)
  expect(settled.safeParse(value).error).toBeUndefined()
  return value as T
}

const river = {
  program: 'gmcr-py', version: '0.3.6', infeasibles: [], useManualPreferenceRanking: true,
  options: [{ name: 'East strikes', permittedDirection: 'both' }, { name: 'West strikes', permittedDirection: 'both' }],
  decisionMakers: [{ name: 'East', options: [0], preferences: [], preferenceRanking: [2, 1, 4, 3] }, { name: 'West', options: [1], preferences: [], preferenceRanking: [3, 1, 4, 2] }],
}
const harbour = {
  travaux: 'packages', title: 'Harbour',
  sides: [{ name: 'North', reservation: 3 }, { name: 'South', reservation: 4 }],
  issues: [{ name: 'Berth', alternatives: ['North’s', 'shared', 'South’s'] }, { name: 'Fee', alternatives: ['none', 'some'] }],
  values: {
    North: { Berth: { worth: { 'North’s': 10, shared: 6, 'South’s': 0 } }, Fee: { worth: { none: 0, some: 1 } } },
    South: { Berth: { worth: { 'North’s': 0, shared: 5, 'South’s': 8 } }, Fee: { worth: { none: 4, some: 0 } } },
  },
  redLines: [{ name: 'no berth of North alone', side: 'South', excludes: { Berth: 'North’s' } }],
  tabled: [{ name: 'note of 4 May', by: 'South', date: '2030-05-04', package: { Berth: 'South’s', Fee: 'some' } }, { name: 'first draft', package: { Berth: 'North’s', Fee: 'none' } }],
}
const files = () => folderOf({ 'river.gmcr': JSON.stringify(river), 'harbour.json': JSON.stringify(harbour), 'nothing.gmcr': JSON.stringify({ ...river, infeasibles: [[[0, 'Y']], [[0, 'N'], [1, 'Y']], [[1, 'Y']], [[1, 'N']]] }), 'bytes.gmcr': Uint8Array.of(0x80, 0xFF, 0x00), 'empty.json': '', 'twice.json': JSON.stringify({ ...harbour, redLines: [...harbour.redLines, { name: 'North’s berth or none', side: 'North', requires: { Berth: 'North’s' } }] }) })

describe('travaux settle', () => {
  it('gives a graph model’s states, equilibria and stability as JSON', async () => {
    expect(await answer(['river.gmcr'], files())).toMatchObject({
      kind: 'graph', title: 'river', decisionMakers: ['East', 'West'], count: 4, reading: 'any-sequence', partial: null,
      states: [{ number: 1, options: 'NN' }, { number: 2, options: 'YN' }, { number: 3, options: 'NY' }, { number: 4, options: 'YY' }],
      equilibria: { nash: [4], gmr: [1, 4], smr: [1, 4], seq: [1, 4] },
      stability: expect.arrayContaining([{ state: 1, decisionMaker: 'East', nash: false, gmr: true, smr: true, seq: true, sim: true }]),
    })
  })

  it('gives a model’s packages by names, in the sides’ own points', async () => {
    const found = await answer<SettledPackages>(['harbour.json'], files())
    expect(found).toMatchObject({
      kind: 'packages', title: 'Harbour', sides: ['North', 'South'], count: 6, feasible: 4, disagreement: [3, 4], disagreementBy: 'reservation', exact: true, partial: null,
      pareto: [{ values: [7, 5] }, { values: [6, 9] }, { values: [0, 12] }],
      nash: [{ package: { Berth: 'shared', Fee: 'none' }, values: [6, 9] }],
      zopa: { count: 2, ranges: [[6, 7], [5, 9]] },
      tabled: [{ name: 'note of 4 May', by: 'South', date: '2030-05-04', values: [1, 8], onFrontier: false, ruledOutBy: [] }, { name: 'first draft', values: [10, 4], onFrontier: null, ruledOutBy: ['no berth of North alone'] }],
    })
  })

  it('prints tables for people, and what was left out of them', async () => {
    const { stdout, exit } = await run(['settle', 'harbour.json', '--top', '1'], { cwd: files() })
    expect(exit).toBe(0)
    expect(stdout).toMatch(/^Harbour: 2 issues, 6 packages, 4 of them within every limit\nWithout an agreement: North 3, South 4\n2 packages give every side at least that: North 6 to 7, South 5 to 9\n/)
    expect(stdout).toMatch(/Nash +6 +9 +shared · none\n/)
    expect(stdout).toContain('and 2 more; --top 3 shows all')
    expect(stdout).toMatch(/first draft .* ruled out by no berth of North alone/)
  })

  it('says of a graph model how it comes to its equilibria, why a state holds, and what would have to change for one to hold', async () => {
    const cwd = files()
    const found = await answer<SettledGraph>(['river.gmcr', '--from', '1', '--state', '2', '--want', '2', '--concept', 'nash'], cwd)
    expect(found).toMatchObject({
      statusQuo: { from: 1, ways: expect.arrayContaining([{ to: 1, improving: [], legal: [] }, { to: 4, improving: [{ decisionMaker: 'East', to: 2 }, { decisionMaker: 'West', to: 4 }], legal: expect.any(Array) }]) },
      asked: { state: 2, holds: [] },
      wanted: { state: 2, concept: 'nash', already: false, preferences: [{ changes: [{ decisionMaker: 'West', noBetter: [4] }] }] },
    })
    expect(found.said).toContainEqual(expect.stringMatching(/^State 2 \(East strikes\) would hold if West held state 4 .* no better than state 2\.$/))
    const { stdout } = await run(['settle', 'river.gmcr', '--want', '2'], { cwd })
    expect(stdout).toMatch(/\nState 2 \(East strikes\) would not hold as things are/)
  })

  it('works out coalitions where they are asked for, and unknown and great preferences and other views where the model states them', async () => {
    const [up, down] = [{ name: 'Up', options: ['Build'], prefers: [{ Sue: 'N' }, { Build: 'Y' }] }, { name: 'Down', options: ['Sue'], prefers: [{ Build: 'N' }, { Sue: 'Y' }] }]
    const model = { travaux: 'graph', title: 'River', sides: [{ ...up, unknown: [['YN', 'NN']], sees: { Down: { prefers: [{ Sue: 'N' }] } } }, { ...down, greatly: [['N-', 'Y-']] }] }
    const cwd = folderOf({ 'river.json': JSON.stringify(model), 'against.json': JSON.stringify({ ...model, sides: [model.sides[0], { ...down, greatly: [['YN', 'NN']] }] }) })
    const found = await answer<SettledGraph>(['river.json', '--coalitions'], cwd)
    // Up builds and Down sues whatever the other does; together they would leave that for neither.
    expect(found).toMatchObject({
      equilibria: { nash: [4] },
      coalitions: { each: [{ members: ['Up', 'Down'], nash: [1, 2, 3] }], equilibria: { nash: [] } },
      unknown: { a: { nash: [4] }, d: { nash: [4] } },
      strength: { strong: { nash: [4] }, weak: { nash: [] } },
      hypergame: { seenBy: [{ decisionMaker: 'Up', nash: [2] }, { decisionMaker: 'Down', nash: [4] }], inEvery: { nash: [] }, holding: { nash: [4] } },
    })
    expect(found.hypergame?.surprises).toContainEqual({ decisionMaker: 'Up', concept: 'nash', of: 'unforeseen', state: 4 })
    expect(found.said).toContainEqual(expect.stringMatching(/^As Up sees it, state 2 \(Build\) would hold \(sequential stability\)\.$/))
    expect((await run(['settle', 'river.json', '--coalitions', '--state', '4', '--concept', 'nash'], { cwd })).stdout).toMatch(/\nWhich coalitions would stay\n[^]*\nUp and Down together could leave state 4 \(Build and Sue\) and both gain by it/)
    expect(await run(['settle', 'against.json'], { cwd })).toMatchObject({ exit: 1, stdout: '', stderr: 'travaux: Down is said to prefer state 2 greatly to state 1, and by its ranking it does not prefer it at all; correct one of the two.\n' })
  })

  it('says of a package on the table whether it would hold once all have done their part', async () => {
    const issue = (name: string, by: string) => ({ name, statusQuo: 'not', alternatives: ['not', { name: 'done', doneBy: [by] }] })
    const worth = (own: number, other: number) => [{ worth: { not: 0, done: own } }, { worth: { not: 0, done: other } }]
    const [[east, west], [give, take]] = [worth(-1, 3), worth(3, -1)]
    const swap = { travaux: 'packages', sides: ['East', 'West'], issues: [issue('East’s part', 'East'), issue('West’s part', 'West')], values: { East: { 'East’s part': east, 'West’s part': west }, West: { 'East’s part': give, 'West’s part': take } }, tabled: [{ name: 'The swap', package: { 'East’s part': 'done', 'West’s part': 'done' } }] }
    const found = await answer<SettledPackages>(['swap.json'], folderOf({ 'swap.json': JSON.stringify(swap) }))
    expect(found.tabled).toMatchObject([{ values: [2, 2], onFrontier: true, holds: ['gmr', 'smr', 'seq', 'sim'] }])
    expect(found.tabled[0]?.said).toContainEqual(expect.stringMatching(/^“The swap” would not hold if all foresee only their own next move \(Nash stability\): East and West could leave it and gain\.$/))
  })

  it('takes a model from standard input, and the floor as disagreement where it is asked for', async () => {
    const { stdout, exit } = await run(['settle', '-', '--disagreement', 'floor', '--format', 'json'], { onStart: (child) => { child.stdin?.end(JSON.stringify(harbour)) } })
    expect(exit).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ disagreement: [3, 5], disagreementBy: 'floor' })
  })

  it('takes profiles in the encoding that they declare', async () => {
    const profile = (north: number, south: number) => Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?><utility_space><objective><issue index="1" name="Caf\u00e9" type="discrete"><item index="1" value="North" evaluation="${north}"/><item index="2" value="South" evaluation="${south}"/></issue></objective></utility_space>`, 'latin1')
    const cwd = folderOf({ 'talks/a.xml': profile(1, 2), 'talks/b.xml': profile(2, 1) })
    const { stdout } = await run(['settle', 'talks', '--format', 'json'], { cwd })
    expect(JSON.parse(stdout)).toMatchObject({ sides: ['a', 'b'], issues: [{ name: 'Caf\u00e9' }], pareto: [{ values: [2, 1] }, { values: [1, 2] }], disagreement: [1, 1] })
  })

  it.each([
    [['twice.json'], 1, 'travaux: “no berth of North alone” and “North’s berth or none” together leave no package: let one of them go, or add an alternative that they allow.\n'],
    [['nothing.gmcr'], 1, /^travaux: No state is left: the model rules out West strikes taken; West strikes not taken, which is everything\./],
    [['bytes.gmcr'], 1, /^travaux: bytes\.gmcr is no text, and so no model/],
    [['empty.json'], 1, 'travaux: empty.json: it is empty.\n'],
    [['none.json'], 1, 'travaux: none.json does not exist; check the name.\n'],
    [['harbour.json', 'river.gmcr'], 1, /river\.gmcr: it and harbour\.json make no model together/],
    [['harbour.json', '--want', '3'], 2, 'travaux: --want says something of graph models, and this is a model of packages; leave it out.\n'],
    [['river.gmcr', '--disagreement', 'floor'], 2, /--disagreement says something of packages, and this is a graph model/],
    [['river.gmcr', '--want', '5'], 2, 'travaux: --want 5: there is no state 5; the states run from 1 to 4.\n'],
    [['river.gmcr', '--want', 'x'], 2, /--want x is not a whole number from 1/],
    [['river.gmcr', '--estimate', 'x'], 2, /--estimate says something of a dossier, and river\.gmcr is a file of a model/],
    [['river.gmcr', '--only', 'x'], 2, /--only names one of several models, and river\.gmcr has one/],
    [['none.travaux'], 2, /There is no dossier none\.travaux/],
  ])('%j exits %i with a sentence', async (args, exit, stderr) => {
    expect(await run(['settle', ...args], { cwd: files() })).toMatchObject({ exit, stdout: '', stderr: typeof stderr === 'string' ? stderr : expect.stringMatching(stderr) })
  })
})

describe('travaux settle of a large model', () => {
  /** Six sides and 10^12 packages, of whom most are on the frontier: minutes of work. */
  const large = (() => {
    let seed = 1
    const drawn = () => { seed = (Math.imul(seed, 1103515245) + 12345) & 0x7FFFFFFF; return seed % 1000 }
    const alternatives = Array.from({ length: 10 }, (_, i) => `Answer ${i}`)
    const issues = Array.from({ length: 12 }, (_, i) => ({ name: `Issue ${i}`, alternatives }))
    const sides = Array.from({ length: 6 }, (_, i) => `Side ${i}`)
    return { travaux: 'packages', sides, issues, values: Object.fromEntries(sides.map((side) => [side, Object.fromEntries(issues.map(({ name }) => [name, { worth: Object.fromEntries(alternatives.map((each) => [each, drawn()])) }]))])) }
  })()

  it('is worked out on a thread, whose refusals are sentences too', async () => {
    const options = Array.from({ length: 10 }, (_, i) => `Option ${i}`)
    const graph = { travaux: 'graph', sides: [{ name: 'A', options: options.slice(0, 5), prefers: [{ 'Option 7': 'Y' }, { 'Option 1': 'N' }] }, { name: 'B', options: options.slice(5), prefers: [{ 'Option 1': 'Y' }, { 'Option 7': 'N' }] }] }
    const cwd = folderOf({ 'graph.json': JSON.stringify(graph), 'none.json': JSON.stringify({ ...graph, infeasible: [{ 'Option 0': 'Y' }, { 'Option 0': 'N' }] }) })
    expect(await answer<SettledGraph>(['graph.json', '--top', '3'], cwd)).toMatchObject({ count: 1024, states: [{ number: 1 }, { number: 2 }, { number: 3 }], notes: ['Of 1,024 states 3 are listed; the equilibria are all there.'] })
    expect(await run(['settle', 'graph.json', '--want', '1025'], { cwd })).toMatchObject({ exit: 2, stdout: '', stderr: 'travaux: --want 1025: there is no state 1025; the states run from 1 to 1024.\n' })
    expect(await run(['settle', 'none.json'], { cwd })).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringMatching(/^travaux: No state is left: the model rules out /) })
  })

  it('interrupted, prints what it has, says that it is not all, and exits 130', async () => {
    const { stdout, stderr, exit } = await run(['settle', 'large.json', '--format', 'json'], { cwd: folderOf({ 'large.json': JSON.stringify(large) }), onStart: (child) => { child.stderr?.once('data', () => child.kill('SIGINT')) } })
    expect(exit).toBe(130)
    // Without a terminal, a line now and then.
    expect(stderr).toMatch(/^[A-Z][a-z ]+ \d+ of \d+/)
    const found = JSON.parse(stdout) as SettledPackages
    expect(settled.safeParse(found).error).toBeUndefined()
    expect(found).toMatchObject({ count: 1e12, partial: expect.stringMatching(/stopped/) })
    expect(found.pareto.length).toBeGreaterThan(0)
    expect(stderr).toContain(`${found.partial}\n`)
  }, 180_000)
})

describe.skipIf(!here)(`travaux settle of shared/cases${skipped}`, () => {
  it.each(here ? readdirSync(cases).filter((name) => name.startsWith('aw-')) : [])('%s: the points and the split as published', async (name) => {
    const given = caseOf<{ readonly items: readonly string[]; readonly published: { readonly points: readonly number[]; readonly split: string; readonly firstShare: number } }>(name)
    const { points, shares, split, ...shown } = await answer<SettledDivision>([join(cases, name)])
    const number = (rational: string) => { const [top, bottom = '1'] = rational.split('/'); return Number(top) / Number(bottom) }
    points.forEach((each, side) => expect(number(each)).toBeCloseTo(given.published.points[side]!, 3))
    expect(split).toBe(given.published.split)
    expect(number(shares[0]![given.items.indexOf(split!)]!)).toBeCloseTo(given.published.firstShare, 12)
    expect(shown).toMatchObject({ envyFree: true, equitable: true, efficient: true })
  })

  it.each(here ? readdirSync(join(cases, 'gmcr')) : [])('gmcr/%s, and the case of it: the equilibria that peer and literature have', async (name) => {
    const same = `gmcr-${name.replace('.gmcr', '.json')}`
    const { expected } = caseOf<{ readonly expected: Readonly<Record<'nash' | 'gmr' | 'smr' | 'seq', readonly number[]>> }>(same)
    const [file, plain] = [await answer<SettledGraph>([join(cases, 'gmcr', name)]), await answer<SettledGraph>([join(cases, same)])]
    for (const concept of ['nash', 'gmr', 'smr', 'seq'] as const) expect(file.equilibria[concept]).toEqual(expected[concept])
    expect(plain.equilibria).toEqual(file.equilibria)
    expect(plain.stability).toEqual(file.stability)
  })

  it('gmcr-us-northkorea-2017: the equilibria of both variants as published', async () => {
    const name = 'gmcr-us-northkorea-2017.json'
    const { variants, states } = caseOf<{ readonly states: readonly number[]; readonly variants: readonly { readonly name: string; readonly concept: string; readonly expected: readonly number[] }[] }>(name)
    const { models } = await answer<{ readonly models: readonly (SettledGraph & { readonly name: string })[] }>([join(cases, name)])
    for (const variant of variants) {
      const found = models.find((model) => model.name.startsWith(variant.name))!
      // "seq+sim": what is stable by either.
      const numbers = new Set((variant.concept.split('+') as (keyof SettledGraph['equilibria'])[]).flatMap((concept) => found.equilibria[concept] ?? []))
      expect([...numbers].map((number) => states[number - 1]!).toSorted((a, b) => a - b)).toEqual(variant.expected)
    }
  })

  it('gmcr-divergences: stability by the definition, and by gmcr-py’s reading where that is asked for', async () => {
    const name = 'gmcr-divergences.json'
    const { cases: given } = caseOf<{ readonly cases: Readonly<Record<string, { readonly dm: number; readonly state: number; readonly lit: number; readonly d: { readonly feas: readonly number[]; readonly st: Readonly<Record<'nash' | 'gmr' | 'smr' | 'seq', readonly (readonly number[])[]>> } }>> }>(name)
    const [literal, peer] = [await answer<{ models: (SettledGraph & { name: string })[] }>([join(cases, name)]), await answer<{ models: (SettledGraph & { name: string })[] }>([join(cases, name), '--reading', 'gmcr-py'])]
    for (const { name: title, stability, decisionMakers, reading } of peer.models) {
      const { d, dm, state, lit } = given[title]!
      expect(reading).toBe('gmcr-py')
      for (const concept of ['nash', 'gmr', 'smr', 'seq'] as const) {
        expect(decisionMakers.map((maker) => stability.filter((row) => row.decisionMaker === maker).map((row) => Number(row[concept])))).toEqual(d.st[concept])
      }
      const row = literal.models.find((model) => model.name === title)!.stability.find((each) => each.state === state + 1 && each.decisionMaker === decisionMakers[dm])!
      expect(Number(row[title.split(' ')[0] as 'seq'])).toBe(lit)
    }
  })

  it.each(here ? readdirSync(join(cases, 'genius')) : [])('genius/%s: count, frontier and solutions as negmas has them', async (scenario) => {
    const { rawConvention } = caseOf<{ readonly rawConvention: readonly { readonly path: string; readonly outcomes: number; readonly pareto: number; readonly nash: number[][]; readonly kalai: number[][]; readonly ks: number[][]; readonly welfare: number[][] }[] }>('bargaining-scenarios.json')
    const given = rawConvention.find(({ path }) => path === `genius/${scenario}`)!
    const { stdout, exit } = await run(['settle', join(cases, 'genius', scenario), '--format', 'json'])
    expect(exit).toBe(0)
    const found = JSON.parse(stdout) as SettledPackages
    expect(settled.safeParse(found).error).toBeUndefined()
    expect(found).toMatchObject({ count: given.outcomes, disagreementBy: 'floor' })
    // Floating point splits ties in Energy: 252 points in doubles, 251 where equal sums are equal.
    expect(found.pareto.length).toBe(scenario === 'Energy' ? given.pareto - 1 : given.pareto)
    const near = (values: readonly number[]) => values.map((each) => expect.closeTo(each, 9))
    for (const [ours, theirs] of [[found.nash, given.nash], [found.egalitarian, given.kalai], [found.kalaiSmorodinsky, given.ks]] as const) {
      expect(ours.map(({ values }) => values)).toEqual(theirs.toSorted((a, b) => b[0]! - a[0]!).map(near))
    }
    // Where sums tie, doubles see some of them apart: each that negmas has is among ours.
    for (const each of given.welfare) expect(found.utilitarian.map(({ values }) => values)).toContainEqual(near(each))
    const best = found.utilitarian[0]!.values[0]! + found.utilitarian[0]!.values[1]!
    for (const { values } of found.utilitarian) expect(values[0]! + values[1]!).toBeCloseTo(best, 9)
  })
})

describe('travaux settle of a dossier', () => {
  const [north, south] = ['sid_north', 'sid_south'] as [SideId, SideId]
  const answers = { iss_berth: ['prp_north', 'prp_shared'], iss_fee: ['prp_none', 'prp_some'] }
  const codebook = {
    name: 'Harbour', persons: [], places: [],
    sides: [north, south].map((id) => ({ id, name: id === north ? 'North' : 'South', adjective: null, aliases: [], mark: null, negotiates: true })),
    issues: Object.keys(answers).map((id) => ({ id, name: id === 'iss_berth' ? 'Berth' : 'Fee', bySide: {}, terms: [], group: null, raised: null })),
    propositions: Object.entries(answers).flatMap(([issue, ids]) => ids.map((id) => ({ id, issue, text: `The ${id.slice(4)} one`, terms: [] }))),
  }
  const model = { name: 'Harbour', sides: [north, south], issues: Object.entries(answers).map(([issue, ids]) => ({ issue, statusQuo: null, alternatives: ids.map((proposition) => ({ proposition, name: proposition.slice(4), doneBy: [] })) })) }
  const steps = { name: 'First steps', settlement: 'stl_harbour', sides: [north, south], options: [{ key: 'open', name: 'Open the berth', side: north, direction: 'forward' }, { key: 'pay', name: 'Pay the fee', side: south, direction: 'both' }], infeasible: [], statusQuo: { open: 'N', pay: 'N' }, named: [] }
  const number = (id: string, side: SideId, of: object, likely: number, estimate = 'secretariat') => ({ kind: 'preference', subject: `prf_${id}`, evidence: [], value: { model: 'stl_harbour', side, estimate, of, low: likely, likely, high: likely, basis: 'inference', why: null } })
  const worth: Readonly<Record<string, readonly [number, number]>> = { prp_north: [100, 0], prp_shared: [60, 70], prp_none: [0, 100], prp_some: [100, 0] }
  const numbers = [north, south].flatMap((side, i) => [
    ...Object.entries(worth).map(([proposition, values]) => number(`${i}-${proposition}`, side, { of: 'alternative', proposition }, values[i]!)),
    ...Object.keys(answers).map((issue) => number(`${i}-${issue}`, side, { of: 'weight', issue }, issue === 'iss_berth' ? 60 : 40)),
    number(`${i}-reservation`, side, { of: 'reservation' }, 20),
  ])
  const wants = [[north, 'pay', 'That South pays'], [south, 'open', 'That the berth is open']].map(([side, option, words], i) => ({ kind: 'graphPreference', subject: `gpf_${i}`, evidence: [], value: { graph: 'gph_steps', side, estimate: 'secretariat', rank: 1, anyOf: [{ [option!]: 'Y' }], words, basis: 'inference' } }))

  /** A dossier of the model, with what more a person has put in, where it was put. */
  async function talks(...more: readonly (readonly [compartment: string, findings: readonly object[]])[]): Promise<string> {
    const cwd = folderOf({ 'codebook.json': JSON.stringify(codebook) })
    expect(await run(['new', 'talks.travaux', '--codebook', 'codebook.json'], { cwd })).toMatchObject({ exit: 0, stderr: '' })
    for (const [compartment, findings] of [['shared', [{ kind: 'settlementModel', subject: 'stl_harbour', evidence: [], value: model }]] as const, ...more]) {
      const dossier = await openDossier({ store: openSqlite(join(cwd, 'talks.travaux')), now: () => new Date(), newId: () => `ent_${randomUUID()}` as EntryId, compartment })
      await dossier.record(findings as unknown as readonly Finding[], { is: 'person', name: 'Treaty Desk' })
      await dossier.close()
    }
    return cwd
  }

  it('works out its packages by the numbers of an estimate, and says whose they are', async () => {
    const cwd = await talks(['shared', numbers])
    const found = await answer<SettledPackages>(['talks.travaux'], cwd)
    expect(found).toMatchObject({ kind: 'packages', title: 'Harbour', sides: ['North', 'South'], disagreement: [20, 20] })
    expect(found.nash[0]?.values.map((each) => each - 20).reduce((product, each) => product * each)).toBe(Math.max(...found.pareto.map(({ values }) => (values[0]! - 20) * (values[1]! - 20))))
    expect(found.notes[0]).toMatch(/^The numbers are those of the estimate “secretariat”, recorded by Treaty Desk, last on \d{4}-\d\d-\d\d\.$/)
  })

  it('says what better there is than a proposal on the table, how far results survive the ranges, and how they moved', async () => {
    const ranged = numbers.map((each, i) => ({ ...each, value: { ...each.value, low: Math.max(0, each.value.likely - 5), high: Math.min(100, each.value.likely + 5), why: i === 0 ? 'it says so' : null } }))
    const tabled = { kind: 'settlementPackage', subject: 'pkg_note', evidence: [], value: { model: 'stl_harbour', name: 'The note', by: null, date: '2030-05-04', picks: ['prp_north', 'prp_none'] } }
    const cwd = await talks(['shared', [...ranged, tabled]])
    const before = new Date().toISOString()
    const dossier = await openDossier({ store: openSqlite(join(cwd, 'talks.travaux')), now: () => new Date(), newId: () => `ent_${randomUUID()}` as EntryId, compartment: 'shared' })
    await dossier.record([{ ...ranged[0]!, value: { ...ranged[0]!.value, likely: 96 } }] as unknown as readonly Finding[], { is: 'person', name: 'Treaty Desk' })
    await dossier.close()
    const found = await answer<SettledPackages>(['talks.travaux', '--since', before, '--seed', '7', '--draws', '50'], cwd)
    expect(found.tabled[0]).toMatchObject({ name: 'The note', onFrontier: false, counters: [{ kind: 'better', package: { Berth: 'shared', Fee: 'some' } }, { kind: 'trade' }] })
    expect(found.tabled[0]?.said[0]).toMatch(/^“The note” is not on the frontier: one package of the frontier is better for a side and worse for none; the nearest changes Berth: from “north” to “shared” and Fee: from “none” to “some”\. It leaves on the table up to 18\.4 for North and 2 for South; its numbers rest on inference about others\.$/)
    expect(found.robustness?.survival.map(({ of, finding, draws }) => [of, finding, draws])).toContainEqual(['the Nash package', 'agreement', 0])
    expect(found.robustness?.survival.every(({ draws, exact }) => exact ? draws === 0 : draws === 50)).toBe(true)
    expect(found.moved).toMatchObject({ since: before, said: [expect.any(String), expect.stringMatching(/^What “north” \(Berth\) gives North went from 1 to 0\.96, for, by inference, the secretariat infers it of North: it says so: by itself/)] })
    expect((await run(['settle', 'talks.travaux', '--since', before], { cwd })).stdout).toMatch(/\nIf the estimates are off\n[^]*\nSince /)
  })

  it('show lists what each answer is worth to whom, and what is missing', async () => {
    const shown = await run(['show', 'talks.travaux', 'settlement'], { cwd: await talks(['shared', numbers]) })
    expect(shown).toMatchObject({ exit: 0, stdout: expect.stringMatching(/^Harbour: the estimate “secretariat”\n[^]*Berth +north +60 +0\n +shared +36 +42\n[^]*Without an agreement +20 +20\n/) })
    expect((await run(['show', 'talks.travaux', 'settlement', '--of', 'Harbour'], { cwd: await talks() })).stdout).toMatch(/^Harbour: no estimate yet\n\nMissing\nNorth has no weight for the issue “Berth”; record one\.\n/)
    expect(await run(['show', 'talks.travaux', 'settlement', '--of', 'none'], { cwd: await talks() })).toMatchObject({ exit: 2, stderr: expect.stringMatching(/--of takes one of: stl_harbour \(Harbour\)/) })
  })

  it('works out the graph models beside it too', async () => {
    const cwd = await talks(['shared', numbers], ['shared', [{ kind: 'graphModel', subject: 'gph_steps', evidence: [], value: steps }, ...wants]])
    expect(await answer<object>(['talks.travaux', '--model', 'Harbour'], cwd)).toMatchObject({ kind: 'several', title: 'Harbour', models: [{ name: 'Harbour', kind: 'packages' }, { name: 'First steps', kind: 'graph', decisionMakers: ['North', 'South'], states: [{ options: 'NN' }, { options: 'YN' }, { options: 'NY' }, { options: 'YY' }] }] })
    expect(await answer<object>(['talks.travaux', '--only', 'First steps'], cwd)).toMatchObject({ kind: 'graph', title: 'First steps' })
  })

  it('without clearance for where the numbers are, they are missing', async () => {
    const cwd = await talks(['north', numbers])
    expect((await answer<SettledPackages>(['talks.travaux'], cwd)).notes[0]).toMatch(/; they hold what only north may see\.$/)
    expect(await run(['settle', 'talks.travaux', '--clearance', 'shared'], { cwd })).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringMatching(/^travaux: Harbour cannot be worked out yet: North has no weight for the issue “Berth”/) })
    // Whether an estimate is there is not told either.
    expect(await run(['settle', 'talks.travaux', '--clearance', 'shared', '--estimate', 'secretariat'], { cwd })).toMatchObject({ exit: 2, stderr: 'travaux: There is no estimate secretariat in Harbour; nobody has put numbers into it yet.\n' })
  })

  it.each([
    [['--model', 'none'], 2, /There is no settlement model none in talks\.travaux; --model takes one of: stl_harbour \(Harbour\)\./],
    [['--estimate', 'none'], 2, /There is no estimate none in Harbour; --estimate takes one of: secretariat\./],
    [['other.json'], 2, /talks\.travaux is a dossier and is settled by itself/],
    [['--as-of', '1999-01-01'], 1, /There is no settlement model in talks\.travaux with these --as-of, --on or --clearance/],
  ])('with %j exits %i with a sentence', async (args, exit, stderr) => {
    expect(await run(['settle', 'talks.travaux', ...args], { cwd: await talks(['shared', numbers]) })).toMatchObject({ exit, stdout: '', stderr: expect.stringMatching(stderr) })
  })
})
