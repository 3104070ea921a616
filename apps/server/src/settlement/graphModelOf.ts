import type { GraphOnRecord } from '@travaux/record'
import type { Conjunction, GraphModel, PreferenceStatement } from '@travaux/settlement'

type Held = GraphOnRecord['value']['infeasible'][number]

/**
 * A graph model with the statements of one estimate, as the kernels take it. A side without any is indifferent among all states. What names an option that the
 * model does not have any more says nothing and is left out. Keys of grounds are ids of subjects.
 */
export function graphModelOf({ name, sides, value, preferences }: GraphOnRecord, estimate: string | null): GraphModel {
  const placeOf = new Map(value.options.map(({ key }, i) => [key, i]))
  const conjunctions = (all: readonly Held[]): readonly Conjunction[] => all.flatMap((held) => {
    const pairs = Object.entries(held).map(([key, is]) => [placeOf.get(key), is] as const)
    return pairs.every((pair): pair is readonly [number, 'Y' | 'N'] => pair[0] !== undefined) ? [pairs] : []
  })
  const bitsOf = (held: Held): number | null => {
    let bits = 0
    for (const [i, { key }] of value.options.entries()) {
      const is = held[key]
      if (is === undefined) return null
      if (is === 'Y') bits += 2 ** i
    }
    return bits
  }
  return {
    title: name,
    decisionMakers: sides.map((side) => {
      const own = preferences.filter((each) => each.side === side.id && each.estimate === estimate).toSorted((a, b) => a.rank - b.rank)
      const statements = own.flatMap(({ anyOf, name: words, subject }): PreferenceStatement[] => {
        const said = conjunctions(anyOf)
        return said.length === 0 ? [] : [{ anyOf: said, words, because: [subject] }]
      })
      return { name: side.name, preference: { by: 'statements', statements } }
    }),
    options: value.options.map((option) => ({ name: option.name, owner: sides.findIndex(({ id }) => id === option.side), direction: option.direction })),
    infeasible: conjunctions(value.infeasible),
    forbidden: [],
    statusQuo: value.statusQuo === null ? null : bitsOf(value.statusQuo),
    named: new Map(value.named.flatMap((each) => {
      const bits = bitsOf(each.options)
      return bits === null ? [] : [[bits, each.name] as const]
    })),
  }
}
