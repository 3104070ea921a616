import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { concepts, equilibria, stability, type Concept, type Conjunction, type GraphModel, type GraphOption, type GraphPreference } from '@travaux/settlement'
import { describe, expect, it } from 'vitest'
import { compiled } from './compiled.ts'

const folder = join(import.meta.dirname, '../../../../../shared/cases')
const here = existsSync(folder)
const why = here ? '' : ' (skipped: ../shared is not on this machine)'
const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as T

interface Case {
  readonly decisionMakers: readonly { readonly name: string; readonly options: readonly string[]; readonly ranking: readonly (number | readonly number[])[] }[]
  readonly options: readonly { readonly name: string; readonly move: string }[]
  readonly states: readonly { readonly id: number; readonly bits: number }[]
  readonly statements?: readonly { readonly dm: string; readonly priorities: readonly (Conjunction | { readonly members: readonly Conjunction[] })[] }[]
  readonly expected: Readonly<Record<'nash' | 'gmr' | 'smr' | 'seq' | 'sim_peer_suspect', readonly number[]>>
}

/** Everything but the states that a case has is ruled out, bit by bit. */
function without(options: number, states: readonly number[]): readonly Conjunction[] {
  return Array.from({ length: 2 ** options }, (_, bits) => bits).filter((bits) => !states.includes(bits))
    .map((bits) => Array.from({ length: options }, (_, option) => [option, ((bits >> option) & 1) === 1 ? 'Y' : 'N'] as const))
}

function modelOf({ decisionMakers, options, states }: Case, preferenceOf: (dm: number) => GraphPreference): GraphModel {
  const directions: Readonly<Record<string, GraphOption['direction']>> = { both: 'both', 'N->Y only': 'forward', 'Y->N only': 'back' }
  const owners = decisionMakers.flatMap(({ options }, owner) => options.map(() => owner))
  return {
    title: '', decisionMakers: decisionMakers.map(({ name }, dm) => ({ name, preference: preferenceOf(dm) })),
    options: options.map(({ name, move }, option) => ({ name, owner: owners[option]!, direction: directions[move]! })),
    infeasible: without(options.length, states.map(({ bits }) => bits)), forbidden: [], statusQuo: null, named: new Map(),
  }
}

describe.skipIf(!here)(`graph models that are solved elsewhere${why}`, () => {
  const names = ['gmcr-prisoners', 'gmcr-syriairaq', 'gmcr-cuban', 'gmcr-elmira']

  it.each(names)('%s has the equilibria that two others find, by its rankings', (name) => {
    const one = read<Case>(name)
    const model = modelOf(one, (dm) => ({ by: 'ranking', because: [], ranking: one.decisionMakers[dm]!.ranking.map((each) => [each].flat().map((id) => one.states.find((state) => state.id === id)!.bits)) }))
    const game = compiled(model)
    const found = equilibria(game, stability(game))
    for (const concept of ['nash', 'gmr', 'smr', 'seq'] as const) expect([concept, ...found[concept]].map((each) => (typeof each === 'number' ? each + 1 : each))).toEqual([concept, ...one.expected[concept]])
  })

  // Elmira's ranking takes the four states in which the company abandons for one, which its statements tell apart.
  it.each(names)('%s has the states that its rankings tie with no other in the same order by its prioritised statements', (name) => {
    const one = read<Case>(name)
    const byStatements = compiled(modelOf(one, (dm) => ({
      by: 'statements', statements: (one.statements?.[dm]?.priorities ?? []).map((each) => ({ anyOf: 'members' in each ? each.members : [each], words: '', because: [] })),
    })))
    for (const [dm, { ranking }] of one.decisionMakers.entries()) {
      const alone = ranking.filter((each) => typeof each === 'number')
      const ranked = one.states.map(({ id }, state) => ({ id, rank: byStatements.ranks[dm]![state]! })).toSorted((a, b) => b.rank - a.rank)
      expect(new Set(byStatements.ranks[dm]).size).toBe(one.states.length)
      expect(ranked.map(({ id }) => id).filter((id) => alone.includes(id))).toEqual(alone)
    }
  })
})

