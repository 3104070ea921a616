import type { SettlementOpen, SettlementView } from './settlementView.ts'

type Graph = SettlementOpen['graphs'][number]

/** A settlement view as it goes over the wire: names of states as pairs of a state's bits and its name. `new Map(named)` makes a graph model of it again. */
export interface ServedSettlement extends Omit<SettlementView, 'open'> { readonly open: ServedOpen | null }
interface ServedOpen extends Omit<SettlementOpen, 'graphs'> { readonly graphs: readonly (Omit<Graph, 'model'> & { readonly model: Omit<Graph['model'], 'named'> & { readonly named: readonly (readonly [number, string])[] } })[] }

/** JSON has no maps: names of states go as pairs. */
export function settlementOnWire({ models, open }: SettlementView): ServedSettlement {
  return { models, open: open === null ? null : { ...open, graphs: open.graphs.map((graph) => ({ ...graph, model: { ...graph.model, named: [...graph.model.named] } })) } }
}
