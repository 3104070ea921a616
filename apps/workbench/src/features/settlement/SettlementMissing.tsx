import type { SettlementOpen, SettlementView } from '@travaux/server'
import { useMemo } from 'react'
import { usePlacePart } from '../../frame/usePlace.ts'
import { counted } from '../../wording/counted.ts'
import { GraphPanel } from './graph/GraphPanel.tsx'
import { groundsOf } from './numbers/groundsOf.ts'
import { SettlementControls } from './SettlementControls.tsx'

/** A model of which numbers are missing: which, a sentence each, and how one is recorded; and its graph models, which need none of them. */
export function SettlementMissing({ open, models }: { open: SettlementOpen; models: SettlementView['models'] }) {
  const [since, graph] = [usePlacePart('since'), usePlacePart('graph')]
  const grounds = useMemo(() => groundsOf(open.grounds), [open.grounds])
  return (
    <div className="settlement" data-alone={open.graphs.length === 0 || undefined}>
      <SettlementControls open={open} models={models} since={since} table={false} files={[]} />
      <div className="settlement-missing">
        <h2 className="settlement-title">{open.name}</h2>
        <p>{open.estimate === null ? 'Nobody has said yet what its answers are worth to whom. ' : ''}{counted(open.missing.length, 'number is', 'numbers are')} missing, so that no package can be told from another:</p>
        <ul>{open.missing.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
        <p>Each is a <code>preference</code> of its own, with lowest, likely and highest value, what it rests on, and whether that was said in public, is a mandate, or is inferred.</p>
      </div>
      {open.graphs.length === 0 ? null : <GraphPanel open={open} model={null} picks={null} name="" chosen={graph} first={null} grounds={grounds} />}
    </div>
  )
}
