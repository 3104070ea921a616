import type { SettlementOpen } from '@travaux/server'
import { useMemo } from 'react'
import { useSettlement } from '../../api/useSettlement.ts'
import { NothingThen } from '../../frame/NothingThen.tsx'
import { Stale } from '../../frame/Stale.tsx'
import { usePlacePart } from '../../frame/usePlace.ts'
import { SettlementDesk } from './SettlementDesk.tsx'
import { SettlementAbsent, SettlementLoading } from './SettlementStates.tsx'
import './SettlementView.css'

/** Which agreements are possible, which would hold, and what would have to change. */
export function SettlementView() {
  const [model, estimate, since, asOf, on] = [usePlacePart('model'), usePlacePart('estimate'), usePlacePart('since'), usePlacePart('asOf'), usePlacePart('on')]
  const settlement = useSettlement(model, estimate, since)
  const { data, error, isPlaceholderData } = settlement
  // Over the wire the names of states are pairs.
  const open = useMemo((): SettlementOpen | null => (data?.open === null || data === undefined ? null : { ...data.open, graphs: data.open.graphs.map((graph) => ({ ...graph, model: { ...graph.model, named: new Map(graph.model.named) } })) }), [data])

  if (data === undefined) return error === null ? <SettlementLoading /> : <SettlementAbsent why="error" sentence={error.message} onAgain={() => void settlement.refetch()} />
  if (open === null) return asOf === null && on === null ? <SettlementAbsent why="empty" /> : <NothingThen what="No settlement model" />
  return (
    <>
      {error === null ? null : <Stale why={error.message} />}
      <SettlementDesk key={open.id} open={open} models={data.models} waiting={isPlaceholderData} />
    </>
  )
}
