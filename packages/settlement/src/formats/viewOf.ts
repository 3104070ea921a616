import { conjunctionMask } from '../graph/conjunctionMask.ts'
import { feasibleStates } from '../graph/feasibleStates.ts'
import type { Conjunction, GraphModel, GraphPreference } from '../graph/graphModel.ts'

/**
 * A graph model as one decision maker sees it: without the states that it is unaware of, and with what it thinks others want (`seen`, by decision maker) in place of what they do.
 * Rankings and moves lose the states that are left out.
 */
export function viewOf(model: GraphModel, unaware: readonly Conjunction[], seen: ReadonlyMap<number, GraphPreference>): GraphModel {
  const masks = unaware.map(conjunctionMask)
  const known = (bits: number): boolean => masks.every(({ mask, value }) => (bits & mask) !== value)
  const { bits } = feasibleStates(model.options.length, model.infeasible.map(conjunctionMask))
  const within = (preference: GraphPreference): GraphPreference => {
    switch (preference.by) {
      case 'ranking': return { ...preference, ranking: preference.ranking.map((tied) => tied.filter(known)) }
      case 'worth': return { ...preference, worth: preference.worth.filter((_, state) => known(bits[state]!)) }
      case 'statements': return preference
      default: return preference satisfies never
    }
  }
  return {
    ...model,
    infeasible: [...model.infeasible, ...unaware],
    decisionMakers: model.decisionMakers.map(({ name, preference }, dm) => ({ name, preference: within(seen.get(dm) ?? preference) })),
    forbidden: model.forbidden.map(({ by, from, to }) => ({ by, from: from.filter(known), to: to.filter(known) })).filter(({ from, to }) => from.length > 0 && to.length > 0),
    statusQuo: model.statusQuo !== null && known(model.statusQuo) ? model.statusQuo : null,
  }
}