describe.skipIf(!here)(`small models in which gmcr-py lets each opponent move once only${why}`, () => {
  interface Divergence {
    readonly dm: number; readonly state: number; readonly lit: number; readonly py: number
    readonly d: { readonly k: number; readonly n: number; readonly owner: readonly number[]; readonly dirs: readonly ('both' | 'fwd' | 'back')[]; readonly infe: readonly Conjunction[]; readonly feas: readonly number[]; readonly rank: readonly (readonly number[])[]; readonly st: Readonly<Record<Concept, readonly (readonly number[])[]>> }
  }
  const cases = here ? Object.entries(read<{ cases: Readonly<Record<string, Divergence>> }>('gmcr-divergences').cases) : []

  it.each(cases)('%s: stable by any legal sequence, and as gmcr-py has it by its own reading', (title, { dm, state, lit, py, d }) => {
    const game = compiled({
      title, decisionMakers: d.rank.map((states, i) => ({ name: `${i}`, preference: { by: 'ranking', ranking: states.map((number) => [d.feas[number - 1]!]), because: [] } })),
      options: d.owner.map((owner, option) => ({ name: `${option}`, owner, direction: ({ both: 'both', fwd: 'forward', back: 'back' } as const)[d.dirs[option]!] })),
      infeasible: d.infe, forbidden: [], statusQuo: null, named: new Map(),
    })
    expect([...game.bits]).toEqual(d.feas)
    const bit = concepts.indexOf(title.split(' ')[0] as Concept)
    expect((stability(game).stable[dm * game.states + state]! >> bit) & 1).toBe(lit)
    const { stable } = stability(game, { reading: 'one-move-each' })
    expect((stable[dm * game.states + state]! >> bit) & 1).toBe(py)
    // `st` is gmcr-py's, as its state above shows.
    for (const concept of ['nash', 'gmr', 'smr', 'seq'] as const) {
      const told = d.rank.map((_, i) => Array.from({ length: game.states }, (_, s) => (stable[i * game.states + s]! >> concepts.indexOf(concept)) & 1))
      expect([concept, told]).toEqual([concept, d.st[concept]])
    }
  })
})

describe.skipIf(!here)(`United States and North Korea in 2017, solved by hand${why}`, () => {
  interface Variants {
    readonly states: readonly number[]
    readonly variants: readonly { readonly name: string; readonly ranking: Readonly<Record<'US' | 'NK', readonly number[]>>; readonly invadeIrreversible: boolean; readonly concept: string; readonly expected: readonly number[] }[]
  }
  const file = here ? read<Variants>('gmcr-us-northkorea-2017') : { states: [], variants: [] }

  it.each(file.variants)('$name, $concept, an invasion undone: not $invadeIrreversible', ({ ranking, invadeIrreversible, concept, expected }) => {
    const names = ['strike', 'withdraw', 'invade', 'abandon']
    const game = compiled({
      title: '', options: names.map((name, option) => ({ name, owner: option >> 1, direction: name === 'strike' ? 'forward' : 'both' })),
      decisionMakers: (['US', 'NK'] as const).map((name) => ({ name, preference: { by: 'ranking', ranking: ranking[name].map((bits) => [bits]), because: [] } })),
      infeasible: [[[0, 'Y'], [1, 'Y']]], statusQuo: 0, named: new Map(),
      forbidden: invadeIrreversible ? [{ by: 1, from: [4, 5, 6], to: [0, 1, 2, 8, 9, 10] }] : [],
    })
    expect([...game.bits]).toEqual(file.states)
    const { stable } = stability(game)
    // "seq+sim": each is stable by one or the other.
    const bits = concept.split('+').reduce((mask, each) => mask | (1 << concepts.indexOf(each as Concept)), 0)
    const holds = [...game.bits.keys()].filter((state) => [0, 1].every((dm) => (stable[dm * game.states + state]! & bits) !== 0))
    expect(holds.map((state) => game.bits[state])).toEqual(expected)
  })
})
