import type { SettlementOpen, SettlementView } from '@travaux/server'
import { SettlementAlone } from './SettlementAlone.tsx'
import { SettlementMissing } from './SettlementMissing.tsx'
import { SettlementWork } from './SettlementWork.tsx'

/** One settlement model: at work where its numbers are there; else which are missing; a graph model that stands alone by itself. */
export function SettlementDesk({ open, models, waiting }: { open: SettlementOpen; models: SettlementView['models']; waiting: boolean }) {
  if (open.issues.length === 0) return <SettlementAlone open={open} models={models} waiting={waiting} />
  if (open.model === null) return <SettlementMissing open={open} models={models} />
  return <SettlementWork open={open} recorded={open.model} models={models} waiting={waiting} />
}
