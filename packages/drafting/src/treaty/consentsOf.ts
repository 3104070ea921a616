import type { SideId, TreatyAction } from '@travaux/model'
import type { EntryRule } from './entryRule.ts'

/** How and when a State consented to be bound; `undoneOn`: the day it withdrew. */
export interface Consent { readonly date: string; readonly how: TreatyAction['action']; readonly undoneOn: string | null }

/**
 * The first consent of each State. A signature is one where the treaty enters into force by it; a signature ad referendum only once confirmed by a later one (VCLT 12(2)(b)); a notification where
 * the clause waits for notifications. What all did together counts for each that negotiated.
 */
export function consentsOf(done: readonly TreatyAction[], rule: EntryRule | null, ids: readonly SideId[], negotiating: readonly SideId[]): ReadonlyMap<SideId, Consent> {
  const by = rule?.trigger.on
  const binds = new Set<TreatyAction['action']>(['ratification', 'acceptance', 'approval', 'accession', 'exchange-of-instruments', ...by === 'signature' || by === 'date' ? ['signature' as const] : [], ...by === 'notification' ? ['notification' as const] : []])
  const found = new Map<SideId, Consent>()
  for (const id of ids) {
    const its = done.filter(({ side }) => side === id || side === null && negotiating.includes(id))
    const consent = its.find(({ action }) => binds.has(action))
    if (consent === undefined) continue
    const undoneOn = its.find(({ action, date }) => action === 'withdrawal' && date >= consent.date)?.date ?? null
    found.set(id, { date: consent.date, how: consent.action, undoneOn })
  }
  return found
}
