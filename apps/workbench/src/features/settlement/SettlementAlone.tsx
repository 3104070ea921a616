import type { SettlementOpen, SettlementView } from '@travaux/server'
import { useMemo } from 'react'
import { usePlacePart } from '../../frame/usePlace.ts'
import { GraphPanel } from './graph/GraphPanel.tsx'
import { groundsOf } from './numbers/groundsOf.ts'
import { SettlementControls } from './SettlementControls.tsx'

/** A graph model that stands beside no packages. */
export function SettlementAlone({ open, models, waiting }: { open: SettlementOpen; models: SettlementView['models']; waiting: boolean }) {
  const [since, graph, as] = [usePlacePart('since'), usePlacePart('graph'), usePlacePart('as')]
  const grounds = useMemo(() => groundsOf(open.grounds), [open.grounds])
  const first = open.sides.findIndex(({ id }) => id === as)
  return (
    <div className="settlement" data-alone aria-busy={waiting}>
      <SettlementControls open={open} models={models} since={since} table={false} files={[]} />
      <GraphPanel open={open} model={null} picks={null} name="" chosen={graph} first={first === -1 ? null : first} grounds={grounds} />
    </div>
  )
}
