import type { Draft, DraftId } from '@travaux/model'
import { applyAct } from '../acts/applyAct.ts'
import type { DraftText } from './draftText.ts'
import { inActOrder } from './inActOrder.ts'
import type { RecordedAct } from './recordedAct.ts'
import { settleText } from './settleText.ts'
import type { WorkingText } from './workingText.ts'

/**
 * The text of a draft after its acts, in any order given: they are done in the order of the table (`inActOrder`), so that two copies of a dossier, each with acts
 * of its own, give one text whichever is merged into which. What is aimed at something that comes later in that order is tried again when that is there.
 * `through`: only acts of rounds up to this one.
 */
export function textOfDraft(id: DraftId, draft: Draft, acts: readonly RecordedAct[], { through = Infinity }: { readonly through?: number } = {}): DraftText {
  const working: WorkingText = { sides: draft.sides, clauses: new Map(), under: new Map([[null, []]]), struck: new Set(), lost: [] }
  let left = inActOrder(acts.filter(({ value }) => value.draft === id && value.round <= through))
  while (left.length > 0) {
    const waiting: { act: RecordedAct; why: string }[] = []
    for (const act of left) {
      const why = applyAct(working, act)
      if (why !== null) waiting.push({ act, why })
    }
    if (waiting.length === left.length) working.lost.push(...waiting.map(({ act, why }) => ({ act: act.id, why })))
    left = waiting.length === left.length ? [] : waiting.map(({ act }) => act)
  }
  return settleText(id, draft, working)
}
