import { concepts, type Concept, type Conjunction, type GraphModel, type GraphPreference, type Reading } from '@travaux/settlement'

/** What a model says, by definition: `states` by their bits, `moves[dm][state]`, `prefers(dm, a, b)`: whether a is preferred to b. States are places in `states`. */
interface Literal {
  readonly states: readonly number[]
  readonly everybody: readonly number[]
  readonly moves: readonly (readonly (readonly number[])[])[]
  readonly prefers: (dm: number, a: number, b: number) => boolean
}

/** By concept, decision maker and state: stable or not. */
export type LiteralStability = Readonly<Record<Concept, readonly (readonly boolean[])[]>>

/** The states and stabilities of a model, by the definitions line by line: no table, no order, nothing shared. For a few dozen states. */
export function literalGraph(model: GraphModel, reading: Reading = 'any-sequence'): { readonly states: readonly number[]; readonly stable: LiteralStability } {
  const literal = literalModel(model)
  const stable = Object.fromEntries(concepts.map((concept) => [concept, literal.everybody.map((dm) => literal.states.map((_, state) => isStable(literal, reading, concept, dm, state)))]))
  return { states: literal.states, stable: stable as unknown as LiteralStability }
}

function isStable(literal: Literal, reading: Reading, concept: Concept, i: number, s: number): boolean {
  const { moves, prefers } = literal
  const improvements = moves[i]![s]!.filter((t) => prefers(i, t, s))
  return improvements.every((t) => {
    switch (concept) {
      case 'nash': return false
      case 'gmr': return reached(literal, reading, i, t, false).some((z) => !prefers(i, z, s))
      case 'smr': return reached(literal, reading, i, t, false).some((z) => !prefers(i, z, s) && moves[i]![z]!.every((r) => !prefers(i, r, s)))
      case 'seq': return reached(literal, reading, i, t, true).some((z) => !prefers(i, z, s))
      case 'sim': return atOnce(literal, reading, i, s, t).some((z) => !prefers(i, z, s))
      default: return concept satisfies never
    }
  })
}

/** Where sequences of moves of the others than i lead from t: nobody moves twice in a row, or nobody twice at all; where they must gain, everybody gains by each move. */
function reached({ everybody, moves, prefers }: Literal, reading: Reading, i: number, t: number, gaining: boolean): readonly number[] {
  const ends: number[] = []
  const seen = new Set<string>()
  const goOn = (state: number, barred: readonly number[]): void => {
    for (const j of everybody) {
      if (j === i || barred.includes(j)) continue
      for (const z of moves[j]![state]!) {
        if (gaining && !prefers(j, z, state)) continue
        const next = reading === 'any-sequence' ? [j] : [...barred, j].sort()
        const place = `${z}, not by ${next.join()}`
        if (seen.has(place)) continue
        seen.add(place)
        ends.push(z)
        goOn(z, next)
      }
    }
  }
  goOn(t, [])
  return ends
}

/** What comes of it when i goes from s to t and at the same time some of the others improve from s: what each changes, taken together; nothing where that cannot be. */
function atOnce({ states, everybody, moves, prefers }: Literal, reading: Reading, i: number, s: number, t: number): readonly number[] {
  let combined: { readonly changed: number; readonly by: number }[] = [{ changed: states[t]! ^ states[s]!, by: 0 }]
  for (const j of everybody) {
    if (j === i) continue
    const improvements = moves[j]![s]!.filter((u) => prefers(j, u, s))
    combined = [...combined, ...combined.flatMap(({ changed, by }) => improvements.map((u) => ({ changed: changed | (states[u]! ^ states[s]!), by: by + 1 })))]
  }
  combined = combined.filter(({ by }) => (reading === 'any-sequence' ? by >= 1 : by === 1))
  return combined.map(({ changed }) => states.indexOf(states[s]! ^ changed)).filter((z) => z >= 0)
}

function literalModel({ options, infeasible, decisionMakers, forbidden }: GraphModel): Literal {
  const states: number[] = []
  for (let bits = 0; bits < 2 ** options.length; bits++) if (!infeasible.some((conjunction) => holds(conjunction, bits))) states.push(bits)
  const everybody = decisionMakers.map((_, dm) => dm)
  const moves = everybody.map((dm) => states.map((from) => states.flatMap((to, place) => {
    const allowed = options.every(({ owner, direction }, option) => {
      const [before, after] = [(from >> option) & 1, (to >> option) & 1]
      return before === after || (owner === dm && direction === 'both') || (owner === dm && direction === 'forward' && after === 1) || (owner === dm && direction === 'back' && after === 0)
    })
    return to !== from && allowed && !forbidden.some((rule) => rule.by === dm && rule.from.includes(from) && rule.to.includes(to)) ? [place] : []
  })))
  return { states, everybody, moves, prefers: (dm, a, b) => preferred(decisionMakers[dm]!.preference, states, a, b) }
}

function preferred(preference: GraphPreference, states: readonly number[], a: number, b: number): boolean {
  switch (preference.by) {
    case 'ranking': return classOf(preference.ranking, states[a]!) < classOf(preference.ranking, states[b]!)
    case 'worth': return preference.worth[a]! > preference.worth[b]!
    case 'statements': {
      for (const { anyOf } of preference.statements) {
        const [ofA, ofB] = [a, b].map((state) => anyOf.some((conjunction) => holds(conjunction, states[state!]!)))
        if (ofA !== ofB) return ofA!
      }
      return false
    }
    default: return preference satisfies never
  }
}

function classOf(ranking: readonly (readonly number[])[], bits: number): number {
  return ranking.findIndex((states) => states.includes(bits))
}

function holds(conjunction: Conjunction, bits: number): boolean {
  return conjunction.every(([option, is]) => ((bits >> option) & 1) === (is === 'Y' ? 1 : 0))
}
